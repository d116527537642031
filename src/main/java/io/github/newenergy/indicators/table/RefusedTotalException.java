package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;

/** A total that means nothing: of parts that do not add, that overlap or that are not all known. */
public final class RefusedTotalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What the total would have spoken of. */
    private final String cell;

    /**
     * Reports a total.
     *
     * @param cell what it would speak of
     * @param reason why there is none
     */
    public RefusedTotalException(Cell cell, String reason) {
        super("no total of " + requireNonNull(cell, "cell") + ": " + requireNonNull(reason, "reason"));
        this.cell = cell.toString();
    }

    /** Reports that levels which are ratios do not make a total. */
    static RefusedTotalException ofRatios(Cell cell) {
        return new RefusedTotalException(cell, "levels of " + cell.measure() + " do not add up");
    }

    /**
     * Which total it is.
     *
     * @return what it would have spoken of
     */
    public Cell cell() {
        return Cell.parse(cell);
    }
}
