package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeasureGroupTest {

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
                        + "x-trade(flow) pv CN 2022: 2 亿元, 1 level known, 12 months absent");
        assertThat(totals(to(TRADE).with(Incomplete.MISSING), rows))
                .isEqualTo("x-trade(flow) pv CN 2021: 4 亿元, 2 levels known; "
                        + "x-trade(flow) pv CN 2022: missing, 1 level known, 12 months absent");
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> totals(to(TRADE), rows))
                .withMessage("no total of x-trade(flow) pv CN 2022: some of its parts are not known, "
                        + "1 level known, 12 months absent");
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
                .isEqualTo("x-trade(flow) pv CN 2021: 5 亿元, 2 levels known, 12 months absent; "
                        + "x-trade(flow) pv CN 2022: 26 亿元, 3 levels known; "
                        + "x-trade(flow) pv CN 2023: 32 亿元, 1 level known, 24 months absent");
    }

    @Test
    void aMeasureWithoutTheSeriesLacksNothing() {
        assertThat(totals(to(TRADE), "exports pv CN 2022: 1", "exports pv DE 2022: 2", "imports pv DE 2022: 4"))
                .isEqualTo("x-trade(flow) pv CN 2022: 1 亿元, 1 level known; "
                        + "x-trade(flow) pv DE 2022: 6 亿元, 2 levels known");
    }

    /** The staff of branches is known in November alone, so that of all in December is not. */
    @Test
    void aStockOfOneOfThemThatEndsEarlyIsNotKnown() {
        Measure all = Measure.parse("x-all-staff(stock)");
        IndicatorTable table = IndicatorTable.builder()
                .add(IndicatorRow.of(Cell.parse("staff pv CN 2022-12"), BigDecimal.ONE, Unit.parse("人")))
                .add(IndicatorRow.of(Cell.parse("x-branch(stock) pv CN 2022-11"), BigDecimal.TEN, Unit.parse("人")))
                .build();
        for (Rollup rollup : List.of(to(all).toPeriods(CalendarPart.YEAR), to(all).toWhole(Dimension.PERIOD))) {
            assertThat(rollup.with(Incomplete.PARTIAL).totals(table).total(0))
                    .hasToString("x-all-staff(stock) pv CN 2022-12: 1 人, 1 level known, 1 missing");
            assertThat(rollup.with(Incomplete.PARTIAL).cube(table).get(Set.of()).total(0))
                    .hasToString("x-all-staff(stock) pv CN 2022-12: 1 人, 1 level known, 1 missing");
        }
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

    /** Monthly exports and quarterly imports overlap in no quarter: each measure climbs by itself. */
    @Test
    void eachMeasureClimbsBeforeTheyAreAdded() {
        assertThat(totals(
                        to(TRADE).toPeriods(CalendarPart.QUARTER),
                        "exports pv CN 2022-01: 1.5",
                        "exports pv CN 2022-02: 2",
                        "exports pv CN 2022-03: 4",
                        "imports pv CN 2022-Q1: 10"))
                .isEqualTo("x-trade(flow) pv CN 2022-Q1: 17.5 亿元, 4 levels known");
    }

    @Test
    void theLeastSettledLevelTellsTheStatus() {
        IndicatorRow exports = IndicatorRow.of(Cell.parse("exports pv CN 2022"), BigDecimal.ONE, Unit.parse("亿元"));
        IndicatorRow imports = IndicatorRow.of(Cell.parse("imports pv CN 2022"), BigDecimal.TEN, Unit.parse("亿元"));
        IndicatorTable table = IndicatorTable.builder()
                .add(exports.withStatus(Status.PRELIMINARY))
                .add(imports.withStatus(Status.REVISED))
                .build();
        assertThat(to(TRADE).totals(table).total(0).status()).contains(Status.PRELIMINARY);
    }

    @Test
    void sumsOfSeveralMeasuresDoNotWrap() {
        assertThat(totals(
                        to(TRADE),
                        "exports pv CN 2022: 9223372036854775807",
                        "imports pv CN 2022: 0.000000000000000001"))
                .isEqualTo("x-trade(flow) pv CN 2022: 9223372036854775807.000000000000000001 亿元, 2 levels known");
    }

    @Test
    void cubesAddMeasuresUpToo() {
        IndicatorTable table =
                SingleRows.tableOf("exports pv CN-JS 2022: 1", "exports pv CN-ZJ 2022: 2", "imports pv CN-JS 2022: 4");
        Map<Set<Dimension>, Totals> cube = to(TRADE).cube(table);
        assertThat(cube.get(Set.of()).totals())
                .extracting(Total::toString)
                .containsExactly("x-trade(flow) pv CN 2022: 7 亿元, 3 levels known");
        assertThat(cube.get(Set.of(Dimension.REGION)).totals())
                .extracting(Total::toString)
                .containsExactly(
                        "x-trade(flow) pv CN-JS 2022: 5 亿元, 2 levels known",
                        "x-trade(flow) pv CN-ZJ 2022: 2 亿元, 1 level known");
    }

    @Test
    void onlyTotalsAreOverSeveralMeasures() {
        IndicatorTable table = SingleRows.tableOf("exports pv CN 2021: 1", "staff pv CN 2021: 4");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> to(TRADE).max(table),
                () -> to(TRADE).min(table),
                () -> ShareColumn.ofTotals(table, to(TRADE)),
                () -> RankColumn.of(table, to(TRADE)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call)
                    .withMessage(
                            "only totals are over several measures, got x-trade(flow) for exports: add them up first");
        }
        Rollup exports = Rollup.withDefaults()
                .withMeasures(measure -> Optional.of(measure).filter(Measure.EXPORTS::equals));
        assertThat(exports.max(table)).isEqualTo(SingleRows.tableOf("exports pv CN 2021: 1"));
        assertThat(ShareColumn.ofTotals(table, exports).doubleValues(-1)).containsExactly(1, -1);
        assertThat(RankColumn.of(table, exports).doubleValues(-1)).containsExactly(1, -1);
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
