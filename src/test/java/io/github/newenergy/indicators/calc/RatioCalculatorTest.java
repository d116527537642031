package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.CapacityShare;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the city of Wuxi are from its newspaper of 13 July 2023; the expected ends were found by hand. */
class RatioCalculatorTest {

    private static final RatioCalculator CALCULATOR = RatioCalculator.withDefaults();

    private static PublishedQuantity quantity(String text) {
        return PublishedQuantity.parse(text);
    }

    private static PublishedNumber number(String text) {
        return PublishedNumber.parse(text);
    }

    private static Bounds bounds(String text) {
        return Bounds.parse(text);
    }

    private static CapacityShare share(String sector, String whole, String share) {
        Cell part = Cell.parse("production_capacity " + sector + " CN-320200 2023-06");
        return new CapacityShare(part, Region.parse(whole), number(share));
    }

    @Nested
    class ShareOfNearerRegion {

        /** 5.45 / 37.5 = 14.533…%, 5.55 / 36.5 = 15.205…%. */
        @Test
        void waferSlicingOfJiangsu() {
            Bounds jiangsu = CALCULATOR.shareOfNearerRegion(
                    share("pv/wafer/slicing", "CN-JS", "37%"), share("pv/wafer/slicing", "CN", "5.5%"));
            assertThat(jiangsu.roundedOutward(4)).hasToString("[0.1453, 0.1521]");
        }

        /** 两成 rounds to tenths, so it admits [15%, 25%): 5.15 / 25 = 20.6%, 5.25 / 15 = 35%. */
        @Test
        void modulesOfJiangsuUnderTheReadingInTenths() {
            Bounds jiangsu =
                    CALCULATOR.shareOfNearerRegion(share("pv/module", "CN-JS", "两成"), share("pv/module", "CN", "5.2%"));
            assertThat(jiangsu).hasToString("(0.206, 0.35)");
        }

        @Test
        void theReadingOfPrintsIsTheCallers() {
            Bounds jiangsu = CALCULATOR
                    .with(Reading.hard().with(Rounding.TRUNCATION))
                    .shareOfNearerRegion(share("pv/module", "CN-JS", "两成"), share("pv/module", "CN", "6%"));
            assertThat(jiangsu).hasToString("(0.2, 0.35)");
        }

        @Test
        void regionsInTheWrongOrderAreRefused() {
            CapacityShare nearer = share("pv/module", "CN-JS", "37%");
            CapacityShare wider = share("pv/module", "CN", "5.5%");
            assertThatThrownBy(() -> CALCULATOR.shareOfNearerRegion(wider, nearer))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the wider whole must lie around CN, got CN-JS");
            assertThatThrownBy(() -> CALCULATOR.shareOfNearerRegion(nearer, share("pv/cell", "CN", "5.5%")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("both shares must be of ");
        }

        @Test
        void aNearerShareThatMayBeZeroBoundsFromBelow() {
            assertThat(CALCULATOR.shareOfNearerRegion(
                            share("pv/module", "CN-JS", "至多10%"), share("pv/module", "CN", "5.5%")))
                    .isEqualTo(Bounds.parse("[0.545, 1]"));
        }

        @Test
        void aNearerShareOfZeroIsRefused() {
            assertThatThrownBy(() -> CALCULATOR.shareOfNearerRegion(
                            share("pv/module", "CN-JS", "至多0%"), share("pv/module", "CN", "5.5%")))
                    .isExactlyInstanceOf(ArithmeticException.class)
                    .hasMessage("cannot divide [0.0545, 0.0555) by a share that is zero, got 0%以下");
        }
    }

    @Nested
    class Share {

        @ParameterizedTest(name = "{0} of {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1   | 4    | [0.25, 0.25]",
                    "5   | 4    | [1.25, 1.25]",
                    "-1  | 4    | [-0.25, -0.25]",
                    "0   | 4    | [0, 0]",
                    "1   | 0.0  | zero whole: [1, 1] of [0, 0]",
                    "0   | 0    | zero whole: [0, 0] of [0, 0]",
                    "1   | -4   | negative whole: [1, 1] of [-4, -4]"
                })
        void ofExactLevels(BigDecimal part, BigDecimal whole, String outcome) {
            assertThat(CALCULATOR.share(part, whole)).hasToString(outcome);
        }

        @ParameterizedTest(name = "{0} of {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2)   | (4, 5]   | [0.2, 0.5)",
                    "[1, 2]   | (0, 5]   | [0.2, ∞)",
                    "[1, 2]   | [0, 5]   | uncertain whole: [1, 2] of [0, 5]",
                    "[1, 2]   | [-1, 5]  | uncertain whole: [1, 2] of [-1, 5]",
                    "[1, 2]   | [-5, 0)  | negative whole: [1, 2] of [-5, 0)"
                })
        void ofBounds(String part, String whole, String outcome) {
            assertThat(CALCULATOR.share(bounds(part), bounds(whole))).hasToString(outcome);
        }

