package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;

/** What is known of the level of a cell, printed or implied, in a unit, and why. */
record KnownLevel(Cell cell, Bounds bounds, Unit unit, Grounds grounds) {

    Bounds boundsIn(Unit target) {
        return unit.convert(bounds, target);
    }

    boolean isComparableWith(KnownLevel other) {
        return unit.kind() == other.unit.kind();
    }

    ImpliedFigure toImpliedFigure() {
        return new ImpliedFigure(Question.ofLevel(cell), bounds, unit, grounds);
    }
}
