package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Figures and structure as constraints on numbered unknowns.
 *
 * <p>Premises are what constraints rest on: first the figures, by number, then the assumptions.
 *
 * @param cells the unknowns
 * @param numbers the number of each cell
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
