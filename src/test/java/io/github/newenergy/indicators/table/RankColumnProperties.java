package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.Ranking;
import io.github.newenergy.indicators.calc.RankingCalculator;
import io.github.newenergy.indicators.calc.TieRule;
import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the ranks of whole tables, against the ranks of the levels of one group. */
class RankColumnProperties {

    @Provide
    Arbitrary<IndicatorTable> tables() {
        return GroupingCase.tables();
    }

    @Provide
    Arbitrary<GroupingCase> groupings() {
        return GroupingCase.cases();
    }

    private static Map<Cell, BigDecimal> ranks(
            IndicatorTable table, GroupingCase grouping, TieRule tieRule, RankOrder order) {
        Map<Cell, Map<Cell, BigDecimal>> levels = new LinkedHashMap<>();
        grouping.groups(table)
                .forEach((cell, group) -> table.value(cell)
                        .ifPresent(level -> levels.computeIfAbsent(group, any -> new LinkedHashMap<>())
                                .put(cell, level)));
        Map<Cell, BigDecimal> ranks = new HashMap<>();
        for (Map<Cell, BigDecimal> ofGroup : levels.values()) {
            Ranking<Cell> ranking =
                    RankingCalculator.withDefaults().with(tieRule).with(order).rank(ofGroup);
            ranking.places().forEach(place -> ranks.put(place.key(), place.rank()));
        }
        return ranks;
    }

    @Property
    void ranksAreThoseOfTheLevelsOfTheGroup(
            @ForAll("tables") IndicatorTable table,
            @ForAll("groupings") GroupingCase grouping,
            @ForAll TieRule tieRule,
            @ForAll RankOrder order) {
        Map<Cell, BigDecimal> expected = ranks(table, grouping, tieRule, order);
        RankColumn column = RankColumn.of(table, grouping.rollup(), tieRule, order);
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

    @Property
    void theTopIsWhatRanksUpToIt(
            @ForAll("tables") IndicatorTable table,
            @ForAll("groupings") GroupingCase grouping,
            @ForAll TieRule tieRule,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        Map<Cell, BigDecimal> ranks = ranks(table, grouping, tieRule, RankOrder.GREATEST_FIRST);
        List<Cell> expected = table.rows()
                .map(IndicatorRow::cell)
                .filter(cell -> ranks.containsKey(cell))
                .filter(cell -> ranks.get(cell).compareTo(BigDecimal.valueOf(most)) <= 0)
                .toList();
        assertThat(RankColumn.of(table, grouping.rollup(), tieRule, RankOrder.GREATEST_FIRST)
                        .top(most))
                .isEqualTo(expected);
    }
}
