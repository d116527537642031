package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Facts about the oracle itself, from published figures and from sums that a reader can do by hand. */
class FourierMotzkinOracleTest {

    private static final String CITY = "revenue new_energy CN-320200 ";
    private static final BigFraction HUNDRED_MILLION = new BigFraction(100_000_000);
    private static final BigFraction PERCENT = new BigFraction(1, 100);

    private static FourierMotzkinOracle oracle(FigurePage page, String... asked) {
        return FourierMotzkinOracle.of(
                page.figures(),
                Reading.hard(),
                List.of(asked).stream().map(Cell::parse).toArray(Cell[]::new));
    }

    /** Rounded outward to places, in a unit; brackets as they are. */
    private static String text(OracleInterval interval, BigFraction unit, int places) {
        return (interval.lowerOpen() ? "(" : "[")
                + interval.lower()
                        .map(end -> rounded(end.divide(unit), places, RoundingMode.FLOOR))
                        .orElse("-∞")
                + ", "
                + interval.upper()
                        .map(end -> rounded(end.divide(unit), places, RoundingMode.CEILING))
                        .orElse("∞")
                + (interval.upperOpen() ? ")" : "]");
    }

    private static String rounded(BigFraction value, int places, RoundingMode outward) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), places, outward)
                .toPlainString();
    }

    private static String level(FourierMotzkinOracle oracle, String cell, int places) {
        return text(oracle.bounds(Cell.parse(cell)).orElseThrow(), HUNDRED_MILLION, places);
    }

    private static String growth(FourierMotzkinOracle oracle, String cell, String base, int places) {
        OracleInterval factor =
                oracle.ratioBounds(Cell.parse(cell), Cell.parse(base)).orElseThrow();
        return text(factor.plus(BigFraction.MINUS_ONE), PERCENT, places);
    }

    private static FigurePage wuxi() {
        return new FigurePage()
                .level(CITY + "2022", "1550.72亿元")
                .growth(CITY + "2022", CITY + "2021", "24.16%")
                .level(CITY + "2023-01/2023-05", "701.05亿元")
                .growth(CITY + "2023-01/2023-05", CITY + "2022-01/2022-05", "31.2%");
    }

    @Test
    void wuxiPageImpliesTheLevelsOfTheYearBefore() {
        FourierMotzkinOracle oracle = oracle(wuxi(), CITY + "2022-06/2022-12");
        assertThat(oracle.isConsistent()).isTrue();
        assertThat(level(oracle, CITY + "2021", 3)).isEqualTo("(1248.914, 1249.024)");
        assertThat(level(oracle, CITY + "2022-01/2022-05", 3)).isEqualTo("(534.129, 534.545)");
        assertThat(level(oracle, CITY + "2022-06/2022-12", 3)).isEqualTo("(1016.170, 1016.596)");
    }

    @Test
    void wuxiPageClashesWithTheLevelOfAnotherScope() {
        assertThat(oracle(wuxi().level(CITY + "2021", "1250.01亿元")).isConsistent())
                .isFalse();
        assertThat(oracle(wuxi().level(CITY + "2021", "1249.02亿元")).isConsistent())
                .isTrue();
        assertThat(oracle(wuxi().level(CITY + "2021", "1249.03亿元")).isConsistent())
                .isFalse();
    }

    @Test
    void twoWuxiPagesTogetherAreTighterThanIntervalArithmetic() {
        FigurePage pages = wuxi().level(CITY + "2023-01/2023-09", "1342.7亿元")
                .growth(CITY + "2023-01/2023-09", CITY + "2022-01/2022-09", "23.5%");
        FourierMotzkinOracle oracle =
                oracle(pages, CITY + "2023-06/2023-09", CITY + "2022-06/2022-09", CITY + "2022-10/2022-12");
        assertThat(level(oracle, CITY + "2022-01/2022-09", 3)).isEqualTo("(1086.726, 1087.688)");
        assertThat(level(oracle, CITY + "2023-06/2023-09", 3)).isEqualTo("(641.595, 641.705)");
        assertThat(level(oracle, CITY + "2022-10/2022-12", 3)).isEqualTo("(463.027, 463.999)");
        assertThat(growth(oracle, CITY + "2023-06/2023-09", CITY + "2022-06/2022-09", 2))
                .isEqualTo("(15.92, 16.20)");
    }

    @Test
    void sharesOfOnePartBoundTheShareOfTheNearerWhole() {
        String part = "production_capacity pv/wafer/slicing CN-320200 2023-06";
        String nearer = "production_capacity pv/wafer/slicing CN-JS 2023-06";
        String wider = "production_capacity pv/wafer/slicing CN 2023-06";
        FourierMotzkinOracle oracle =
                oracle(new FigurePage().share(part, nearer, "37%").share(part, wider, "5.5%"));
        OracleInterval share =
                oracle.ratioBounds(Cell.parse(nearer), Cell.parse(wider)).orElseThrow();
        assertThat(text(share, PERCENT, 2)).isEqualTo("(14.53, 15.21)");
    }

    @Test
    void anOpenEndOfRoundingDecides() {
        String cell = "x-money(flow) x-a CN 2022";
        String other = "x-money(flow) x-b CN 2022";
        FigurePage touching = new FigurePage().level(cell, "1.0亿元").level(other, "1.1亿元");
        assertThat(oracle(touching).isConsistent()).isTrue();
        // 1.0 ends below 1.05, where 1.1 starts.
        assertThat(oracle(touching.atLeast(cell, other)).isConsistent()).isFalse();
        FigurePage closed =
                new FigurePage().level(cell, "至多1亿元").level(other, "至少1亿元").atLeast(cell, other);
        assertThat(level(oracle(closed), cell, 1)).isEqualTo("[1.0, 1.0]");
        assertThat(oracle(closed.above(cell, other)).isConsistent()).isFalse();
    }

    @Test
    void aSumOfCountsIsExactAndItsPartsAreWhole() {
        FigurePage page = new FigurePage()
                .level("firms x-a CN-JS 2022", "188家")
                .level("firms x-b CN-JS 2022", "12家")
                .sum("firms x-c CN-JS 2022", "firms x-a CN-JS 2022", "firms x-b CN-JS 2022");
        assertThat(oracle(page).bounds(Cell.parse("firms x-c CN-JS 2022")))
                .contains(OracleInterval.closed(new BigFraction(200), new BigFraction(200)));
        assertThat(oracle(page.level("firms x-c CN-JS 2022", "201家")).isConsistent())
                .isFalse();
    }

    @Test
    void partsAreAtMostTheirWholes() {
        FigurePage page = new FigurePage()
                .level("revenue pv/module CN-320200 2022-05", "5.0亿元")
                .level("revenue pv CN-JS 2022-05", "4.9亿元");
        assertThat(oracle(page).isConsistent()).isFalse();
        FigurePage profits = new FigurePage()
                .level("profit pv/module CN-320200 2022-05", "5.0亿元")
                .level("profit pv CN-JS 2022-05", "4.9亿元");
        assertThat(oracle(profits).isConsistent()).isTrue();
    }

    @Test
    void monthsOfAStockDoNotAddUp() {
        FigurePage flow = new FigurePage().level("revenue pv CN 2022-12", "9亿元").level("revenue pv CN 2022", "5亿元");
        FigurePage stock = new FigurePage().level("firms pv CN 2022-11", "9家").level("firms pv CN 2022", "5家");
        assertThat(oracle(flow).isConsistent()).isFalse();
        assertThat(oracle(stock).isConsistent()).isTrue();
    }

    @Test
    void growthOverStepsCompounds() {
        GrowthTerms terms = new GrowthTerms(2, GrowthTerms.Basis.UNSTATED);
        Comparison years = new Comparison(Cell.parse(CITY + "2022"), Cell.parse(CITY + "2020"));
        FigurePage page = new FigurePage().level(CITY + "2020", "100亿元").growth(years, "10%", terms);
        // 99.5 x 1.095^2 and 100.5 x 1.105^2.
        assertThat(level(oracle(page), CITY + "2022", 7)).isEqualTo("[119.3029875, 122.7130125)");
    }

    @Test
    void restatedBasesAreLevelsOfTheirOwn() {
        Comparison years = new Comparison(Cell.parse(CITY + "2022"), Cell.parse(CITY + "2021"));
        FigurePage page = new FigurePage().level(CITY + "2022", "100亿元").level(CITY + "2021", "1亿元");
        assertThat(oracle(page.growth(years, "10%", new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE)))
                        .isConsistent())
                .isTrue();
        assertThat(oracle(page.growth(years, "10%", GrowthTerms.SIMPLE)).isConsistent())
                .isFalse();
    }

    @Test
    void pointsStartFromThePrintedRatio() {
        String part = "generation wind CN-NM ";
        String whole = "generation x-power CN-NM ";
        Comparison later = new Comparison(Cell.parse(part + "2023"), Cell.parse(whole + "2023"));
        Comparison earlier = new Comparison(Cell.parse(part + "2022"), Cell.parse(whole + "2022"));
        FigurePage page =
                new FigurePage().share(part + "2022", whole + "2022", "20.0%").pointChange(later, earlier, "1.5个百分点");
        OracleInterval share =
                oracle(page).ratioBounds(later.cell(), later.base()).orElseThrow();
        assertThat(text(share, PERCENT, 1)).isEqualTo("[21.4, 21.6)");
    }

    @Test
    void contributionsTakeChangesOverBaseAndOverChange() {
        Cell part = Cell.parse("x-money(flow) x-a CN 2022");
        Cell whole = Cell.parse("x-money(flow) x-b CN 2022");
        FigurePage page = new FigurePage()
                .level(part.toString(), "至少30亿元")
                .level(part.toString(), "至多30亿元")
                .level(part.yearEarlier().toString(), "至少20亿元")
                .level(part.yearEarlier().toString(), "至多20亿元");
        FourierMotzkinOracle points =
                oracle(page.contribution(Comparison.yearOnYear(part), Comparison.yearOnYear(whole), "5个百分点"));
        // 10 over 5.5 points and over 4.5 points.
        assertThat(level(points, whole.yearEarlier().toString(), 1)).isEqualTo("(181.8, 222.3]");
        FigurePage shares = page.contribution(Comparison.yearOnYear(part), Comparison.yearOnYear(whole), "50%");
        OracleInterval change =
                oracle(shares).differenceBounds(whole, whole.yearEarlier()).orElseThrow();
        assertThat(text(change, HUNDRED_MILLION, 1)).isEqualTo("(19.8, 20.3]");
        FigurePage fallen = page.contribution(Comparison.yearOnYear(part), Comparison.yearOnYear(whole), "-50%");
        assertThat(oracle(fallen).isConsistent()).isFalse();
    }

    @Test
    void theFirstIsAboveNoOther() {
        FigurePage page = new FigurePage()
                .level("firms x-a CN-JS 2022", "9家")
                .level("firms x-a CN-ZJ 2022", "10家")
                .first("firms x-a CN-JS 2022", "firms x-a CN 2022", "firms x-a CN-JS 2022", "firms x-a CN-ZJ 2022");
        assertThat(oracle(page).isConsistent()).isFalse();
    }

    @Test
    void admitsWhatIsTrueAndNothingElse() {
        FourierMotzkinOracle oracle = oracle(wuxi());
        BigFraction base = new BigFraction(1249).multiply(HUNDRED_MILLION);
        BigFraction level = new BigFraction(155072).divide(100).multiply(HUNDRED_MILLION);
        assertThat(oracle.admits(Map.of(Cell.parse(CITY + "2021"), base, Cell.parse(CITY + "2022"), level)))
                .isTrue();
        assertThat(oracle.admits(Map.of(Cell.parse(CITY + "2021"), level, Cell.parse(CITY + "2022"), level)))
                .isFalse();
    }
}
