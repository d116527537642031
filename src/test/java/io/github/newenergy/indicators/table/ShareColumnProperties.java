package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the shares of whole tables, against the share of one level in another. */
class ShareColumnProperties {

    private static final Set<String> APART = Set.of("CN-HK", "CN-MO", "CN-TW");

    @Provide
    Arbitrary<IndicatorTable> disjoint() {
        return GroupingCase.tables();
    }

    @Provide
    Arbitrary<GroupingCase> groupings() {
        return GroupingCase.cases();
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
                        SingleRows.MEASURES)
                .tables();
    }

    @Property
    void theWholeIsTheSumOfTheGroup(
            @ForAll("disjoint") IndicatorTable table,
            @ForAll("groupings") GroupingCase grouping,
            @ForAll Incomplete incomplete) {
        Map<Cell, Cell> groupOf = grouping.groups(table);
        Map<Cell, Cell> partOf = grouping.parts(table);
        Map<Cell, List<Cell>> parts = groupOf.keySet().stream().collect(Collectors.groupingBy(groupOf::get));
        Rollup rollup = grouping.rollup().with(incomplete);
        if (parts.keySet().stream().anyMatch(group -> isRefused(table, partOf, parts.get(group), incomplete))) {
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofTotals(table, rollup));
        } else {
            assertShares(
                    table,
                    ShareColumn.ofTotals(table, rollup),
                    cell -> Optional.ofNullable(groupOf.get(cell))
                            .flatMap(group -> sum(table, partOf, parts.get(group), incomplete)));
        }
    }

    private static boolean isRefused(
            IndicatorTable table, Map<Cell, Cell> partOf, List<Cell> parts, Incomplete incomplete) {
        Measure measure = parts.get(0).measure();
        boolean isOfRatios = measure.nature() == Measure.Nature.RATIO && parts.size() > 1;
        boolean isIncomplete = incomplete == Incomplete.REFUSE && !isComplete(table, partOf, parts);
        boolean hasNoRoom = sum(table, partOf, parts, incomplete)
                .map(sum -> sum.setScale(table.places(measure)).unscaledValue().abs())
                .filter(units -> units.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0)
                .isPresent();
        return isOfRatios || isIncomplete || hasNoRoom;
    }

    private static Optional<BigDecimal> sum(
            IndicatorTable table, Map<Cell, Cell> partOf, List<Cell> parts, Incomplete incomplete) {
        return parts.stream()
                .flatMap(part -> table.value(part).stream())
                .reduce(BigDecimal::add)
                .filter(any -> incomplete == Incomplete.PARTIAL || isComplete(table, partOf, parts));
    }

    /** Whether each sector in each region that goes into the total at any time has levels of all its months. */
    private static boolean isComplete(IndicatorTable table, Map<Cell, Cell> partOf, List<Cell> parts) {
        Cell group = partOf.get(parts.get(0));
        long series = partOf.entrySet().stream()
                .filter(entry -> entry.getValue().withPeriod(group.period()).equals(group))
                .map(entry -> entry.getKey().withPeriod(group.period()))
                .distinct()
                .count();
        int months = parts.stream().mapToInt(part -> part.period().months()).sum();
        return months == series * group.period().months()
                && parts.stream().allMatch(part -> table.value(part).isPresent());
    }

    @Property
    void theWholeIsTheNearestWiderSector(@ForAll("entangled") IndicatorTable table) {
        assertShares(
                table,
                ShareColumn.ofParents(table, Dimension.SECTOR),
                cell -> above(cell.sector(), Sector::parent).stream()
                        .map(cell::withSector)
                        .filter(wider -> table.indexOf(wider).isPresent())
                        .findFirst()
                        .flatMap(table::value));
    }

    @Property
    void theWholeIsTheNearestWiderRegionInWhichTheRegionIsCounted(@ForAll("entangled") IndicatorTable table) {
        assertShares(
                table,
                ShareColumn.ofParents(table, Dimension.REGION),
                cell -> above(cell.region(), Region::parent).stream()
                        .filter(wider -> isCounted(cell.region(), wider))
                        .map(cell::withRegion)
                        .filter(wider -> table.indexOf(wider).isPresent())
                        .findFirst()
                        .flatMap(table::value));
    }

    private static <T> List<T> above(T member, Function<T, Optional<T>> parent) {
        List<T> above = new ArrayList<>();
        parent.apply(member).ifPresent(next -> {
            above.add(next);
            above.addAll(above(next, parent));
        });
        return above;
    }

    private static boolean isCounted(Region region, Region wider) {
        String country = region.code().substring(0, Math.min(5, region.code().length()));
        return !(wider.code().equals("CN") && APART.contains(country));
    }

    private static void assertShares(
            IndicatorTable table, ShareColumn column, Function<Cell, Optional<BigDecimal>> wholeOf) {
        double[] shares = column.doubleValues(Double.NaN);
        assertThat(shares).hasSize(table.cellCount());
        assertThat(column.size()).isEqualTo(table.cellCount());
        for (int index = 0; index < shares.length; index++) {
            Cell cell = table.cell(index);
            Optional<BigDecimal> whole = wholeOf.apply(cell);
            Outcome expected = expected(cell, table.value(cell), whole);
            assertThat(column.cell(index)).isEqualTo(cell);
            assertThat(column.share(index)).isEqualTo(expected);
            assertThat(column.share(cell)).contains(expected);
            if (expected instanceof Undefined) {
                assertThat(shares[index]).isNaN();
            } else {
                NearestDoubleProperties.assertNearest(
                        shares[index], table.value(cell).orElseThrow(), whole.orElseThrow());
            }
        }
    }

    private static Outcome expected(Cell cell, Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        if (part.isEmpty()) {
            return new Undefined(Reason.MISSING_LEVEL, cell.toString());
        }
        return whole.map(level -> RatioCalculator.withDefaults().share(part.get(), level))
                .orElse(new Undefined(Reason.MISSING_WHOLE, cell.toString()));
    }
}
