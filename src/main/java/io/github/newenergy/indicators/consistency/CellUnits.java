package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which unit the level of each cell is counted.
 *
 * <p>One series over time is of one kind of quantity, and so are series of one measure that a figure holds against each
 * other. All of one kind are counted in the unit that is printed most often, so that a reader can follow the sums. Where
 * no level is printed, only ratios are known, and there is no unit.
 */
final class CellUnits {

    /** The levels of one thing at all times. */
    private record Series(Measure measure, Sector sector, Region region) {
        static Series of(Cell cell) {
            return new Series(cell.measure(), cell.sector(), cell.region());
        }
    }

    private final Map<Series, QuantityKind> kinds;
    private final Map<QuantityKind, Unit> units;

    /** Measures that are printed in units of several kinds. */
    private final Set<Measure> mixed;

    private CellUnits(Map<Series, QuantityKind> kinds, Map<QuantityKind, Unit> units, Set<Measure> mixed) {
        this.kinds = kinds;
        this.units = units;
        this.mixed = mixed;
    }

    static CellUnits of(List<NamedFigure> figures) {
        SameKind sameKind = new SameKind();
        Map<Unit, Integer> uses = new LinkedHashMap<>();
        for (NamedFigure named : figures) {
            sameKind.join(named.figure());
            print(named.figure()).ifPresent(print -> uses.merge(print.unit(), 1, Integer::sum));
        }
        Map<QuantityKind, Unit> units = new HashMap<>();
        uses.forEach((unit, count) ->
                units.merge(kind(unit), unit, (one, other) -> uses.getOrDefault(one, 0) >= count ? one : other));
        Votes votes = new Votes(sameKind);
        for (NamedFigure named : figures) {
            print(named.figure()).ifPresent(print -> votes.note(named.figure(), kind(print.unit())));
        }
        return new CellUnits(votes.kinds(), units, votes.mixed);
    }

    private static Optional<PublishedQuantity> print(Figure figure) {
        if (figure instanceof LevelFigure level) {
            return Optional.of(level.level());
        }
        return figure instanceof DifferenceFigure difference ? Optional.of(difference.difference()) : Optional.empty();
    }

    /** A difference of rates is printed in points, and is of one kind with them. */
    private static QuantityKind kind(Unit unit) {
        return unit.kind() == QuantityKind.POINTS ? QuantityKind.RATIO : unit.kind();
    }

    private static Stream<Cell> cells(Figure figure) {
        Stream<Cell> cells = figure.cells().stream();
        return figure instanceof RankFigure rank ? Stream.concat(cells, rank.group().members().stream()) : cells;
    }

    /** Which series must be of one kind. */
    private static final class SameKind {

        private final Map<Series, Series> parents = new HashMap<>();
        private final Map<Measure, Set<QuantityKind>> admitted = new HashMap<>();

        /** Part and whole are of one kind whatever their measures, if both can be; only a multiple may be of two kinds. */
        void join(Figure figure) {
            Map<Object, Series> first = new HashMap<>();
            cells(figure).forEach(cell -> {
                Measure measure = cell.measure();
                Series series = find(Series.of(cell));
                Object kinds = figure.kind() == FigureKind.MULTIPLE
                        ? measure
                        : admitted.computeIfAbsent(measure, SameKind::kindsOf);
                Series known = first.putIfAbsent(kinds, series);
                if (known != null) {
                    parents.put(series, find(known));
                }
            });
        }

        private static Set<QuantityKind> kindsOf(Measure measure) {
            Set<QuantityKind> kinds = EnumSet.allOf(QuantityKind.class);
            kinds.removeIf(kind -> !measure.admits(kind));
            return kinds;
        }

        Series find(Series series) {
            Series root = series;
            for (Series next = parents.putIfAbsent(root, root); next != null && !next.equals(root); ) {
                root = next;
                next = parents.get(root);
            }
            parents.put(series, root);
            return root;
        }

        List<Series> all() {
            return List.copyOf(parents.keySet());
        }
    }

    /** Of which kind each series is, as far as prints tell. */
    private static final class Votes {

        private final SameKind sameKind;
        private final Map<Series, Map<QuantityKind, Integer>> counts = new HashMap<>();
        private final Map<Measure, QuantityKind> onlyKinds = new HashMap<>();
        private final Set<Measure> mixed = new HashSet<>();

        Votes(SameKind sameKind) {
            this.sameKind = sameKind;
        }

        void note(Figure figure, QuantityKind kind) {
            for (Cell cell : figure.cells()) {
                counts.computeIfAbsent(sameKind.find(Series.of(cell)), unknown -> new LinkedHashMap<>())
                        .merge(kind, 1, Integer::sum);
                QuantityKind other = onlyKinds.putIfAbsent(cell.measure(), kind);
                if (other != null && other != kind) {
                    mixed.add(cell.measure());
                }
            }
        }

        Map<Series, QuantityKind> kinds() {
            Map<Series, QuantityKind> kinds = new HashMap<>();
            for (Series series : sameKind.all()) {
                Map<QuantityKind, Integer> votes = counts.get(sameKind.find(series));
                if (votes != null) {
                    kinds.put(series, majority(votes));
                }
            }
            return kinds;
        }
    }

    /** Most prints decide: one print in another kind of unit does not turn all others away. Of equals the first one does. */
    private static QuantityKind majority(Map<QuantityKind, Integer> votes) {
        QuantityKind best = votes.keySet().iterator().next();
        for (Map.Entry<QuantityKind, Integer> vote : votes.entrySet()) {
            best = vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        return best;
    }

    /** The kind of quantity of a cell, or empty if no figure tells. */
    Optional<QuantityKind> kind(Cell cell) {
        return Optional.ofNullable(kinds.get(Series.of(cell)));
    }

    /** The unit in which the level of a cell is counted, or empty if no figure tells. */
    Optional<Unit> unit(Cell cell) {
        return kind(cell).map(units::get);
    }

    /** How many base units that unit has; one where no figure tells. */
    BigDecimal factor(Cell cell) {
        return unit(cell).map(Unit::factor).orElse(BigDecimal.ONE);
    }

    /** Why the print of a figure cannot be compared with the other levels of its cells, if it cannot. */
    Optional<String> mismatch(Figure figure) {
        return print(figure)
                .map(PublishedQuantity::unit)
                .flatMap(printed -> figure.cells().stream()
                        .filter(cell -> kind(cell)
                                .filter(known -> known != kind(printed))
                                .isPresent())
                        .findFirst()
                        .map(cell -> "printed in " + printed + ", while " + cell + " is counted in "
                                + unit(cell).map(Unit::toString).orElse("other units")));
    }

    /** Whether a part can be compared with a whole: tonnes of one thing are no part of watt-hours of another one. */
    boolean areComparable(Cell part, Cell whole) {
        Optional<QuantityKind> kind = kind(part);
        return !mixed.contains(part.measure()) || (kind.isPresent() && kind.equals(kind(whole)));
    }
}
