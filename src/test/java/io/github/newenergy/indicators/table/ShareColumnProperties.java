package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.calc.RatioCalculator;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of the shares of whole tables, against the share of one level in another. */
class ShareColumnProperties {

    @Provide
    Arbitrary<IndicatorTable> disjoint() {
        return SingleRows.disjoint();
    }

    @Provide
    Arbitrary<RollupCase> rollups() {
        return RollupCase.cases();
    }

    @Provide
    Arbitrary<IndicatorTable> entangled() {
        return new SingleRows(
                        SingleRows.all(
                                Sector::parse,
                                "new_energy",
                                "pv",
                                "pv/module",
                                "pv/module/topcon",
                                "wind",
                                "x-steel/x-tube"),
                        SingleRows.all(
                                Region::parse,
                                "WORLD",
                                "CN",
                                "CN-JS",
                                "CN-320200",
                                "CN-320200/x-park",
                                "CN-HK",
                                "CN-TW/x-port"),
                        List.of(SingleRows.all(ReportingPeriod::parse, "2022", "2022-01", "2022-Q1")),
                        List.of(Measure.PROFIT, Measure.STAFF, Measure.OUTPUT))
                .tables();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void theWholeIsTheTotalOfTheGroup(@ForAll("disjoint") IndicatorTable table, @ForAll("rollups") RollupCase rollup) {
        Expected<Total> totals = rollup.naive().totals(table.rows().toList());
        Set<String> refusals = new LinkedHashSet<>(totals.refusals());
        totals.results().stream()
                .filter(total -> !hasRoom(total, table))
                .map(total -> "no total of " + total.cell() + ": "
                        + total.sum().orElseThrow().toPlainString() + " has no room among the levels of a table")
                .forEach(refusals::add);
        Statistics.label("outcome")
                .collect(refusals.isEmpty() ? "shares" : "refused")
                .coverage(coverage -> coverage.check("shares").percentage(share -> share > 25));
        if (refusals.isEmpty()) {
            Map<Cell, Optional<BigDecimal>> sums =
                    totals.results().stream().collect(Collectors.toMap(Total::cell, Total::sum));
            Map<Cell, Cell> groupOf = groups(rollup.naive().groups(), table);
            assertShares(
                    table,
                    ShareColumn.ofTotals(table, rollup.rollup()),
                    cell -> Optional.ofNullable(groupOf.get(cell)),
                    sums::get);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShareColumn.ofTotals(table, rollup.rollup()))
                    .satisfies(refused -> assertThat(refused.getMessage()).isIn(refusals));
        }
    }

    /** The cells that are read in a group, and the group of each. */
    static Map<Cell, Cell> groups(NaiveGroups groups, IndicatorTable table) {
        Map<Cell, Cell> groupOf = new HashMap<>();
        table.rows()
                .map(IndicatorRow::cell)
                .collect(Collectors.groupingBy(Cell::measure))
                .forEach((measure, cells) -> groupOf.putAll(groups.groupOf(cells)));
        groupOf.entrySet()
                .removeIf(entry -> !NaiveGroups.isReadIn(entry.getValue().period(), entry.getKey()));
        return groupOf;
    }

    private static boolean hasRoom(Total total, IndicatorTable table) {
        return total.sum()
                .map(sum -> sum.setScale(table.places(total.cell().measure()))
                        .unscaledValue()
                        .abs())
                .filter(units -> units.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0)
                .isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theWholeIsTheNearestWiderSector(@ForAll("entangled") IndicatorTable table) {
        assertShares(
                table,
                ShareColumn.ofParents(table, Dimension.SECTOR),
                cell -> NaiveGroups.path(cell.sector(), Sector::parent).stream()
                        .skip(1)
                        .map(cell::withSector)
                        .filter(wider -> hasSeries(table, wider))
                        .findFirst(),
                table::value);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theWholeIsTheNearestWiderRegionInWhichTheRegionIsCounted(@ForAll("entangled") IndicatorTable table) {
        assertShares(
                table,
                ShareColumn.ofParents(table, Dimension.REGION),
                cell -> NaiveGroups.path(cell.region(), Region::parent).stream()
                        .skip(1)
                        .filter(wider -> NaiveGroups.isWithin(cell.region(), wider))
                        .map(cell::withRegion)
                        .filter(wider -> hasSeries(table, wider))
                        .findFirst(),
                table::value);
    }

    private static boolean hasSeries(IndicatorTable table, Cell cell) {
        return table.rows().map(row -> row.cell().withPeriod(cell.period())).anyMatch(cell::equals);
    }

    private static void assertShares(
            IndicatorTable table,
            ShareColumn column,
            Function<Cell, Optional<Cell>> wholeOf,
            Function<Cell, Optional<BigDecimal>> levelOf) {
        double[] shares = column.doubleValues(Double.NaN);
        assertThat(shares).hasSize(table.cellCount());
        assertThat(column.size()).isEqualTo(table.cellCount());
        for (int index = 0; index < shares.length; index++) {
            Cell cell = table.cell(index);
            Optional<Cell> whole = wholeOf.apply(cell);
            Optional<BigDecimal> level = whole.flatMap(levelOf);
            Outcome expected = expected(cell, table.value(cell), whole.isPresent(), level);
            assertThat(column.cell(index)).isEqualTo(cell);
            assertThat(column.share(index)).isEqualTo(expected);
            assertThat(column.share(cell)).contains(expected);
            assertThat(level.isEmpty() || column.whole(index).equals(whole)).isTrue();
            if (expected instanceof Undefined) {
                assertThat(shares[index]).isNaN();
            } else {
                NearestDoubleProperties.assertNearest(
                        shares[index], table.value(cell).orElseThrow(), level.orElseThrow());
            }
        }
    }

    private static Outcome expected(
            Cell cell, Optional<BigDecimal> part, boolean hasWhole, Optional<BigDecimal> whole) {
        if (part.isEmpty()) {
            return new Undefined(Reason.MISSING_LEVEL, cell.toString());
        }
        return whole.map(level -> RatioCalculator.withDefaults().share(part.get(), level))
                .orElse(new Undefined(hasWhole ? Reason.MISSING_WHOLE : Reason.NO_WHOLE, cell.toString()));
    }
}
