package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of printed quantities; two prints say the same when their bounds, times the listed factors, agree. */
class PublishedQuantityProperties {

    private static final List<Reading> READINGS = List.of(
            Reading.hard(),
            Reading.soft(),
            Reading.hard().with(Rounding.HALF_EVEN),
            Reading.soft().with(Rounding.FLOOR),
            new Reading(Rounding.UNKNOWN, HedgePolicy.HARD));

    private static final List<String> DIGITS = List.of(
            "0",
            "0.0",
            "0.00",
            "1",
            "2",
            "5",
            "10",
            "12",
            "100",
            "188",
            "300",
            "350",
            "1000",
            "1550.72",
            "0.5",
            "0.05",
            "10.0",
            "-3",
            "-3.50",
            "100000000",
            "123456789012",
            "99999999.99");

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(ListedUnit.all()).map(ListedUnit::unit);
    }

    /** Digits up to the limits of a number: 64 of them, 100 places. */
    @Provide
    Arbitrary<BigDecimal> digits() {
        BigInteger most = BigInteger.TEN.pow(64).subtract(BigInteger.ONE);
        Arbitrary<BigInteger> unscaled = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-100_000), BigInteger.valueOf(100_000)),
                Arbitraries.bigIntegers().between(most.negate(), most),
                Arbitraries.of(BigInteger.ZERO, most, most.negate()),
                Arbitraries.integers().between(0, 63).map(BigInteger.TEN::pow));
        Arbitrary<Integer> scale = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 100), Arbitraries.just(100));
        return Combinators.combine(unscaled, scale).as(BigDecimal::new);
    }

    @Provide
    Arbitrary<PublishedQuantity> quantities() {
        return Combinators.combine(digits(), units(), Arbitraries.of(Hedge.class))
                .as((digits, unit, hedge) -> PublishedQuantity.of(digits, unit).withHedge(hedge))
                .withoutEdgeCases();
    }

    private static Bounds inBaseUnit(PublishedQuantity quantity, Reading reading) {
        return quantity.bounds(reading).multipliedBy(quantity.unit().factor());
    }

    private static void assertSaysTheSame(PublishedQuantity quantity, Language language) {
        String text = quantity.toText(language);
        PublishedQuantity read = PublishedQuantity.parse(text);
        assertThat(read.number().hedge()).isEqualTo(quantity.number().hedge());
        for (Reading reading : READINGS) {
            assertThat(inBaseUnit(read, reading))
                    .as("%s as %s under %s", quantity, text, reading)
                    .isEqualTo(inBaseUnit(quantity, reading));
        }
    }

    @Property(tries = 3000)
    void parseReadsWhatToStringPrints(@ForAll("quantities") PublishedQuantity quantity) {
        assertThat(PublishedQuantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property(tries = 3000)
    void everyTextSaysTheSame(@ForAll("quantities") PublishedQuantity quantity, @ForAll Language language) {
        assertSaysTheSame(quantity, language);
    }

    @Example
    void everyTextOfEveryUnitUnderEveryHedgeSaysTheSame() {
        for (ListedUnit listed : ListedUnit.all()) {
            for (String digits : DIGITS) {
                PublishedQuantity plain = PublishedQuantity.of(new BigDecimal(digits), listed.unit());
                for (Hedge hedge : Hedge.values()) {
                    PublishedQuantity quantity = plain.withHedge(hedge);
                    assertThat(PublishedQuantity.parse(quantity.toString())).isEqualTo(quantity);
                    for (Language language : Language.values()) {
                        assertSaysTheSame(quantity, language);
                    }
                }
            }
        }
    }

    /** Beyond the largest usual unit of the other language precision could be kept only by scientific notation. */
    @Example
    void everyDayQuantitiesArePrintedInUnitsOfTheLanguage() {
        List<String> strayed = new ArrayList<>();
        for (ListedUnit listed : ListedUnit.all()) {
            for (Language language : Language.values()) {
                String code = language == Language.CHINESE ? "zh" : "en";
                BigDecimal largest = largestUsual(listed, code);
                for (String digits : DIGITS) {
                    PublishedQuantity quantity = PublishedQuantity.of(new BigDecimal(digits), listed.unit());
                    PublishedQuantity read = PublishedQuantity.parse(quantity.toText(language));
                    if (listed.factor().compareTo(largest) <= 0 && !read.unit().isWrittenIn(language)) {
                        strayed.add(quantity + " as " + read);
                    }
                }
            }
        }
        assertThat(strayed).isEmpty();
    }

    private static BigDecimal largestUsual(ListedUnit listed, String language) {
        return ListedUnit.all().stream()
                .filter(other -> other.family().equals(listed.family()) && other.usual() && other.isWrittenIn(language))
                .map(ListedUnit::factor)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Property(tries = 20)
    void everySpellingIsReadBehindTheDigits(@ForAll("digits") BigDecimal digits) {
        for (ListedUnit listed : ListedUnit.all()) {
            for (String spelling : listed.spellings()) {
                assertThat(PublishedQuantity.parse(digits.toPlainString() + ' ' + spelling))
                        .as(spelling)
                        .isEqualTo(PublishedQuantity.of(digits, listed.unit()));
            }
        }
    }

    @Property(tries = 50)
    void aCurrencyIsReadBeforeTheDigits(@ForAll("digits") BigDecimal digits, @ForAll boolean parted) {
        for (ListedUnit listed : ListedUnit.all()) {
            for (String spelling : listed.spellings()) {
                int blank = spelling.indexOf(' ');
                for (String currency : List.of("CNY", "RMB", "USD", "US$", "$", "EUR", "€")) {
                    if (blank == currency.length() && spelling.startsWith(currency)) {
                        String text =
                                currency + (parted ? " " : "") + digits.toPlainString() + spelling.substring(blank);
                        assertThat(PublishedQuantity.parse(text))
                                .isEqualTo(PublishedQuantity.of(digits, listed.unit()));
                    }
                }
            }
        }
    }

    @Property
    void boundsInAnotherUnitAreTheSameLevels(@ForAll("quantities") PublishedQuantity quantity) {
        for (ListedUnit target : ListedUnit.all()) {
            if (quantity.unit().kind().name().equals(target.kind())
                    && !target.kind().equals("DURATION")) {
                Bounds bounds = quantity.boundsIn(target.unit(), Reading.hard());
                assertThat(bounds.multipliedBy(target.factor())).isEqualTo(inBaseUnit(quantity, Reading.hard()));
            }
        }
    }

    @Property(tries = 3000)
    void anyTextIsReadOrRefusedWithAPlace(@ForAll("texts") String text) {
        try {
            PublishedQuantity quantity = PublishedQuantity.parse(text);
            assertThat(PublishedQuantity.parse(quantity.toString())).isEqualTo(quantity);
        } catch (UnreadableTextException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
            assertThat(refused.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "约", "近", "超", "about ", "over ", "CNY", "$", "¥", " ", "5", "１", "2.5", "-", ",", ".", "亿", "万", "元",
                "GW", "bn", " bn", "余", "多", "以上", "左右", "成", "两", "%", "個", "\u0660", "\ud83d", "\u202e", "\0");
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }
}
