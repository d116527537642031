package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures and structure as constraints on numbered unknowns.
 *
 * <p>Premises are what constraints rest on: first the figures, by number, then the assumptions.
 *
 * @param cells for each unknown the cell whose level it is
 * @param numbers the number of the level of each cell
 * @param others the numbers of levels in kinds of quantities that their cells are not counted in
 * @param components for each unknown the number of one unknown that stands for all those it is tied to
 * @param units in which unit each level is counted
 * @param figures the names of the figures
 * @param assumptions the assumptions
 * @param usuallyOff those of them that are off unless somebody switches them on
 * @param constraints what must hold
 * @param choices of what one case at least must hold
 * @param omissions what figures say and no constraint does
 */
@SuppressWarnings("ArrayRecordComponent") // Read by index, and never handed out.
record Model(
        List<Cell> cells,
        Map<Cell, Integer> numbers,
        Map<OtherLevel, Integer> others,
        int[] components,
        CellUnits units,
        List<String> figures,
        List<Assumption> assumptions,
        Set<Assumption> usuallyOff,
        List<Constraint> constraints,
        List<Choice> choices,
        List<Omission> omissions) {

    int premises() {
        return figures.size() + assumptions.size();
    }

    int number(Cell cell) {
        Integer number = numbers.get(cell);
        if (number == null) {
            throw new NoSuchElementException("no figure and no question speaks of " + cell);
        }
        return number;
    }

    /** The number of the level of a cell in the kind in which it is printed, or empty if there is no such unknown. */
    Optional<Integer> number(Cell cell, Optional<QuantityKind> printed) {
        return printed.isEmpty() || units.isCountedIn(cell, printed.get())
                ? Optional.ofNullable(numbers.get(cell))
                : Optional.ofNullable(others.get(new OtherLevel(cell, printed.get())));
    }

    /** Whether an unknown is the level of its cell in the kind in which that is counted. */
    boolean isCounted(int unknown) {
        return number(cells.get(unknown)) == unknown;
    }

    /** The unit in which an unknown is counted, or empty if no figure tells. */
    Optional<Unit> unit(int unknown) {
        Cell cell = cells.get(unknown);
        return isCounted(unknown)
                ? units.unit(cell)
                : Stream.of(QuantityKind.values())
                        .filter(kind -> others.getOrDefault(new OtherLevel(cell, kind), -1) == unknown)
                        .findFirst()
                        .flatMap(units::unit);
    }

    int premise(String figure) {
        return figures.indexOf(figure);
    }

    int premise(Assumption assumption) {
        return figures.size() + assumptions.indexOf(assumption);
    }

    boolean isFigure(int premise) {
        return premise < figures.size();
    }

    Assumption assumption(int premise) {
        return assumptions.get(premise - figures.size());
    }
}
