package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PublishedNumberProperties {

    /** The grammar of a plain or percent number in ASCII, written once more. */
    private static final Pattern GRAMMAR =
            Pattern.compile("([+-]?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]+)?)( ?%)?");

    @Provide
    Arbitrary<PublishedNumber> numbers() {
        return Combinators.combine(digits(), Arbitraries.of(NumberForm.class), Arbitraries.of(Hedge.class))
                .as(PublishedNumber::new);
    }

    @Provide
    Arbitrary<BigDecimal> digits() {
        Arbitrary<BigDecimal> small = Combinators.combine(
                        Arbitraries.integers().between(-120, 120),
                        Arbitraries.integers().between(0, 3))
                .as(BigDecimal::valueOf);
        BigInteger most = BigInteger.TEN.pow(64).subtract(BigInteger.ONE);
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(0, 100))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(small, any);
    }

    @Provide
    Arbitrary<String> nearNumbers() {
        return Arbitraries.strings()
                .withChars("0012345,,..+-%% eEx")
                .ofMinLength(1)
                .ofMaxLength(9);
    }

    @Property
    void textReadsBackAsAnEqualPrint(@ForAll("numbers") PublishedNumber number) {
        assertThat(PublishedNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void textInEitherLanguageReadsBackAsAnEqualPrint(
            @ForAll("numbers") PublishedNumber number, @ForAll Language language) {
        assertThat(PublishedNumber.parse(number.toText(language))).isEqualTo(number);
    }

    @Property(tries = 20_000)
    void exactlyTheGrammarIsRead(@ForAll("nearNumbers") String text) {
        var match = GRAMMAR.matcher(text);
        if (match.matches()) {
            PublishedNumber number = PublishedNumber.parse(text);
            assertThat(number.digits()).isEqualTo(new BigDecimal(match.group(1).replace(",", "")));
            assertThat(number.form()).isEqualTo(match.group(2) == null ? NumberForm.PLAIN : NumberForm.PERCENT);
            assertThat(number.hedge()).isEqualTo(Hedge.NONE);
        } else {
            assertThatThrownBy(() -> PublishedNumber.parse(text)).isInstanceOf(UnreadableTextException.class);
        }
    }

    /** A sign sends the text round the short loop. */
    @Property
    void theShortLoopReadsWhatTheLongWayReads(@ForAll("digits") BigDecimal digits, @ForAll boolean percent) {
        String text = digits.abs().toPlainString() + (percent ? "%" : "");
        assertThat(PublishedNumber.parse(text)).isEqualTo(PublishedNumber.parse("+" + text));
    }

    @Property
    void anyTextIsReadOrRefusedAtAPlaceInIt(@ForAll("anything") String text) {
        try {
            PublishedNumber number = PublishedNumber.parse(text);
            assertThat(PublishedNumber.parse(number.toString())).isEqualTo(number);
        } catch (UnreadableTextException exception) {
            assertThat(exception.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "约",
                "超",
                "近",
                "以上",
                "左右",
                "多",
                "余",
                "两成",
                "半",
                "六",
                "成",
                "5",
                "12.5",
                "1,000",
                "%",
                "％",
                "５",
                "٣",
                " ",
                "-",
                "−",
                "个百分点",
                "倍",
                "about ",
                " or more",
                "\uD800",
                "\u202E",
                "亿元",
                "\n");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(5).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(300));
    }

    @Property
    void fullWidthDigitsAreFoldedAndNeverMixed(
            @ForAll("digits") BigDecimal digits, @ForAll @IntRange(max = 200) int at) {
        String ascii = digits.toPlainString();
        String fullWidth = ascii.chars()
                .map(character -> character - '!' + '！')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        PublishedNumber number = PublishedNumber.parse(ascii);
        assertThat(PublishedNumber.parse(fullWidth)).isEqualTo(number);

        Assume.that(ascii.chars().filter(Character::isDigit).count() > 1 && at < ascii.length());
        Assume.that(Character.isDigit(ascii.charAt(at)));
        String mixed = ascii.substring(0, at) + fullWidth.charAt(at) + ascii.substring(at + 1);
        assertThatThrownBy(() -> PublishedNumber.parse(mixed))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageStartingWith("expected one kind of digits in one number");
    }

    @Property
    void theFormScalesTheBoundsOfItsDigits(
            @ForAll("digits") BigDecimal digits,
            @ForAll NumberForm form,
            @ForAll Hedge hedge,
            @ForAll Rounding rounding) {
        Reading reading = Reading.soft().with(rounding);
        Bounds plain = new PublishedNumber(digits, NumberForm.PLAIN, hedge).bounds(reading);
        Bounds formed = new PublishedNumber(digits, form, hedge).bounds(reading);
        assertThat(formed.multipliedBy(BigDecimal.ONE.divide(form.factor()))).isEqualTo(plain);
    }

    @Property
    void aHedgedFallIsTheMirrorOfAHedgedRise(@ForAll("digits") BigDecimal digits, @ForAll("hedges") Hedge hedge) {
        Assume.that(digits.signum() != 0);
        for (Reading reading : new Reading[] {Reading.hard(), Reading.soft()}) {
            Bounds rise = new PublishedNumber(digits, NumberForm.PERCENT, hedge).bounds(reading);
            Bounds fall = new PublishedNumber(digits.negate(), NumberForm.PERCENT, hedge).bounds(reading);
            assertThat(fall).isEqualTo(rise.negated());
        }
    }

    @Property
    void theHardReadingEnclosesTheSoftOne(@ForAll("numbers") PublishedNumber number, @ForAll Rounding rounding) {
        Bounds hard = number.bounds(Reading.hard().with(rounding));
        Bounds soft = number.bounds(Reading.soft().with(rounding));
        assertThat(hard.encloses(soft)).isTrue();
    }

    @Property
    void theRoundingOfAHedgedPrintDoesNotMatter(@ForAll("digits") BigDecimal digits, @ForAll("hedges") Hedge hedge) {
        PublishedNumber number = new PublishedNumber(digits, NumberForm.PLAIN, hedge);
        for (Rounding rounding : Rounding.values()) {
            assertThat(number.bounds(Reading.soft().with(rounding))).isEqualTo(number.bounds(Reading.soft()));
        }
    }

    @Provide
    Arbitrary<Hedge> hedges() {
        return Arbitraries.of(Hedge.class).filter(hedge -> hedge != Hedge.NONE);
    }
}
