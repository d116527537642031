package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = new BigDecimal("2");

    /** The largest end: 256 digits before the point and 256 behind it. */
    private static final String LONGEST = "9".repeat(256) + "." + "9".repeat(256);

    private static Bounds bounds(String text) {
        return Bounds.parse(text);
    }

    private static Bounds print(String text) {
        return PublishedNumber.parse(text).bounds(Reading.hard());
    }

    /** Figures of a city newspaper of Wuxi, 13 July 2023; the expected ends are worked out by hand. */
    @Test
    void impliedFiguresOfThePageAreThoseWorkedOutByHand() {
        Bounds year2021 = print("1550.72").dividedBy(print("24.16%").plus(ONE));
        assertThat(year2021.roundedOutward(3)).isEqualTo(bounds("[1248.914, 1249.024]"));

        Bounds january2022ToMay = print("701.05").dividedBy(print("31.2%").plus(ONE));
        assertThat(january2022ToMay.roundedOutward(3)).isEqualTo(bounds("[534.129, 534.545]"));

        Bounds june2022ToDecember = print("1550.72").minus(january2022ToMay);
        assertThat(june2022ToDecember.roundedOutward(3)).isEqualTo(bounds("[1016.170, 1016.596]"));

        Bounds shareOfProvince = print("5.5%").dividedBy(print("37%"));
        assertThat(shareOfProvince.roundedOutward(4)).isEqualTo(bounds("[0.1453, 0.1521]"));
    }

    /** Two tenths as a number rounded to one tenth, and what it would be as a percentage. */
    @Test
    void impliedModuleShareDependsOnThePrecisionOfTwoTenths() {
        assertThat(print("5.2%").dividedBy(print("两成")).roundedOutward(3)).isEqualTo(bounds("(0.206, 0.35)"));
        assertThat(print("5.2%").dividedBy(print("20%")).roundedOutward(4)).isEqualTo(bounds("[0.2512, 0.2693]"));
    }

    @ParameterizedTest(name = "{0} x {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [3, 4]; [3, 8]",
                "[-1, 2]; [-3, 4]; [-6, 8]",
                "[-2, -1]; (3, 4]; [-8, -3)",
                "(0, 1]; [1, ∞); (0, ∞)",
                "[0, 1]; [1, ∞); [0, ∞)",
                "[0, 0]; (-∞, ∞); [0, 0]",
                "(0, 1); [0, 5]; [0, 5)",
                "(0, 1); (-3, 0]; (-3, 0]",
                "(0, 1); (0, 1); (0, 1)",
                "(-∞, 0); [1, ∞); (-∞, 0)",
                "(-∞, 0); (-∞, 0]; [0, ∞)",
                "(-∞, -2]; (-∞, -3); (6, ∞)",
                "(-2, 2); [-2, 2]; (-4, 4)",
                "[-2, 2]; [-2, 2); [-4, 4]",
                "(-∞, 1]; [-1, 1]; (-∞, ∞)",
            })
    void productReachesExactlyTheProductsOfMembers(String one, String other, String product) {
        assertThat(bounds(one).multipliedBy(bounds(other))).hasToString(product);
        assertThat(bounds(other).multipliedBy(bounds(one))).hasToString(product);
    }

    @ParameterizedTest(name = "{0} / {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [4, 8]; [0.125, 0.5]",
                "[-1, 2]; [4, 8); [-0.25, 0.5]",
                "(1, 2]; (0, 4]; (0.25, ∞)",
                "[0, 2]; (0, 4]; [0, ∞)",
                "(0, 2]; (0, 4]; (0, ∞)",
                "[0, 0]; (0, ∞); [0, 0]",
                "[1, 2]; [4, ∞); (0, 0.5]",
                "[-2, -1]; [4, ∞); [-0.5, 0)",
                "(-∞, 2]; [4, ∞); (-∞, 0.5]",
                "(-∞, ∞); [4, 5]; (-∞, ∞)",
                "[1, 2]; [-4, 0); (-∞, -0.25]",
                "[-1, 1]; (0, 1]; (-∞, ∞)",
                "[1, 1]; (-∞, 0); (-∞, 0)",
            })
    void quotientReachesExactlyTheQuotientsOfMembers(String dividend, String divisor, String quotient) {
        assertThat(bounds(dividend).dividedBy(bounds(divisor))).hasToString(quotient);
    }

    @Test
    void anEndOfAQuotientThatMovedOutwardIsClosed() {
        Bounds third = Bounds.ofOpen(ONE, TWO).dividedBy(new BigDecimal("3"));
        assertThat(third).hasToString("[0." + "3".repeat(34) + ", 0." + "6".repeat(33) + "7]");
        assertThat(third.negated()).hasToString("[-0." + "6".repeat(33) + "7, -0." + "3".repeat(34) + "]");
    }

    @Test
    void aQuotientThatEndsIsRoundedTooWhenItHasMoreDigits() {
        BigDecimal longValue = new BigDecimal("1." + "1".repeat(39));
        assertThat(Bounds.ofPoint(longValue).dividedBy(ONE))
                .isEqualTo(bounds("[1." + "1".repeat(33) + ", 1." + "1".repeat(32) + "2]"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [1, 2]",
                "[1,200]; [1, 200]",
                "[1,200,300]; expected ')' or ']' at index 6 of \"[1,200,300]\"",
                "(-∞,∞); (-∞, ∞)",
                "[+1.50, 2.00); [1.5, 2)",
                "''; expected '(' or '[' at index 0 of \"\"",
                "1, 2; expected '(' or '[' at index 0 of \"1, 2\"",
                "[1; expected ',' at index 2 of \"[1\"",
                "[1, 2; expected ')' or ']' at index 5 of \"[1, 2\"",
                "[1, 2]]; expected the end at index 6 of \"[1, 2]]\"",
                "[1,  2]; expected a digit at index 4 of \"[1,  2]\"",
                "[1 , 2]; expected ',' at index 2 of \"[1 , 2]\"",
                "[-∞, 2]; expected a number, since a closed end is finite, at index 1 of \"[-∞, 2]\"",
                "[1, ∞]; expected a number, since a closed end is finite, at index 4 of \"[1, ∞]\"",
                "(∞, 1); expected a digit at index 1 of \"(∞, 1)\"",
                "[1e5, 2]; expected ',' at index 2 of \"[1e5, 2]\"",
                "[NaN, 2]; expected a digit at index 1 of \"[NaN, 2]\"",
                "[01, 2]; expected no leading zero at index 1 of \"[01, 2]\"",
                "[1., 2]; expected a digit after the decimal point at index 3 of \"[1., 2]\"",
                "[2, 1]; bounds must not be empty, got [2, 1]",
                "(1, 1]; bounds must not be empty, got (1, 1]",
            })
    void parseReadsTheTextFormAndSaysWhereItIsAnother(String text, String expected) {
        if (expected.startsWith("[") || expected.startsWith("(")) {
            assertThat(bounds(text)).hasToString(expected);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> bounds(text)).withMessage(expected);
        }
    }

    @Test
    void theLongestEndsReadBackAndLongerOnesAreRefused() {
        Bounds longest = Bounds.ofOpen(new BigDecimal("-" + LONGEST), new BigDecimal(LONGEST));
        assertThat(Bounds.parse(longest.toString())).isEqualTo(longest);

        String tenMegabytes = "[" + "1".repeat(10_000_000) + ", 2]";
        UnreadableTextException exception =
                catchThrowableOfType(UnreadableTextException.class, () -> Bounds.parse(tenMegabytes));
        assertThat(exception)
                .hasMessage("expected at most 1056 characters at index 1056 of \"[" + "1".repeat(63) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, 0." + "1".repeat(257) + "]"))
                .withMessageStartingWith("expected at most 256 decimal places at index 4 of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, " + "1".repeat(513) + "]"))
                .withMessageStartingWith("expected at most 512 significant digits at index 4 of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, " + "1".repeat(257) + "]"))
                .isInstanceOf(UnreadableTextException.class)
                .withMessageStartingWith("expected at most 256 digits before the decimal point at index 4 of ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1E+256, 'must have at most 256 digits before the decimal point, got 257'",
        "1E+257, 'must have a scale from -256 to 256, got -257'",
        "1E+999999999, 'must have a scale from -256 to 256, got -999999999'",
        "1E-257, 'must have a scale from -256 to 256, got 257'",
        "0E-999999999, 'must have a scale from -256 to 256, got 999999999'",
    })
    void aDecimalBeyondTheLimitsIsRefusedAtEveryDoor(BigDecimal value, String rule) {
        Bounds point = Bounds.ofPoint(ONE);
        assertRefused("lower " + rule, Bounds::atLeast, value);
        assertRefused("lower " + rule, Bounds::greaterThan, value);
        assertRefused("upper " + rule, Bounds::atMost, value);
        assertRefused("upper " + rule, Bounds::lessThan, value);
        assertRefused("lower " + rule, lower -> Bounds.ofClosed(lower, ONE), value);
        assertRefused("upper " + rule, upper -> Bounds.ofClosed(ONE, upper), value);
        assertRefused("lower " + rule, lower -> Bounds.ofOpen(lower, ONE), value);
        assertRefused("lower " + rule, lower -> Bounds.ofClosedOpen(lower, ONE), value);
        assertRefused("lower " + rule, lower -> Bounds.ofOpenClosed(lower, ONE), value);
        assertRefused("value " + rule, Bounds::ofPoint, value);
        assertRefused("value " + rule, point::contains, value);
        assertRefused("number " + rule, point::plus, value);
        assertRefused("number " + rule, point::minus, value);
        assertRefused("number " + rule, point::multipliedBy, value);
        assertRefused("number " + rule, point::dividedBy, value);
    }

    @Test
    void aHugeIntegerIsRefusedBeforeItsDigitsAreCounted() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(50_000_000));
        assertRefused("value must have at most 512 significant digits, got about 15051500", Bounds::ofPoint, huge);
    }

    private static void assertRefused(String message, Function<BigDecimal, Object> door, BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> door.apply(value)).withMessage(message);
    }

    @Test
    void aResultBeyondTheLimitsMovesOutward() {
        BigDecimal far = new BigDecimal("1E+255");
        BigDecimal least = new BigDecimal("1E-256");
        assertThat(Bounds.ofClosed(ONE, far).multipliedBy(BigDecimal.TEN)).isEqualTo(Bounds.atLeast(BigDecimal.TEN));
        assertThat(Bounds.ofClosed(far.negate(), ONE).multipliedBy(BigDecimal.TEN))
                .isEqualTo(Bounds.atMost(BigDecimal.TEN));
        assertThat(Bounds.ofPoint(far).multipliedBy(far)).isEqualTo(Bounds.unbounded());
        assertThat(Bounds.ofPoint(new BigDecimal(LONGEST)).plus(ONE)).isEqualTo(Bounds.unbounded());
        assertThat(Bounds.ofOpen(least, TWO).multipliedBy(new BigDecimal("0.5")))
                .isEqualTo(Bounds.ofClosedOpen(BigDecimal.ZERO, ONE));
        assertThat(Bounds.ofOpen(least.negate(), least).dividedBy(BigDecimal.TEN))
                .isEqualTo(Bounds.ofClosed(least.negate(), least));
        assertThat(Bounds.ofPoint(new BigDecimal(LONGEST)).roundedOutward(0))
                .isEqualTo(Bounds.atLeast(new BigDecimal("9".repeat(256))));
    }

    /** The ends of any print, and the sum and product of two of them, stay exact. */
    @Test
    void theLongestPrintsKeepTheirOpenEndsUnderMultiplication() {
        Bounds longest = PublishedNumber.parse("9".repeat(64) + "个基点").bounds(Reading.hard());
        Bounds smallest = PublishedNumber.parse("0." + "0".repeat(99) + "1个基点").bounds(Reading.hard());
        Bounds product = longest.multipliedBy(smallest).multipliedBy(smallest);
        assertThat(product.isLowerOpen()).isFalse();
        assertThat(product.isUpperOpen()).isTrue();
        assertThat(product.lower().orElseThrow().scale()).isLessThan(256);
        assertThat(longest.plus(smallest).isUpperOpen()).isTrue();
    }

    @Test
    void aSubclassThatLiesIsReplacedByWhatItHolds() {
        Bounds bounds = Bounds.ofClosed(new LyingDecimal("1.50"), new LyingDecimal("2.50"));
        assertThat(bounds).isEqualTo(bounds("[1.5, 2.5]"));
        assertThat(bounds.lower().orElseThrow().getClass()).isEqualTo(BigDecimal.class);
        assertThat(bounds.minus(new LyingDecimal("1"))).isEqualTo(bounds("[0.5, 1.5]"));
        assertThat(bounds.contains(new LyingDecimal("3"))).isFalse();
        BigDecimal overLyingInteger = new BigDecimal(new LyingInteger("3"), 0);
        assertThat(Bounds.ofPoint(overLyingInteger)).isEqualTo(bounds("[3, 3]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsWithNull")
    void nullIsRefusedByTheNameOfTheParameter(String name, Consumer<Bounds> call) {
        assertThatNullPointerException()
                .isThrownBy(() -> call.accept(Bounds.ofPoint(ONE)))
                .withMessage(name);
    }

    static Stream<Object[]> callsWithNull() {
        Bounds noBounds = null;
        BigDecimal noNumber = null;
        return Stream.of(
                call("lower", bounds -> Bounds.ofClosed(null, ONE)),
                call("upper", bounds -> Bounds.ofClosed(ONE, null)),
                call("lower", bounds -> Bounds.ofOpen(null, ONE)),
                call("upper", bounds -> Bounds.ofOpen(ONE, null)),
                call("lower", bounds -> Bounds.ofClosedOpen(null, ONE)),
                call("upper", bounds -> Bounds.ofOpenClosed(ONE, null)),
                call("value", bounds -> Bounds.ofPoint(null)),
                call("lower", bounds -> Bounds.atLeast(null)),
                call("lower", bounds -> Bounds.greaterThan(null)),
                call("upper", bounds -> Bounds.atMost(null)),
                call("upper", bounds -> Bounds.lessThan(null)),
                call("text", bounds -> Bounds.parse(null)),
                call("value", bounds -> bounds.contains(null)),
                call("other", bounds -> bounds.encloses(null)),
                call("other", bounds -> bounds.overlaps(null)),
                call("other", bounds -> bounds.isConnected(null)),
                call("other", bounds -> bounds.intersection(null)),
                call("other", bounds -> bounds.span(null)),
                call("other", bounds -> bounds.plus(noBounds)),
                call("other", bounds -> bounds.minus(noBounds)),
                call("other", bounds -> bounds.multipliedBy(noBounds)),
                call("divisor", bounds -> bounds.dividedBy(noBounds)),
                call("number", bounds -> bounds.plus(noNumber)),
                call("number", bounds -> bounds.minus(noNumber)),
                call("number", bounds -> bounds.multipliedBy(noNumber)),
                call("number", bounds -> bounds.dividedBy(noNumber)));
    }

    private static Object[] call(String name, Consumer<Bounds> call) {
        return new Object[] {name, call};
    }

    @Test
    void emptyBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofClosed(TWO, ONE))
                .withMessage("bounds must not be empty, got [2, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofOpen(ONE, new BigDecimal("1.00")))
                .withMessage("bounds must not be empty, got (1, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofClosedOpen(ONE, ONE))
                .withMessage("bounds must not be empty, got [1, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofOpenClosed(ONE, ONE))
                .withMessage("bounds must not be empty, got (1, 1]");
    }

    @Test
    void divisionByZeroAndPlacesOutOfRangeAreRefused() {
        Bounds bounds = bounds("[1, 2]");
        assertThatThrownBy(() -> bounds.dividedBy(new BigDecimal("0.00")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("cannot divide [1, 2] by [0, 0], which holds zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds.roundedOutward(-1))
                .withMessage("places must be from 0 to 100, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds.roundedOutward(101))
                .withMessage("places must be from 0 to 100, got 101");
    }

    @Test
    void factoriesPrintAsTheirIntervals() {
        assertThat(Stream.of(
                                Bounds.ofClosed(ONE, TWO),
                                Bounds.ofOpen(ONE, TWO),
                                Bounds.ofClosedOpen(ONE, TWO),
                                Bounds.ofOpenClosed(ONE, TWO),
                                Bounds.ofPoint(ONE),
                                Bounds.atLeast(new BigDecimal("1E+3")),
                                Bounds.greaterThan(ONE),
                                Bounds.atMost(ONE),
                                Bounds.lessThan(ONE),
                                Bounds.unbounded())
                        .map(Bounds::toString))
                .containsExactly(
                        "[1, 2]",
                        "(1, 2)",
                        "[1, 2)",
                        "(1, 2]",
                        "[1, 1]",
                        "[1000, ∞)",
                        "(1, ∞)",
                        "(-∞, 1]",
                        "(-∞, 1)",
                        "(-∞, ∞)");
    }

    @Test
    void equalityIsThatOfBothEnds() {
        EqualsVerifier.forClass(Bounds.class)
                .withNonnullFields("lower", "upper")
                .verify();
    }

    /** A decimal that tells lies about itself in every way but its digits. */
    @SuppressWarnings("serial")
    private static final class LyingDecimal extends BigDecimal {

        LyingDecimal(String digits) {
            super(digits);
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return ZERO;
        }

        @Override
        public BigDecimal negate() {
            return TEN;
        }

        @Override
        public int precision() {
            return 1;
        }

        @Override
        public int compareTo(BigDecimal other) {
            return 0;
        }

        @Override
        public String toPlainString() {
            return "lie";
        }
    }

    /** An integer that tells lies about its size. */
    @SuppressWarnings("serial")
    private static final class LyingInteger extends BigInteger {

        LyingInteger(String digits) {
            super(digits);
        }

        @Override
        public int bitLength() {
            return 100_000;
        }
    }
}
