package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.Optional;

/** What is known of a level or of a ratio, printed or implied, in a unit, and why. A ratio is in percent. */
record KnownValue(Question question, Bounds bounds, Unit unit, Grounds grounds) {

    private static final Bounds NOT_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);
    private static final Bounds POSITIVE = Bounds.greaterThan(BigDecimal.ZERO);

    QuantityKind kind() {
        return unit.kind();
    }

    Cell cell() {
        return question.cell();
    }

    Bounds boundsIn(Unit target) {
        return unit.convert(bounds, target);
    }

    /** The bounds in the base unit of the kind, in which values of all units compare. */
    Bounds baseBounds() {
        return bounds.multipliedBy(unit.factor());
    }

    boolean isPrinted() {
        return grounds.figures().size() == 1;
    }

    /** The same value without what cannot be, or empty if nothing is left. */
    Optional<KnownValue> withinPossible() {
        return bounds.intersection(possible()).map(rest -> new KnownValue(question, rest, unit, grounds));
    }

    /** Whether nothing but a sign is known, which is no conclusion worth a line. */
    boolean isVoid() {
        return possible().intersection(POSITIVE).filter(bounds::encloses).isPresent();
    }

    /** Levels are not negative unless their measure says so; then a part is at most its whole. */
    private Bounds possible() {
        Optional<Cell> whole = question.of();
        if (cell().measure().mayBeNegative()
                || whole.filter(cell -> cell.measure().mayBeNegative()).isPresent()) {
            return Bounds.unbounded();
        }
        return whole.filter(cell()::isPartOf)
                .map(cell -> Bounds.ofClosed(BigDecimal.ZERO, BigDecimal.ONE).dividedBy(unit.factor()))
                .orElse(NOT_NEGATIVE);
    }

    /** Whether the bounds are narrower; infinite ones are the widest. */
    boolean isTighterThan(KnownValue other) {
        Optional<BigDecimal> width = baseBounds().width();
        Optional<BigDecimal> otherWidth = other.baseBounds().width();
        return width.isPresent() && (otherWidth.isEmpty() || width.get().compareTo(otherWidth.get()) < 0);
    }

    /** Whether the lower end is the greater one, so that more values lie below all of these. */
    boolean startsAbove(KnownValue other) {
        return startsAbove(baseBounds(), other.baseBounds());
    }

    /** Whether the upper end is the lesser one. */
    boolean endsBelow(KnownValue other) {
        return startsAbove(baseBounds().negated(), other.baseBounds().negated());
    }

    private static boolean startsAbove(Bounds one, Bounds other) {
        Bounds upward = upwardFrom(one);
        Bounds otherUpward = upwardFrom(other);
        return otherUpward.encloses(upward) && !upward.equals(otherUpward);
    }

    private static Bounds upwardFrom(Bounds bounds) {
        return bounds.lower()
                .map(end -> bounds.isLowerOpen() ? Bounds.greaterThan(end) : Bounds.atLeast(end))
                .orElseGet(Bounds::unbounded);
    }

    ImpliedFigure toImpliedFigure() {
        return new ImpliedFigure(question, bounds, unit, grounds);
    }
}
