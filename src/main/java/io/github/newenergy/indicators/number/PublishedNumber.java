package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number exactly as a publication printed it, such as {@code 1550.72}, {@code 24.16%}, {@code 约12.5%} or
 * {@code 超六成}.
 *
 * <p>The last printed place carries the precision, so {@code 24.10%} and {@code 24.1%} are different values. A print is
 * not a point: {@link #bounds} says which true values it admits. Prints have no order; compare their bounds.
 *
 * <p>The text form is the Chinese one, since hedges and tenths are Chinese words; English is read and printed as well.
 *
 * @param digits the printed decimal with its scale, before any factor of {@code form}; a fall is negative
 * @param form what the digits are a number of
 * @param hedge the word that loosens the number
 */
public record PublishedNumber(BigDecimal digits, NumberForm form, Hedge hedge) {

    /** The most digits that fit a {@code long} whatever they are. */
    private static final int LONG_DIGITS = 18;

    /** Checks the limits of the digits: they end at a printed place, and there are at most 64 of them. */
    public PublishedNumber {
        digits = DecimalLimits.checked(digits, "digits");
        requireNonNull(form, "form");
        requireNonNull(hedge, "hedge");
        if (digits.scale() < 0) {
            throw new IllegalArgumentException("digits must end at a printed place, got " + digits);
        }
    }

    /**
     * A plain number without a hedge.
     *
     * @param digits the printed decimal; its scale is the last printed place
     * @return the print
     */
    public static PublishedNumber of(BigDecimal digits) {
        return new PublishedNumber(digits, NumberForm.PLAIN, Hedge.NONE);
    }

    /**
     * A percentage without a hedge.
     *
     * @param digits the printed decimal, 24.16 for 24.16 %
     * @return the print
     */
    public static PublishedNumber ofPercent(BigDecimal digits) {
        return new PublishedNumber(digits, NumberForm.PERCENT, Hedge.NONE);
    }

    /**
     * Reads a printed number in Chinese or English: {@code 1,550.72}, {@code -4.2%}, {@code 约12.5%}, {@code 两成},
     * {@code 30%以上}, {@code over 60%}, {@code 1.4个百分点}, {@code 3.5 times}.
     *
     * @param text the number with its hedge and form and nothing else; full-width digits and signs are read as well
     * @return the print, with the precision that was written
     * @throws UnreadableTextException if the text is not such a number, or breaks a limit
     */
    public static PublishedNumber parse(CharSequence text) {
        PublishedNumber simple = parseSimple(requireNonNull(text, "text"));
        return simple != null ? simple : parseAny(text);
    }

    /** Digits, an optional fraction, an optional percent sign: nearly every number of a page, read in one short loop. */
    private static @Nullable PublishedNumber parseSimple(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > LONG_DIGITS + 2) {
            return null;
        }
        boolean percent = text.charAt(length - 1) == '%';
        int end = percent ? length - 1 : length;
        long unscaled = 0;
        int point = -1;
        for (int index = 0; index < end; index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + (character - '0');
            } else if (character == '.' && point < 0 && index > 0 && index < end - 1) {
                point = index;
            } else {
                return null;
            }
        }
        int integerEnd = point < 0 ? end : point;
        int digitCount = point < 0 ? end : end - 1;
        if (digitCount < 1 || digitCount > LONG_DIGITS || (integerEnd > 1 && text.charAt(0) == '0')) {
            return null;
        }
        BigDecimal digits = BigDecimal.valueOf(unscaled, point < 0 ? 0 : end - point - 1);
        return new PublishedNumber(digits, percent ? NumberForm.PERCENT : NumberForm.PLAIN, Hedge.NONE);
    }

    private static PublishedNumber parseAny(CharSequence text) {
        PrintedParts parts = PrintedParts.read(text);
        if (!parts.before().text().isEmpty()) {
            throw new UnreadableTextException(text, parts.before().position(), "expected a hedge or a number");
        }
        for (NumberForm form : NumberForm.values()) {
            if (form.isWrittenAs(parts.after().text())) {
                return new PublishedNumber(parts.digits(), form, parts.hedge());
            }
        }
        throw new UnreadableTextException(
                text, parts.after().position(), "expected the end, or a form such as %, 成, 倍 or 个百分点,");
    }

    /**
     * The same digits under another hedge.
     *
     * @param newHedge the hedge
     * @return the print
     */
    public PublishedNumber withHedge(Hedge newHedge) {
        return newHedge == hedge ? this : new PublishedNumber(digits, form, newHedge);
    }

    /**
     * Bounds the true value, as a plain number: {@code 24.16%} rounded half up admits [0.24155, 0.24165).
     *
     * @param reading how the publisher rounded, and what hedges mean
     * @return every true value that the print admits under the reading
     */
    public Bounds bounds(Reading reading) {
        return printedBounds(requireNonNull(reading, "reading")).multipliedBy(form.factor());
    }

    /** In the printed unit. A hedge speaks of the magnitude, so a negative print mirrors it. */
    private Bounds printedBounds(Reading reading) {
        if (hedge == Hedge.NONE) {
            return reading.rounding().admitted(digits);
        }
        Bounds magnitudes = reading.hedges().admitted(hedge, digits.abs());
        return digits.signum() < 0 ? magnitudes.negated() : magnitudes;
    }

    /**
     * Prints the number in one language: {@code 约12.5%} or {@code about 12.5%}.
     *
     * @param language the language of hedge and form
     * @return a text that {@link #parse} reads as an equal print
     */
    public String toText(Language language) {
        boolean inWords = isChineseTenths() && requireNonNull(language, "language") == Language.CHINESE;
        String number = inWords ? chineseTenths() : digits.toPlainString() + form.suffix(language);
        return hedge.around(number, language);
    }

    /** The Chinese text form, such as {@code 约12.5%}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return toText(Language.CHINESE);
    }

    /** Whole tenths from one to nine, or such with one more digit, have words of their own. */
    private boolean isChineseTenths() {
        if (form != NumberForm.TENTHS || digits.scale() > 1 || digits.precision() != digits.scale() + 1) {
            return false;
        }
        int last = digits.unscaledValue().intValue() % 10;
        return digits.signum() > 0 && last != 0;
    }

    private String chineseTenths() {
        String numerals = "零一二三四五六七八九";
        int value = digits.unscaledValue().intValue();
        int whole = digits.scale() == 0 ? value : value / 10;
        String tenths = (whole == 2 ? "两" : String.valueOf(numerals.charAt(whole))) + "成";
        return digits.scale() == 0 ? tenths : tenths + numerals.charAt(value % 10);
    }
}
