package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of cubes and subtotals, against an oracle that works out each of their totals from the rows. */
class CubeProperties {

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        return RandomRows.forTotals();
    }

    @Provide
    Arbitrary<RollupCase> rollups() {
        return RollupCase.cases();
    }

    @Provide
    Arbitrary<List<Dimension>> orders() {
        return Arbitraries.of(Dimension.class).list().uniqueElements();
    }

    /** All totals of some sets of dimensions, one set behind the other. */
    private static void assertTotals(
            Set<Set<Dimension>> sets,
            Supplier<Map<Set<Dimension>, Totals>> actual,
            List<IndicatorRow> rows,
            NaiveRollup naive) {
        List<Total> totals = new ArrayList<>();
        Set<String> refusals = new LinkedHashSet<>();
        for (Set<Dimension> kept : sets) {
            Expected<Total> expected = naive.keeping(kept).totals(rows);
            totals.addAll(expected.results());
            refusals.addAll(expected.refusals());
        }
        new Expected<>(totals, refusals).assertGivenBy(() -> {
            Map<Set<Dimension>, Totals> found = actual.get();
            assertThat(found).containsOnlyKeys(sets);
            assertThat(found.values()).allMatch(ofSet -> ofSet.leftOut() == naive.leftOut(rows));
            return sets.stream().flatMap(set -> found.get(set).totals()).toList();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCubeHoldsTheTotalsOfEveryChoiceOfDimensions(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll("rollups") RollupCase rollup) {
        Set<Set<Dimension>> all = Set.of(
                Set.of(),
                Set.of(Dimension.SECTOR),
                Set.of(Dimension.REGION),
                Set.of(Dimension.PERIOD),
                Set.of(Dimension.SECTOR, Dimension.REGION),
                Set.of(Dimension.SECTOR, Dimension.PERIOD),
                Set.of(Dimension.REGION, Dimension.PERIOD),
                Set.of(Dimension.SECTOR, Dimension.REGION, Dimension.PERIOD));
        IndicatorTable table = RandomRows.table(rows, Duplicates.KEEP);
        assertTotals(all, () -> rollup.rollup().cube(table), rows, rollup.naive());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void subtotalsAreThoseOfEveryRunOfDimensionsFromTheFirstOn(
            @ForAll("rows") List<IndicatorRow> rows,
            @ForAll("rollups") RollupCase rollup,
            @ForAll("orders") List<Dimension> order) {
        Set<Set<Dimension>> runs = new LinkedHashSet<>();
        for (int length = 0; length <= order.size(); length++) {
            runs.add(Set.copyOf(order.subList(0, length)));
        }
        IndicatorTable table = RandomRows.table(rows, Duplicates.KEEP);
        assertTotals(runs, () -> rollup.rollup().subtotals(table, order), rows, rollup.naive());
    }
}
