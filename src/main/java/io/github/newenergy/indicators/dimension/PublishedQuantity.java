package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PrintedParts;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A level exactly as a publication printed it: a number with its unit, such as {@code 1550.72亿元}, {@code 约300 GW},
 * {@code CNY 155.072 bn}, {@code 20余家}.
 *
 * <p>The unit belongs to the print: {@code 1550.72亿元} and {@code 155072百万元} speak of one level but are different
 * values. Compare levels by {@link #boundsIn}.
 *
 * @param number the printed number, in plain form, since percent and points are units here
 * @param unit the printed unit with its scale
 */
public record PublishedQuantity(PublishedNumber number, Unit unit) {

    /** The limits of {@link PublishedNumber}. */
    private static final int MOST_PLACES = 100;

    private static final int MOST_DIGITS = 64;

    /** Checks that the number is plain. */
    public PublishedQuantity {
        requireNonNull(number, "number");
        requireNonNull(unit, "unit");
        if (number.form() != NumberForm.PLAIN) {
            throw new IllegalArgumentException("the number of a quantity must be plain, got " + number);
        }
    }

    /**
     * A quantity without a hedge.
     *
     * @param digits the printed decimal; its scale is the last printed place
     * @param unit the printed unit
     * @return the quantity
     */
    public static PublishedQuantity of(BigDecimal digits, Unit unit) {
        return new PublishedQuantity(PublishedNumber.of(digits), unit);
    }

    /**
     * Reads a quantity in Chinese or English: {@code 超600亿元}, {@code 300亿元左右}, {@code 850万千瓦},
     * {@code about CNY 155.072 bn}, {@code 8.5 GW}, {@code 3.6 million vehicles}.
     *
     * @param text the quantity with its hedge and nothing else
     * @return the quantity, with precision and unit as written
     * @throws UnreadableTextException if the number or the unit cannot be read
     */
    public static PublishedQuantity parse(CharSequence text) {
        PrintedParts parts = PrintedParts.read(requireNonNull(text, "text"));
        PublishedNumber number = new PublishedNumber(parts.digits(), NumberForm.PLAIN, parts.hedge());
        String before = parts.before().text();
        String after = parts.after().text();
        if (!before.isEmpty() && !isCurrency(before)) {
            throw new UnreadableTextException(
                    text, parts.before().position(), "expected a hedge, a currency or a number");
        }
        String unit = before.isEmpty() && after.startsWith(" ") ? after.substring(1) : before + after;
        return new PublishedQuantity(
                number,
                UnitCatalogue.find(unit)
                        .orElseThrow(() ->
                                new UnreadableTextException(text, parts.after().position(), "expected a known unit")));
    }

    /** Only a currency stands before the digits, and its scale behind them: CNY 155.072 bn. */
    private static boolean isCurrency(String text) {
        return UnitCatalogue.find(text)
                .filter(unit -> unit.kind().isMoney() && unit.isWrittenIn(Language.ENGLISH) && unit.isBase())
                .isPresent();
    }

    /**
     * The same print under another hedge.
     *
     * @param newHedge the hedge
     * @return the quantity
     */
    public PublishedQuantity withHedge(Hedge newHedge) {
        return requireNonNull(newHedge, "newHedge") == number.hedge()
                ? this
                : new PublishedQuantity(number.withHedge(newHedge), unit);
    }

    /**
     * Bounds the true level in the printed unit.
     *
     * <p>A count of whole things printed to the last one is exact: {@code 188家} admits 188 alone, {@code 12万辆} is
     * rounded as any print.
     *
     * @param reading how the publisher rounded, and what hedges mean
     * @return every true level that the print admits
     */
    public Bounds bounds(Reading reading) {
        requireNonNull(reading, "reading");
        return isExactCount() ? Bounds.ofPoint(number.digits()) : number.bounds(reading);
    }

    /**
     * Bounds the true level in another unit of the same kind.
     *
     * @param target the unit wanted
     * @param reading how the publisher rounded, and what hedges mean
     * @return every true level that the print admits, in {@code target}
     * @throws UnitMismatchException if the units measure different kinds
     */
    public Bounds boundsIn(Unit target, Reading reading) {
        return unit.convert(bounds(reading), target);
    }

    private boolean isExactCount() {
        return unit.kind() == QuantityKind.COUNT
                && unit.isBase()
                && number.hedge() == Hedge.NONE
                && number.digits().scale() == 0;
    }

    /**
     * Prints the quantity for readers of one language: {@code 1550.72亿元} or {@code CNY 155.072 bn}.
     *
     * <p>A unit of the other language is replaced by a usual one in which the level has digits before the decimal point
     * and keeps its printed precision; where there is none, the printed unit stays.
     *
     * @param language the language of hedge and unit
     * @return a text that {@link #parse} reads as a quantity with the same bounds
     */
    public String toText(Language language) {
        PublishedQuantity local = unit.isWrittenIn(requireNonNull(language, "language")) ? this : inUnitOf(language);
        return local.printedIn(language);
    }

    private String printedIn(Language language) {
        String digits = number.digits().toPlainString();
        String symbol = unit.symbol();
        if (unit.kind().isMoney() && unit.isWrittenIn(Language.ENGLISH)) {
            int blank = symbol.indexOf(' ');
            String currency = blank < 0 ? symbol : symbol.substring(0, blank);
            return number.hedge().around(currency + ' ' + digits + symbol.substring(currency.length()), language);
        }
        boolean parted = !isChinese(symbol.charAt(0)) && !symbol.equals("%") && !symbol.equals("‰");
        return number.hedge().around(parted ? digits + ' ' + symbol : digits + symbol, language);
    }

    private static boolean isChinese(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private PublishedQuantity inUnitOf(Language language) {
        BigDecimal level = unit.factor().multiply(number.digits().abs());
        List<PublishedQuantity> candidates = unit.usualIn(language).stream()
                .filter(this::isDecimalMultiple)
                .sorted(Comparator.comparing(Unit::factor))
                .flatMap(target -> withDecimalPointFor(target).stream())
                .filter(this::saysTheSameAs)
                .toList();
        PublishedQuantity best = candidates.isEmpty() ? this : candidates.get(0);
        for (PublishedQuantity candidate : candidates) {
            best = candidate.unit.factor().compareTo(level) <= 0 ? candidate : best;
        }
        return best;
    }

    private boolean isDecimalMultiple(Unit other) {
        BigDecimal factor = unit.factor().stripTrailingZeros();
        return factor.unscaledValue().equals(other.factor().stripTrailingZeros().unscaledValue());
    }

    /**
     * Moves the decimal point. Zeros that only filled up an integer are left out behind the point, or filled in. Empty
     * where the print would break the limits of a number.
     */
    private Optional<PublishedQuantity> withDecimalPointFor(Unit target) {
        int places = exponent(target.factor()) - exponent(unit.factor());
        BigDecimal digits =
                new BigDecimal(number.digits().unscaledValue(), number.digits().scale() + places);
        boolean filled = number.hedge() != Hedge.NONE && number.digits().scale() == 0 && digits.signum() != 0;
        BigDecimal significant = filled ? digits.stripTrailingZeros() : digits;
        BigDecimal printed = significant.setScale(Math.max(0, significant.scale()));
        return printed.scale() <= MOST_PLACES && printed.precision() <= MOST_DIGITS
                ? Optional.of(of(printed, target).withHedge(number.hedge()))
                : Optional.empty();
    }

    private boolean saysTheSameAs(PublishedQuantity other) {
        return other.boundsIn(unit, Reading.soft()).equals(bounds(Reading.soft()));
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale();
    }

    /** The text form in the language of the unit, such as {@code 1550.72亿元}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return printedIn(unit.isWrittenIn(Language.CHINESE) ? Language.CHINESE : Language.ENGLISH);
    }
}
