package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Assumption.Kind;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What the oracle takes for granted: what is usual, or no more than a list.
 *
 * @param listed the list, or empty for what is usual
 */
record OracleAssumptions(Optional<List<Assumption>> listed) {

    static final OracleAssumptions USUAL = new OracleAssumptions(Optional.empty());

    static OracleAssumptions only(List<Assumption> listed) {
        return new OracleAssumptions(Optional.of(listed));
    }

    private List<Assumption> of(Kind kind) {
        return listed.orElse(List.of()).stream()
                .filter(assumption -> assumption.kind() == kind)
                .toList();
    }

    /** Without the rule for halves both halves are admitted. */
    Reading reading(Reading reading) {
        return listed.isEmpty() || !of(Kind.ROUNDING).isEmpty() ? reading : reading.with(Rounding.UNKNOWN);
    }

    /** Whether a print in tenths says anything: how wide it is, is an assumption. */
    boolean hasWidth(Figure figure) {
        return listed.isEmpty()
                || of(Kind.WIDTH).stream()
                        .anyMatch(assumption -> assumption.subject().startsWith(figure.id() + ":"));
    }

    /** Whether one of the two ratios that a figure compares starts from a level. */
    boolean startsFromLevel(Figure figure, Cell base) {
        return listed.isEmpty()
                || of(Kind.SAME_SCOPE).stream()
                        .anyMatch(assumption -> assumption.subject().equals(figure.id())
                                && assumption.cells().equals(List.of(base)));
    }

    boolean startsFromLevel(Figure figure) {
        if (listed.isPresent()) {
            return of(Kind.SAME_SCOPE).stream()
                    .anyMatch(assumption -> assumption.subject().equals(figure.id()));
        }
        return !(figure instanceof GrowthFigure growth) || growth.terms().basis() == GrowthTerms.Basis.UNSTATED;
    }

    /** Whether the members of a ranked group are parts of its whole that have nothing in common. */
    boolean membersApart(Cell whole) {
        return listed.isEmpty()
                || of(Kind.MEMBERS_APART).stream()
                        .anyMatch(assumption -> assumption.cells().equals(List.of(whole)));
    }

    /** What is listed of levels, as rows. */
    List<OracleRow> structure(OracleCells cells) {
        return listed.orElse(List.of()).stream()
                .flatMap(assumption -> structure(assumption, cells).stream())
                .toList();
    }

    private static List<OracleRow> structure(Assumption assumption, OracleCells cells) {
        List<Cell> named = assumption.cells();
        return switch (assumption.kind()) {
            case NOT_NEGATIVE ->
                cells.cells().stream()
                        .filter(cell -> cell.measure().toString().equals(assumption.subject()))
                        .filter(cell -> !cell.measure().mayBeNegative())
                        .map(cell -> OracleRow.atLeastZero(cells.form(cell)))
                        .toList();
            case PART_OF_WHOLE -> {
                checkTrue(named.get(1).isPartOf(named.get(0)), assumption);
                yield List.of(OracleRow.atLeastZero(cells.form(named.get(0)).minus(cells.form(named.get(1)))));
            }
            case PERIODS_ADD_UP -> List.of(sum(assumption, cells));
            default -> List.of();
        };
    }

    private static OracleRow sum(Assumption assumption, OracleCells cells) {
        Cell whole = assumption.cells().get(0);
        OracleForm rest = cells.form(whole);
        Cell previous = whole;
        for (Cell part : assumption.cells().subList(1, assumption.cells().size())) {
            boolean first = previous.equals(whole);
            checkTrue(part.withPeriod(whole.period()).equals(whole), assumption);
            checkTrue(
                    first
                            ? part.period().first().equals(whole.period().first())
                            : previous.period()
                                    .last()
                                    .plusMonths(1)
                                    .equals(part.period().first()),
                    assumption);
            rest = rest.minus(cells.form(part));
            previous = part;
        }
        checkTrue(previous.period().last().equals(whole.period().last()), assumption);
        return OracleRow.equal(rest, BigFraction.ZERO);
    }

    private static void checkTrue(boolean isTrue, Assumption assumption) {
        if (!isTrue) {
            throw new AssertionError("assumed what is not so: " + assumption);
        }
    }
}
