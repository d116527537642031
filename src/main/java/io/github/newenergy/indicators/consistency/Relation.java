package io.github.newenergy.indicators.consistency;

/** How the left side of a {@link Statement} stands to its right side. */
public enum Relation {
    /** The left side is the right side or more. */
    AT_LEAST(">="),
    /** The left side is more than the right side. */
    ABOVE(">"),
    /** The left side is the right side or less. */
    AT_MOST("<="),
    /** The left side is less than the right side. */
    BELOW("<");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    static Relation of(boolean isLower, boolean isOpen) {
        if (isLower) {
            return isOpen ? ABOVE : AT_LEAST;
        }
        return isOpen ? BELOW : AT_MOST;
    }

    /**
     * Whether the right side bounds the left side from below.
     *
     * @return true for at least and above
     */
    public boolean isLower() {
        return this == AT_LEAST || this == ABOVE;
    }

    /**
     * Whether both sides must differ.
     *
     * @return true for above and below
     */
    public boolean isStrict() {
        return this == ABOVE || this == BELOW;
    }

    /** The sign, such as {@code >=}. */
    @Override
    public String toString() {
        return sign;
    }
}
