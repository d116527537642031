package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows of tables for laws. */
final class RandomRows {

    /** A flow whose levels may be negative, a stock, a flow and a ratio. */
    static final List<Measure> MEASURES =
            List.of(Measure.PROFIT, Measure.STAFF, Measure.OUTPUT, Measure.UTILISATION_RATE);

    private static final Map<Measure, Unit> UNITS = Map.of(
            Measure.PROFIT, Unit.parse("亿元"),
            Measure.STAFF, Unit.parse("人"),
            Measure.OUTPUT, Unit.parse("GW"),
            Measure.UTILISATION_RATE, Unit.parse("%"),
            Measure.EXPORTS, Unit.parse("亿元"),
            Measure.IMPORTS, Unit.parse("亿元"));

    private RandomRows() {}

    static Unit unit(Measure measure) {
        return UNITS.get(measure);
    }

    static IndicatorTable table(List<IndicatorRow> rows, Duplicates duplicates) {
        IndicatorTableBuilder builder = IndicatorTable.builder(duplicates);
        rows.forEach(builder::add);
        return builder.build();
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A level of a cell, or that it is missing; without its sign where the measure has none. */
    static IndicatorRow row(Cell cell, Optional<BigDecimal> level, Optional<Status> status) {
        return new IndicatorRow(
                cell,
                cell.measure().mayBeNegative() ? level : level.map(BigDecimal::abs),
                unit(cell.measure()),
                status);
    }

    /** Rows of a few cells, some of which are parts of others. Their measures are no ratios. */
    static Arbitrary<IndicatorRow> rows() {
        return rowsOf(Combinators.combine(
                        Arbitraries.of("pv", "pv/module", "wind", "x-steel").map(Sector::parse),
                        Arbitraries.of("WORLD", "CN", "CN-JS", "CN-320200").map(Region::parse),
                        Arbitraries.of("2022", "2022-01", "2022-Q1", "2023").map(ReportingPeriod::parse),
                        Arbitraries.of(Measure.PROFIT, Measure.STAFF, Measure.OUTPUT))
                .as(Cell::new));
    }

    private static Arbitrary<IndicatorRow> rowsOf(Arbitrary<Cell> cells) {
        Arbitrary<Optional<BigDecimal>> levels = Arbitraries.longs()
                .between(-1_000, 1_000)
                .flatMap(unscaled -> Arbitraries.integers()
                        .between(-2, 4)
                        .map(scale -> new BigDecimal(BigInteger.valueOf(unscaled), scale)))
                .optional(0.9);
        Arbitrary<Optional<Status>> statuses = Arbitraries.of(Status.class).optional(0.3);
        return Combinators.combine(cells, levels, statuses).as(RandomRows::row);
    }

    /** Rows of cells that do not overlap. */
    static Arbitrary<List<IndicatorRow>> disjoint() {
        return Combinators.combine(CellGrid.grids(), Arbitraries.of(0, 0, 8), Arbitraries.longs())
                .as(CellGrid::rows);
    }

    /** Rows of cells that overlap in many ways, as few as any two of which may be all that is in a group. */
    static Arbitrary<List<IndicatorRow>> entangled() {
        return rowsOf(Combinators.combine(
                                Arbitraries.of("new_energy", "pv", "pv/module", "wind")
                                        .map(Sector::parse),
                                Arbitraries.of("WORLD", "CN", "CN-JS", "CN-320200", "CN-HK", "CN-HK/x-port")
                                        .map(Region::parse),
                                Arbitraries.of("2022", "2022-01", "2022-Q1", "2022-02/2022-05", "2022-12")
                                        .map(ReportingPeriod::parse),
                                Arbitraries.of(MEASURES))
                        .as(Cell::new))
                .list()
                .ofMaxSize(8);
    }

    static Arbitrary<List<IndicatorRow>> forTotals() {
        return Arbitraries.frequencyOf(Tuple.of(3, disjoint()), Tuple.of(1, entangled()));
    }
}
