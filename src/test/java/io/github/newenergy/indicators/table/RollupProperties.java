package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.RegionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of roll-ups, against an oracle that looks at every row. */
class RollupProperties {

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        return RandomRows.forTotals();
    }

    @Provide
    Arbitrary<List<IndicatorRow>> disjoint() {
        return RandomRows.disjoint();
    }

    @Provide
    Arbitrary<RollupCase> rollups() {
        return RollupCase.cases();
    }

    private static IndicatorTable table(List<IndicatorRow> rows) {
        return RandomRows.table(rows, Duplicates.KEEP);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void totalsAreThoseOfTheRowsOfEachGroup(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        Expected<Total> expected = rollup.naive().totals(rows);
        expected.assertGivenBy(
                () -> rollup.rollup().totals(table(rows)).totals().toList());
        Statistics.label("outcome")
                .collect(expected.refusals().isEmpty() ? kind(expected.results()) : "refused")
                .coverage(coverage -> {
                    coverage.check("refused").percentage(share -> share > 10);
                    coverage.check("several sums").percentage(share -> share > 10);
                    coverage.check("one sum").percentage(share -> share > 2);
                    coverage.check("levels as they are").percentage(share -> share > 5);
                });
    }

    private static String kind(List<Total> totals) {
        long sums = totals.stream()
                .filter(total -> total.count() > 1 && total.sum().isPresent())
                .count();
        return totals.isEmpty() ? "nothing" : sums > 1 ? "several sums" : sums == 1 ? "one sum" : "levels as they are";
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theLeastAndTheGreatestLevelAreThoseOfTheRowsOfEachGroup(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        rollup.naive()
                .extremes(rows, BigDecimal::min)
                .assertGivenBy(() -> rollup.rollup().min(table(rows)).rows().toList());
        rollup.naive()
                .extremes(rows, BigDecimal::max)
                .assertGivenBy(() -> rollup.rollup().max(table(rows)).rows().toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void totalsAreFoundByTheirPlacesAndByTheirCells(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        Expected<Total> expected = rollup.naive().totals(rows);
        Assume.that(expected.refusals().isEmpty());
        Totals totals = rollup.rollup().totals(table(rows));
        assertThat(totals.size()).isEqualTo(expected.results().size());
        assertThat(totals.leftOut()).isEqualTo(rollup.naive().leftOut(rows));
        for (int index = 0; index < totals.size(); index++) {
            Total total = expected.results().get(index);
            assertThat(totals.total(index)).isEqualTo(total);
            assertThat(totals.total(total.cell())).contains(total);
        }
        Set<Cell> cells = expected.results().stream().map(Total::cell).collect(Collectors.toSet());
        for (IndicatorRow row : rows) {
            assertThat(totals.total(row.cell()).isPresent()).isEqualTo(cells.contains(row.cell()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sumsAreTheLevelsOfATableWhereTheyHaveRoom(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        Expected<Total> expected = rollup.naive().totals(rows);
        Assume.that(expected.refusals().isEmpty());
        Totals totals = rollup.rollup().totals(table(rows));
        Optional<String> withoutRoom = expected.results().stream()
                .filter(total -> total.sum()
                        .filter(sum -> sum.unscaledValue().abs().bitLength() > 63)
                        .isPresent())
                .map(total -> "no total of " + total.cell() + ": "
                        + total.sum().orElseThrow().toPlainString() + " has no room among the levels of a table")
                .findFirst();
        if (withoutRoom.isPresent()) {
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(totals::toTable)
                    .withMessage(withoutRoom.get());
        } else {
            assertTable(expected.results(), totals.toTable());
        }
    }

    private static void assertTable(List<Total> totals, IndicatorTable actual) {
        List<IndicatorRow> rows = totals.stream()
                .map(total -> new IndicatorRow(total.cell(), total.sum(), total.unit(), total.status()))
                .toList();
        assertThat(actual.rows().toList()).isEqualTo(rows);
        // A table of missing levels alone does not tell how many places they would have.
        Set<Measure> known = rows.stream()
                .filter(row -> row.value().isPresent())
                .map(row -> row.cell().measure())
                .collect(Collectors.toSet());
        if (known.containsAll(actual.measures())) {
            assertThat(actual).isEqualTo(RandomRows.table(rows, Duplicates.REJECT));
        }
    }

    /** From cities to provinces to China, and from months to quarters to years. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void twoStepsUpAreOneLongStep(@ForAll("disjoint") List<IndicatorRow> rows) {
        List<IndicatorRow> small = rows.stream()
                .filter(row -> row.cell().measure().nature() != Measure.Nature.RATIO)
                .filter(row ->
                        row.value().filter(level -> level.precision() > 10).isEmpty())
                .filter(row ->
                        row.cell().region().ancestor(RegionLevel.PROVINCE).isPresent())
                .filter(row ->
                        CalendarPart.QUARTER.enclosing(row.cell().period()).isPresent())
                .toList();
        Rollup rollup = Rollup.withDefaults().with(Incomplete.PARTIAL);
        IndicatorTable fine = rollup.toRegions(RegionLevel.PROVINCE)
                .toPeriods(CalendarPart.QUARTER)
                .totals(table(small))
                .toTable();
        Rollup far = rollup.toRegions(RegionLevel.COUNTRY).toPeriods(CalendarPart.YEAR);
        assertThat(sums(far.totals(fine))).isEqualTo(sums(far.totals(table(small))));
    }

    private static Map<Cell, Optional<BigDecimal>> sums(Totals totals) {
        return totals.totals().collect(Collectors.toMap(Total::cell, Total::sum));
    }
}