        @Test
        void ofPrintsInDifferentUnits() {
            assertThat(CALCULATOR.share(quantity("850万千瓦"), quantity("17 GW")).orElseThrow())
                    .isEqualTo(bounds("[8.495, 8.505)").dividedBy(bounds("[16.5, 17.5)")));
        }

        @Test
        void unitsOfDifferentKindsAreRefused() {
            assertThatThrownBy(() -> CALCULATOR.share(quantity("850万千瓦"), quantity("17亿元")))
                    .isInstanceOfSatisfying(UnitMismatchException.class, mismatch -> {
                        assertThat(mismatch.expected()).isEqualTo(Unit.parse("万千瓦"));
                        assertThat(mismatch.actual()).isEqualTo(Unit.parse("亿元"));
                    })
                    .hasMessage("expected a unit of POWER such as 万千瓦, got 亿元 of MONEY_CNY");
        }
    }

    @Nested
    class Implied {

        /** The PV revenue of Jiangsu in 2022 against its share of the nation: 6158.5 / 0.445 and 6159.5 / 0.435. */
        @Test
        void revenueOfTheNation() {
            Outcome nation = CALCULATOR.impliedWhole(quantity("6159亿元"), number("44%"));
            assertThat(nation.orElseThrow().roundedOutward(0)).hasToString("[13839, 14160]");
        }

        @ParameterizedTest(name = "{0} with a share of {1} makes {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[5, 6)   | (0.2, 0.5]  | [10, 30)",
                    "[5, 6]   | [0, 0.5]    | [10, ∞)",
                    "[5, 6]   | [-0.1, 0.5] | [10, ∞)",
                    "[5, 6]   | [2, 2]      | [2.5, 3]",
                    "[-6, -5] | [-2, -2]    | [2.5, 3]",
                    "[0, 5]   | [0, 0]      | (0, ∞)",
                    "[5, 6]   | [0, 0]      | no positive whole: part [5, 6] with a share of [0, 0]",
                    "[0, 0]   | [0.1, 0.2]  | no positive whole: part [0, 0] with a share of [0.1, 0.2]"
                })
        void wholeOnBounds(String part, String share, String outcome) {
            assertThat(CALCULATOR.impliedWhole(bounds(part), bounds(share))).hasToString(outcome);
        }

