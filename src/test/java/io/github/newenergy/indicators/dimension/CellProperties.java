package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Measure.Nature;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of cells. The oracle walks up the trees by parent and compares sets of months. */
class CellProperties {

    /** Coordinates so close together that pairs of cells meet in every way. */
    @Provide
    Arbitrary<Cell> cells() {
        Arbitrary<Sector> sectors = Arbitraries.of("new_energy", "pv", "pv/module", "wind", "pv/module/x-a", "x-steel")
                .map(Sector::parse);
        Arbitrary<Region> regions = Arbitraries.of("WORLD", "CN", "CN-JS", "CN-320200", "CN-320200/x-park", "US")
                .map(Region::parse);
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 5);
        Arbitrary<ReportingPeriod> periods = Combinators.combine(months, months).as((one, other) -> {
            YearMonth start = YearMonth.of(2022, 11);
            return ReportingPeriod.of(start.plusMonths(Math.min(one, other)), start.plusMonths(Math.max(one, other)));
        });
        Arbitrary<Measure> measures = Arbitraries.of(
                Measure.REVENUE,
                Measure.STAFF,
                Measure.PRICE,
                Measure.ofOwn("x-a", Nature.FLOW).withSign());
        return Combinators.combine(sectors, regions, periods, measures)
                .as(Cell::new)
                .withoutEdgeCases();
    }

    private static boolean isPart(Cell part, Cell whole) {
        Nature nature = part.measure().nature();
        return part.measure().toString().equals(whole.measure().toString())
                && nature != Nature.RATIO
                && codesUpwards(part.sector()).contains(whole.sector().code())
                && codesUpwards(part.region()).contains(whole.region().code())
                && (nature == Nature.FLOW
                        ? months(whole).containsAll(months(part))
                        : months(whole).equals(months(part)));
    }

    private static List<String> codesUpwards(Sector sector) {
        return Stream.iterate(Optional.of(sector), Optional::isPresent, node -> node.flatMap(Sector::parent))
                .map(node -> node.orElseThrow().code())
                .toList();
    }

    private static List<String> codesUpwards(Region region) {
        return Stream.iterate(Optional.of(region), Optional::isPresent, node -> node.flatMap(Region::parent))
                .map(node -> node.orElseThrow().code())
                .toList();
    }

    private static Set<YearMonth> months(Cell cell) {
        Set<YearMonth> months = new HashSet<>();
        YearMonth month = cell.period().first();
        while (!month.isAfter(cell.period().last())) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    @Property
    void parseReadsWhatToStringPrints(@ForAll("cells") Cell cell) {
        assertThat(Cell.parse(cell.toString())).isEqualTo(cell).hasSameHashCodeAs(cell);
    }

    @Property
    void aStockIsReadAtTheEndOfAnyPeriod(@ForAll("cells") Cell cell, @ForAll("cells") Cell other) {
        Cell stock = cell.withMeasure(Measure.FIRMS);
        assertThat(stock.period())
                .isEqualTo(
                        ReportingPeriod.of(cell.period().last(), cell.period().last()));
        assertThat(stock.equals(stock.withPeriod(other.period())))
                .isEqualTo(cell.period().last().equals(other.period().last()));
        assertThat(cell.withMeasure(Measure.REVENUE).period()).isEqualTo(cell.period());
    }

    @Property(tries = 5000)
    void aPartIsWhatTheTreesAndTheMonthsSay(@ForAll("cells") Cell part, @ForAll("cells") Cell whole) {
        assertThat(part.isPartOf(whole)).isEqualTo(isPart(part, whole));
    }

    @Property(tries = 5000)
    void partsAreAPartialOrder(@ForAll("cells") Cell a, @ForAll("cells") Cell b, @ForAll("cells") Cell c) {
        assertThat(a.isPartOf(a)).isEqualTo(a.measure().nature() != Nature.RATIO);
        if (a.isPartOf(b) && b.isPartOf(a)) {
            assertThat(a).isEqualTo(b);
        }
        Cell alike = new Cell(b.sector(), b.region(), b.period(), a.measure());
        Cell third = new Cell(c.sector(), c.region(), c.period(), a.measure());
        if (a.isPartOf(alike) && alike.isPartOf(third)) {
            assertThat(a.isPartOf(third)).isTrue();
        }
    }
}
