package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasureGroupsTest {

    private static final Measure TRADE = Measure.ofOwn("x-trade", Measure.Nature.FLOW);

    private static Rollup to(Measure measure) {
        return Rollup.withDefaults().withMeasures(any -> Optional.of(measure));
    }

    private static String totals(Rollup rollup, String... rows) {
        return rollup.totals(SingleRows.tableOf(rows))
                .totals()
                .map(Total::toString)
                .collect(Collectors.joining("; "));
    }

    private static void assertRefused(Measure group, String message, String... rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to(group).totals(SingleRows.tableOf(rows)))
                .withMessage(message);
    }

    @Test
    void exportsAndImportsAreTrade() {
        assertThat(totals(
                        to(TRADE),
                        "exports pv CN 2021: 1",
                        "exports pv CN 2022: 2.5",
                        "imports pv CN 2021: 10",
                        "imports pv CN 2022: 0"))
                .isEqualTo("x-trade(flow) pv CN 2021: 11.0 亿元, 2 levels known; "
                        + "x-trade(flow) pv CN 2022: 2.5 亿元, 2 levels known");
    }

    @Test
    void theyClimbWithTheOtherDimensions() {
        assertThat(totals(
                        to(TRADE).toWhole(Dimension.REGION).toWhole(Dimension.PERIOD),
                        "exports pv CN-JS 2021: 1",
                        "exports pv CN-JS 2022: 2",
                        "imports pv CN-JS 2021: 4",
                        "imports pv CN-JS 2022: 8",
                        "imports pv CN-ZJ 2021: 16",
                        "imports pv CN-ZJ 2022: 32"))
                .isEqualTo("x-trade(flow) pv CN 2021/2022: 63 亿元, 6 levels known");
    }

    @Test
    void aCellThatOneOfThemLacksIsNotComplete() {
        String[] rows = {"exports pv CN 2021: 1", "exports pv CN 2022: 2", "imports pv CN 2021: 3"};
        assertThat(totals(to(TRADE).with(Incomplete.PARTIAL), rows))
                .isEqualTo("x-trade(flow) pv CN 2021: 4 亿元, 2 levels known; "
                        + "x-trade(flow) pv CN 2022: 2 亿元, 1 level known, 1 missing");
        assertThat(totals(to(TRADE).with(Incomplete.MISSING), rows))
                .isEqualTo("x-trade(flow) pv CN 2021: 4 亿元, 2 levels known; "
                        + "x-trade(flow) pv CN 2022: missing, 1 level known, 1 missing");
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> totals(to(TRADE), rows))
                .withMessage("no total of x-trade(flow) pv CN 2022: some of its parts are not known, "
                        + "1 level known, 1 missing");
    }

    @Test
    void eachOfThemLacksACellOnce() {
        assertThat(totals(
                        to(TRADE).with(Incomplete.PARTIAL),
                        "exports pv CN 2021: 1",
                        "exports pv CN 2022: 2",
                        "imports pv CN 2021: 4",
                        "imports pv CN 2022: 8",
                        "revenue pv CN 2022: 16",
                        "revenue pv CN 2023: 32"))
                .isEqualTo("x-trade(flow) pv CN 2021: 5 亿元, 2 levels known, 1 missing; "
                        + "x-trade(flow) pv CN 2022: 26 亿元, 3 levels known; "
                        + "x-trade(flow) pv CN 2023: 32 亿元, 1 level known, 2 missing");
    }

    @Test
    void aMeasureWithoutTheSeriesLacksNothing() {
        assertThat(totals(to(TRADE), "exports pv CN 2022: 1", "exports pv DE 2022: 2", "imports pv DE 2022: 4"))
                .isEqualTo("x-trade(flow) pv CN 2022: 1 亿元, 1 level known; "
                        + "x-trade(flow) pv DE 2022: 6 亿元, 2 levels known");
    }

    @Test
    void aMissingLevelStaysMissing() {
        assertThat(totals(to(TRADE).with(Incomplete.PARTIAL), "exports pv CN 2022: missing", "imports pv CN 2022: 3"))
                .isEqualTo("x-trade(flow) pv CN 2022: 3 亿元, 1 level known, 1 missing");
    }

    @Test
    void aMeasureMayTakeOthersIn() {
        assertThat(totals(to(Measure.REVENUE), "exports pv CN 2022: 1", "revenue pv CN 2022: 2"))
                .isEqualTo("revenue pv CN 2022: 3 亿元, 2 levels known");
    }

    @Test
    void measuresStayAloneOrAreLeftOut() {
        Rollup rollup = Rollup.withDefaults()
                .withMeasures(measure -> Optional.of(measure.equals(Measure.EXPORTS) ? TRADE : measure)
                        .filter(group -> !group.equals(Measure.STAFF)));
        assertThat(totals(rollup, "exports pv CN 2022: 1", "revenue pv CN 2022: 2", "staff pv CN 2022: 4"))
                .isEqualTo("revenue pv CN 2022: 2 亿元, 1 level known; x-trade(flow) pv CN 2022: 1 亿元, 1 level known");
        assertThat(totals(Rollup.withDefaults().withMeasures(any -> Optional.empty()), "staff pv CN 2022: 4"))
                .isEmpty();
    }

    @Test
    void theGreatestIsThatOfAllMeasuresOfTheGroup() {
        IndicatorTable table = SingleRows.tableOf(
                "exports pv CN 2021: 1", "exports pv CN 2022: 4", "imports pv CN 2021: 3", "imports pv CN 2022: 2");
        assertThat(to(Measure.REVENUE).max(table))
                .isEqualTo(SingleRows.tableOf("revenue pv CN 2021: 3", "revenue pv CN 2022: 4"));
        assertThat(to(Measure.REVENUE).min(table))
                .isEqualTo(SingleRows.tableOf("revenue pv CN 2021: 1", "revenue pv CN 2022: 2"));
    }

    @Test
    void ratiosOfTwoMeasuresDoNotAdd() {
        IndicatorTable table = IndicatorTable.builder()
                .add(own("x-one(ratio)"))
                .add(own("x-two(ratio)"))
                .build();
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> to(Measure.parse("x-both(ratio)")).totals(table))
                .withMessage("no total of x-both(ratio) pv CN 2022: levels of x-both(ratio) do not add up");
    }

    private static IndicatorRow own(String measure) {
        return IndicatorRow.of(Cell.parse(measure + " pv CN 2022"), BigDecimal.ONE, Unit.parse("%"));
    }

    @Test
    void natureSignAndKindMustBeThoseOfTheGroup() {
        assertRefused(TRADE, "levels of staff cannot be levels of x-trade(flow)", "staff pv CN 2022: 1");
        assertRefused(
                Measure.parse("x-heads(stock)"),
                "levels of exports cannot be levels of x-heads(stock)",
                "exports pv CN 2022: 1");
        assertRefused(TRADE, "levels of profit cannot be levels of x-trade(flow)", "profit pv CN 2022: 1");
        assertRefused(Measure.OUTPUT, "levels of exports cannot be levels of output", "exports pv CN 2022: 1");
        assertThat(totals(to(TRADE.withSign()), "exports pv CN 2022: 1", "profit pv CN 2022: -3"))
                .isEqualTo("x-trade(flow,signed) pv CN 2022: -2 亿元, 2 levels known");
    }

    @Test
    void unitsMustBeEqual() {
        assertRefused(
                TRADE,
                "measures that go into x-trade(flow) must have one unit, got 亿元 of exports and GW of output",
                "exports pv CN 2022: 1",
                "output pv CN 2022: 2");
        IndicatorTable table = IndicatorTable.builder()
                .add(IndicatorRow.of(Cell.parse("exports pv CN 2022"), BigDecimal.ONE, Unit.parse("亿元")))
                .add(IndicatorRow.of(Cell.parse("imports pv CN 2022"), BigDecimal.ONE, Unit.parse("万元")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to(TRADE).totals(table))
                .withMessage("measures that go into x-trade(flow) must have one unit, got 亿元 of exports and "
                        + "万元 of imports");
    }

    @Test
    void aFunctionIsNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> Rollup.withDefaults().withMeasures(null))
                .withMessage("groupOf");
    }
}
