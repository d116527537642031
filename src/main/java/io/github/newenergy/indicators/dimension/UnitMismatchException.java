package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

/** Two units of different kinds where one kind is needed: power with energy, renminbi with dollars, firms with tonnes. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The symbol of the wanted unit: symbols survive serialization, and units can be read back from them. */
    private final String expected;

    /** The symbol of the unit that does not fit. */
    private final String actual;

    /**
     * Reports the mismatch.
     *
     * @param expected the unit that was there first or was asked for
     * @param actual the unit that does not fit it
     */
    public UnitMismatchException(Unit expected, Unit actual) {
        super("expected a unit of " + requireNonNull(expected, "expected").kind() + " such as " + expected + ", got "
                + requireNonNull(actual, "actual") + " of " + actual.kind());
        this.expected = expected.symbol();
        this.actual = actual.symbol();
    }

    /**
     * Reports the mismatch of levels that are held against each other.
     *
     * @param first the cell that was there first
     * @param expected the unit in which its level is counted
     * @param second the cell that does not fit
     * @param actual the unit in which the level of that one is counted
     */
    public UnitMismatchException(Cell first, Unit expected, Cell second, Unit actual) {
        super("expected a unit of " + requireNonNull(expected, "expected").kind() + " such as " + expected + " ("
                + requireNonNull(first, "first") + "), got " + requireNonNull(actual, "actual") + " of " + actual.kind()
                + " (" + requireNonNull(second, "second") + ")");
        this.expected = expected.symbol();
        this.actual = actual.symbol();
    }

    /**
     * The unit that was there first or was asked for.
     *
     * @return the unit
     */
    public Unit expected() {
        return Unit.parse(expected);
    }

    /**
     * The unit that does not fit.
     *
     * @return the unit
     */
    public Unit actual() {
        return Unit.parse(actual);
    }
}
