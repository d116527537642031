package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Says of a small set of figures whether all can be true, and between what ends a level or a ratio of levels must lie.
 *
 * <p>It shares no code with the engine that it is held against: prints become intervals, figures become inequalities and
 * unknowns are eliminated in its own classes, by the plainest method and in exact fractions throughout.
 */
final class FourierMotzkinOracle {

    /** Figures that can be meant in more ways are too many for the oracle. */
    private static final int MOST_SYSTEMS = 128;

    private final OracleCells cells;

    /** One system for each way in which the figures can be meant; each holds the structure as well. */
    private final List<List<OracleRow>> systems;

    private FourierMotzkinOracle(OracleCells cells, List<List<OracleRow>> systems) {
        this.cells = cells;
        this.systems = systems;
    }

    static FourierMotzkinOracle of(Publication publication, Reading reading) {
        return of(publication.figures(), reading);
    }

    /**
     * Reads figures.
     *
     * @param figures any figures; what is no evidence is left out
     * @param reading how prints are read
     * @param asked cells that bounds are asked of and that no figure names
     */
    static FourierMotzkinOracle of(List<Figure> figures, Reading reading, Cell... asked) {
        return of(figures, reading, OracleCells.Cuts.OF_SERIES, asked);
    }

    static FourierMotzkinOracle of(List<Figure> figures, Reading reading, OracleCells.Cuts cuts, Cell... asked) {
        List<Figure> evidence = evidence(figures);
        OracleCells cells = new OracleCells(named(evidence, Stream.of(asked)), cuts);
        return of(evidence, new OracleStatements(cells, reading, evidence, OracleAssumptions.USUAL), cells);
    }

    /** Of figures, with nothing taken for granted but what is listed. */
    static FourierMotzkinOracle of(List<Figure> figures, Reading reading, List<Assumption> listed) {
        List<Figure> evidence = evidence(figures);
        Stream<Cell> more = listed.stream().flatMap(assumption -> assumption.cells().stream());
        OracleCells cells = OracleCells.apart(named(evidence, more));
        OracleAssumptions assumed = OracleAssumptions.only(listed);
        cells.structure().addAll(assumed.structure(cells));
        return of(evidence, new OracleStatements(cells, reading, evidence, assumed), cells);
    }

    private static FourierMotzkinOracle of(List<Figure> evidence, OracleStatements statements, OracleCells cells) {
        List<List<OracleRow>> systems = List.of(cells.structure());
        for (Figure figure : evidence) {
            systems = OracleStatements.product(systems, figure.match(statements));
            if (systems.size() > MOST_SYSTEMS) {
                throw new FourierMotzkin.TooBigException(systems.size());
            }
        }
        return new FourierMotzkinOracle(cells, systems);
    }

    private static List<Figure> evidence(List<Figure> figures) {
        return figures.stream().filter(Figure::isEvidence).toList();
    }

    private static List<Cell> named(List<Figure> evidence, Stream<Cell> more) {
        return Stream.concat(evidence.stream().flatMap(FourierMotzkinOracle::cells), more)
                .toList();
    }

    private static Stream<Cell> cells(Figure figure) {
        Stream<Cell> members = figure instanceof RankFigure rank ? rank.group().members().stream() : Stream.empty();
        return Stream.concat(figure.cells().stream(), members);
    }

    Collection<Cell> cells() {
        return cells.cells();
    }

    /** Whether the figures can be meant in one way only; else bounds may span values that are in no way possible. */
    boolean hasOneMeaning() {
        return systems.size() == 1;
    }

    boolean isConsistent() {
        return systems.stream().anyMatch(FourierMotzkin::isFeasible);
    }

    /** Whether levels of cells, in base units, agree with every figure and with the structure. */
    boolean admits(Map<Cell, BigFraction> levels) {
        List<OracleRow> given = new ArrayList<>();
        levels.forEach((cell, level) -> given.add(OracleRow.equal(cells.form(cell), level)));
        return systems.stream()
                .anyMatch(system -> FourierMotzkin.isFeasible(
                        Stream.concat(given.stream(), system.stream()).toList()));
    }

    /** All that a level can be, in base units; empty if the figures clash. */
    Optional<OracleInterval> bounds(Cell cell) {
        return bounds(cells.form(cell));
    }

    /** All that a level less another one can be, in base units. */
    Optional<OracleInterval> differenceBounds(Cell cell, Cell base) {
        return bounds(cells.form(cell).minus(cells.form(base)));
    }

    /** All that levels can add up to, in base units. */
    Optional<OracleInterval> sumBounds(List<Cell> some) {
        return bounds(some.stream().map(cells::form).reduce(OracleForm.ZERO, OracleForm::plus));
    }

    private Optional<OracleInterval> bounds(OracleForm form) {
        int asked = cells.newUnknown();
        OracleRow definition = OracleRow.equal(form.minus(OracleForm.ofUnknown(asked)), BigFraction.ZERO);
        return systems.stream()
                .flatMap(system -> FourierMotzkin.range(with(system, definition), asked).stream())
                .reduce(OracleInterval::span);
    }

    private static List<OracleRow> with(List<OracleRow> system, OracleRow... more) {
        return Stream.concat(system.stream(), Stream.of(more)).toList();
    }

    /**
     * All that a level over another one can be where the latter is above zero; empty if that cannot be.
     *
     * <p>Every unknown is divided by the level below the line. So the bounds become multiples of one more unknown, which is
     * above zero, and the ratio becomes a level.
     */
    Optional<OracleInterval> ratioBounds(Cell over, Cell under) {
        int scale = cells.newUnknown();
        int asked = cells.newUnknown();
        OracleRow unit = OracleRow.equal(cells.form(under), BigFraction.ONE);
        OracleRow positive = OracleRow.aboveZero(OracleForm.ofUnknown(scale));
        OracleRow definition = OracleRow.equal(cells.form(over).minus(OracleForm.ofUnknown(asked)), BigFraction.ZERO);
        return systems.stream()
                .map(system ->
                        system.stream().map(row -> row.homogenised(scale)).toList())
                .flatMap(system -> FourierMotzkin.range(with(system, unit, positive, definition), asked).stream())
                .reduce(OracleInterval::span);
    }
}
