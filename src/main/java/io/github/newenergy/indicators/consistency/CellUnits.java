package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which unit the level of each cell is counted. Neither the order of the figures nor saying one twice changes any of this.
 *
 * <p>One series over time is of one kind of quantity, and so are series of one measure that a figure holds against each
 * other: the kind in which most of their cells are printed, and of equals the first one in {@link QuantityKind}. A series of
 * which nothing is printed is of the kind of the nearest ones that are its parts or wholes, if these are of one kind: see
 * {@link KindLinks}. Of others only ratios are known, and they have no unit.
 *
 * <p>All of one kind are counted in one unit, so that a reader can follow the sums: the one in which most is printed, of
 * equals the largest, and of these the first by its symbol.
 */
final class CellUnits {

    private final Map<Series, QuantityKind> kinds;
    private final Map<QuantityKind, Unit> units;

    /** Measures that are printed in units of several kinds. */
    private final Set<Measure> mixed;

    private CellUnits(Map<Series, QuantityKind> kinds, Map<QuantityKind, Unit> units, Set<Measure> mixed) {
        this.kinds = kinds;
        this.units = units;
        this.mixed = mixed;
    }

    /**
     * The units that figures tell.
     *
     * @param figures the figures
     * @param more cells that no figure need speak of
     */
    static CellUnits of(List<NamedFigure> figures, Collection<Cell> more) {
        SameKind sameKind = new SameKind();
        KindVotes votes = new KindVotes();
        Set<Print> prints = new HashSet<>();
        Map<Unit, Integer> uses = new HashMap<>();
        for (NamedFigure named : figures) {
            Figure figure = named.figure();
            sameKind.join(figure);
            Optional<PublishedQuantity> print = print(figure);
            if (print.isPresent()
                    && prints.add(new Print(figure.cells(), print.get().unit()))) {
                Unit unit = print.get().unit();
                votes.note(figure, kind(unit));
                uses.merge(unit, 1, Integer::sum);
            }
        }
        KindLinks links = new KindLinks(sameKind, votes.kinds(sameKind));
        Map<Series, QuantityKind> kinds = links.kinds();
        Set<Series> others = more.stream()
                .map(Series::of)
                .filter(series -> !sameKind.contains(series))
                .collect(Collectors.toSet());
        kinds.putAll(links.kindsOfOthers(others));
        return new CellUnits(kinds, units(uses), votes.mixed());
    }

    /**
     * What is printed.
     *
     * @param cells the cells of the figure
     * @param unit the unit
     */
    private record Print(List<Cell> cells, Unit unit) {}

    private static Map<QuantityKind, Unit> units(Map<Unit, Integer> uses) {
        // A rate is shown in percent, even where most prints are changes in points.
        Comparator<Unit> worst = Comparator.comparing((Unit unit) -> unit.kind() != QuantityKind.POINTS)
                .thenComparing(unit -> uses.getOrDefault(unit, 0))
                .thenComparing(Unit::factor)
                .thenComparing(Unit::symbol, Comparator.reverseOrder());
        Map<QuantityKind, Unit> units = new HashMap<>();
        uses.keySet()
                .forEach(unit ->
                        units.merge(kind(unit), unit, (one, other) -> worst.compare(one, other) > 0 ? one : other));
        return units;
    }

    private static Optional<PublishedQuantity> print(Figure figure) {
        if (figure instanceof LevelFigure level) {
            return Optional.of(level.level());
        }
        return figure instanceof DifferenceFigure difference ? Optional.of(difference.difference()) : Optional.empty();
    }

    /** A difference of rates is printed in points, and is of one kind with them. */
    static QuantityKind kind(Unit unit) {
        return unit.kind() == QuantityKind.POINTS ? QuantityKind.RATIO : unit.kind();
    }

    /** The kind of quantity of a cell, or empty if no figure tells. */
    Optional<QuantityKind> kind(Cell cell) {
        return Optional.ofNullable(kinds.get(Series.of(cell)));
    }

    /** The unit in which the level of a cell is counted, or empty if no figure tells. */
    Optional<Unit> unit(Cell cell) {
        return kind(cell).flatMap(this::unit);
    }

    /** The unit of the level of a cell in the kind in which it is printed, if that is not the one it is counted in. */
    Optional<Unit> unit(Cell cell, Optional<QuantityKind> printed) {
        return printed.isEmpty() || isCountedIn(cell, printed.get()) ? unit(cell) : unit(printed.get());
    }

    /** The unit in which all levels of a kind are counted, or empty if none is printed. */
    Optional<Unit> unit(QuantityKind kind) {
        return Optional.ofNullable(units.get(kind));
    }

    /**
     * The unit in which the levels of all these cells are counted.
     *
     * @return the unit, or empty if that of one of them is not known
     * @throws UnitMismatchException if two of them are of different kinds
     */
    Optional<Unit> common(List<Cell> cells) {
        List<Cell> known = cells.stream().filter(cell -> unit(cell).isPresent()).toList();
        for (Cell cell : known) {
            Cell first = known.get(0);
            if (!kind(first).equals(kind(cell))) {
                throw new UnitMismatchException(
                        first, unit(first).orElseThrow(), cell, unit(cell).orElseThrow());
            }
        }
        return known.size() == cells.size() ? unit(known.get(0)) : Optional.empty();
    }

    /** Whether the level of a cell is counted in a kind of quantity, or no figure tells. */
    boolean isCountedIn(Cell cell, QuantityKind printed) {
        return kind(cell).map(printed::equals).orElse(true);
    }

    /** Why the print of a figure cannot be compared with the other levels of its cells, if it cannot. */
    Optional<String> mismatch(Figure figure) {
        Optional<Unit> printed = print(figure).map(PublishedQuantity::unit);
        if (printed.isPresent()) {
            for (Cell cell : figure.cells()) {
                if (!isCountedIn(cell, kind(printed.get()))) {
                    String counted = unit(cell).map(Unit::toString).orElse("other units");
                    return Optional.of("printed in " + printed.get() + ", while " + cell + " is counted in " + counted);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a part can be compared with a whole: tonnes of one thing are no part of watt-hours of another one. */
    boolean areComparable(Series part, Series whole) {
        QuantityKind kind = kinds.get(part);
        QuantityKind kindOfWhole = kinds.get(whole);
        boolean areKnown = kind != null && kindOfWhole != null;
        return areKnown ? kind == kindOfWhole : !mixed.contains(part.measure());
    }
}
