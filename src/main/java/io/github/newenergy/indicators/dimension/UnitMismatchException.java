package io.github.newenergy.indicators.dimension;

/** Two units of different kinds where one kind is needed: power with energy, renminbi with dollars, firms with tonnes. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Unit expected;
    private final transient Unit actual;

    /**
     * Reports the mismatch.
     *
     * @param expected the unit that was there first or was asked for
     * @param actual the unit that does not fit it
     */
    public UnitMismatchException(Unit expected, Unit actual) {
        super("expected a unit of " + expected.kind() + " as " + expected + ", got " + actual + " of " + actual.kind());
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The unit that was there first or was asked for.
     *
     * @return the unit
     */
    public Unit expected() {
        return expected;
    }

    /**
     * The unit that does not fit.
     *
     * @return the unit
     */
    public Unit actual() {
        return actual;
    }
}
