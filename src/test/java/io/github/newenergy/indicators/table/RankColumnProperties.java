package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.Ranking;
import io.github.newenergy.indicators.calc.RankingCalculator;
import io.github.newenergy.indicators.calc.TieRule;
import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of the ranks of whole tables, against the ranks of the levels of one group. */
class RankColumnProperties {

    @Provide
    Arbitrary<IndicatorTable> tables() {
        return SingleRows.disjoint();
    }

    @Provide
    Arbitrary<RollupCase> rollups() {
        return RollupCase.cases();
    }

    /** Ranks are refused only where there are no groups. */
    private static Set<String> refusals(IndicatorTable table, RollupCase rollup) {
        return rollup.naive().refusedGroups(table.rows().toList());
    }

    private static Map<Cell, BigDecimal> ranks(
            IndicatorTable table, RollupCase rollup, TieRule tieRule, RankOrder order) {
        Map<Cell, Cell> groupOf = ShareColumnProperties.groups(rollup.naive().groups(), table);
        Map<Cell, Map<Cell, BigDecimal>> levels = new HashMap<>();
        table.rows()
                .filter(row -> groupOf.containsKey(row.cell()))
                .forEach(row -> row.value()
                        .ifPresent(
                                level -> levels.computeIfAbsent(groupOf.get(row.cell()), any -> new LinkedHashMap<>())
                                        .put(row.cell(), level)));
        Map<Cell, BigDecimal> ranks = new HashMap<>();
        for (Map<Cell, BigDecimal> ofGroup : levels.values()) {
            Ranking<Cell> ranking =
                    RankingCalculator.withDefaults().with(tieRule).with(order).rank(ofGroup);
            ranking.places().forEach(place -> ranks.put(place.key(), place.rank()));
        }
        return ranks;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ranksAreThoseOfTheLevelsOfTheGroup(
            @ForAll("tables") IndicatorTable table,
            @ForAll("rollups") RollupCase rollup,
            @ForAll TieRule tieRule,
            @ForAll RankOrder order) {
        Assume.that(refusals(table, rollup).isEmpty());
        Map<Cell, BigDecimal> expected = ranks(table, rollup, tieRule, order);
        RankColumn column = RankColumn.of(table, rollup.rollup(), tieRule, order);
        double[] ranks = column.doubleValues(Double.NaN);
        assertThat(ranks).hasSize(table.cellCount());
        assertThat(column.size()).isEqualTo(table.cellCount());
        for (int index = 0; index < ranks.length; index++) {
            Cell cell = table.cell(index);
            Optional<BigDecimal> rank = Optional.ofNullable(expected.get(cell));
            assertThat(column.cell(index)).isEqualTo(cell);
            assertThat(column.rank(index)).isEqualTo(rank);
            assertThat(column.rank(cell)).isEqualTo(rank);
            assertThat(ranks[index]).isEqualTo(rank.map(BigDecimal::doubleValue).orElse(Double.NaN));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTopIsWhatRanksUpToIt(
            @ForAll("tables") IndicatorTable table,
            @ForAll("rollups") RollupCase rollup,
            @ForAll TieRule tieRule,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        Assume.that(refusals(table, rollup).isEmpty());
        Map<Cell, BigDecimal> ranks = ranks(table, rollup, tieRule, RankOrder.GREATEST_FIRST);
        Map<Cell, Cell> groupOf = ShareColumnProperties.groups(rollup.naive().groups(), table);
        List<Cell> expected = table.rows()
                .map(IndicatorRow::cell)
                .filter(cell -> ranks.containsKey(cell))
                .filter(cell -> ranks.get(cell).compareTo(BigDecimal.valueOf(most)) <= 0)
                .sorted(Comparator.comparing(groupOf::get, NaiveRollup.IN_ORDER).thenComparing(ranks::get))
                .toList();
        assertThat(RankColumn.of(table, rollup.rollup(), tieRule, RankOrder.GREATEST_FIRST)
                        .top(most))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<IndicatorRow>> entangled() {
        return RandomRows.entangled();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void cellsThatOverlapAreNotRankedAmongEachOther(
            @ForAll("entangled") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        IndicatorTable table = RandomRows.table(rows, Duplicates.LAST);
        Set<String> refusals = refusals(table, rollup);
        Statistics.label("outcome")
                .collect(refusals.isEmpty() ? "ranks" : "refused")
                .coverage(coverage -> coverage.check("refused").percentage(share -> share > 3));
        if (refusals.isEmpty()) {
            assertThat(RankColumn.of(table, rollup.rollup()).size()).isEqualTo(table.cellCount());
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RankColumn.of(table, rollup.rollup()))
                    .satisfies(refused -> assertThat(refused.getMessage()).isIn(refusals));
        }
    }
}