        @ParameterizedTest(name = "{1} of {0} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[10, 20)  | [0.2, 0.5)  | [2, 10)",
                    "(-∞, 20]  | [0.5, 0.5]  | (0, 10]",
                    "[-5, 0]   | [0.5, 0.5]  | no positive whole: whole [-5, 0] with a share of [0.5, 0.5]"
                })
        void partOnBounds(String whole, String share, String outcome) {
            assertThat(CALCULATOR.impliedPart(bounds(whole), bounds(share))).hasToString(outcome);
        }

        @Test
        void partOnPrints() {
            assertThat(CALCULATOR.impliedPart(quantity("300 GW"), number("12.5%")))
                    .hasToString("[37.28775, 37.71275)");
        }
    }

    @Nested
    class ShareOfShare {

        @Test
        void isTheProduct() {
            assertThat(CALCULATOR.shareOfShare(number("37%"), number("15%"))).hasToString("[0.052925, 0.058125)");
            assertThat(CALCULATOR.shareOfShare(bounds("[0.1, 0.2)"), bounds("[0.5, 0.5]")))
                    .hasToString("[0.05, 0.1)");
        }
    }

    @Nested
    class RankWords {

        @ParameterizedTest(name = "{0} admits {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "第一  | [0, 1]",
                    "第二  | [0, 0.5]",
                    "第三  | [0, 0.3333333333333333333333333333333334]",
                    "前三  | [0, 1]"
                })
        void putACeilingOnAShare(String claim, String admitted) {
            assertThat(CALCULATOR.shareAdmittedBy(RankClaim.parse(claim))).hasToString(admitted);
        }
    }

    @Nested
    class BadInput {

        @Test
        void aDifferenceInPointsIsNoShare() {
            PublishedNumber points = number("25个基点");
            String rule = " must be a ratio such as a percentage, got 25个基点";
            assertThatThrownBy(() -> CALCULATOR.impliedWhole(quantity("1亿元"), points))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("share" + rule);
            assertThatThrownBy(() -> CALCULATOR.impliedPart(quantity("1亿元"), points))
                    .hasMessage("share" + rule);
            assertThatThrownBy(() -> CALCULATOR.shareOfShare(points, number("1%")))
                    .hasMessage("inner" + rule);
            assertThatThrownBy(() -> CALCULATOR.shareOfShare(number("1%"), points))
                    .hasMessage("outer" + rule);
        }

        @Test
        void decimalsBeyondTheLimits() {
            assertThatThrownBy(() -> CALCULATOR.share(new BigDecimal("1e999999999"), BigDecimal.ONE))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must have a scale from -256 to 256, got -999999999");
            assertThatThrownBy(() -> CALCULATOR.share(BigDecimal.ONE, new BigDecimal("1".repeat(600))))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must have at most 512 significant digits, got 600");
        }

        @Test
        void nothingIsMissing() {
            Bounds some = bounds("[1, 2]");
            CapacityShare share = share("pv/module", "CN", "5.5%");
            assertMissing("newReading", () -> CALCULATOR.with(null));
            assertMissing("part", () -> CALCULATOR.share((BigDecimal) null, BigDecimal.ONE));
            assertMissing("whole", () -> CALCULATOR.share(BigDecimal.ONE, null));
            assertMissing("part", () -> CALCULATOR.share((Bounds) null, some));
            assertMissing("whole", () -> CALCULATOR.share(some, null));
            assertMissing("part", () -> CALCULATOR.share((PublishedQuantity) null, quantity("1亿元")));
            assertMissing("whole", () -> CALCULATOR.share(quantity("1亿元"), null));
            assertMissing("part", () -> CALCULATOR.impliedWhole(null, some));
            assertMissing("share", () -> CALCULATOR.impliedWhole(some, null));
            assertMissing("part", () -> CALCULATOR.impliedWhole(null, number("1%")));
            assertMissing("share", () -> CALCULATOR.impliedWhole(quantity("1亿元"), null));
            assertMissing("whole", () -> CALCULATOR.impliedPart(null, some));
            assertMissing("share", () -> CALCULATOR.impliedPart(some, null));
            assertMissing("whole", () -> CALCULATOR.impliedPart(null, number("1%")));
            assertMissing("share", () -> CALCULATOR.impliedPart(quantity("1亿元"), null));
            assertMissing("inner", () -> CALCULATOR.shareOfShare(null, some));
            assertMissing("outer", () -> CALCULATOR.shareOfShare(some, null));
            assertMissing("inner", () -> CALCULATOR.shareOfShare(null, number("1%")));
            assertMissing("outer", () -> CALCULATOR.shareOfShare(number("1%"), null));
            assertMissing("nearer", () -> CALCULATOR.shareOfNearerRegion(null, share));
            assertMissing("wider", () -> CALCULATOR.shareOfNearerRegion(share, null));
            assertMissing("claim", () -> CALCULATOR.shareAdmittedBy(null));
        }

        private void assertMissing(String name, Runnable call) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(name);
        }
    }

    @Test
    void itPrintsItsOptions() {
        assertThat(RatioCalculator.withDefaults())
                .hasToString("RatioCalculator[Reading[rounding=HALF_UP, hedges=HARD]]");
    }
}
