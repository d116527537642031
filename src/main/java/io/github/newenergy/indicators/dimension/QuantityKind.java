package io.github.newenergy.indicators.dimension;

/**
 * The kind of quantity that a unit measures. Units of one kind convert into each other exactly; units of two kinds never
 * do, and so no currency converts into another.
 *
 * @see <a href="https://www.iso.org/standard/76921.html">ISO 80000-1, kind of quantity</a>
 */
public enum QuantityKind {
    /** Money in renminbi; base unit 元. */
    MONEY_CNY,
    /** Money in United States dollars; base unit USD. */
    MONEY_USD,
    /** Money in euros; base unit EUR. */
    MONEY_EUR,
    /** Power, and the capacity of plants on the alternating-current side; base unit W. */
    POWER,
    /** Rated power of photovoltaic modules under standard test conditions, on the direct-current side; base unit Wp. */
    PEAK_POWER,
    /** Energy; base unit Wh. */
    ENERGY,
    /** Mass; base unit kg. */
    MASS,
    /** Number of whole things; base unit 个, one thing. */
    COUNT,
    /** Length; base unit m. */
    LENGTH,
    /** Area; base unit m². */
    AREA,
    /** Volume of gas under normal conditions; base unit Nm³. */
    GAS_VOLUME,
    /** Flow of gas under normal conditions, as of electrolysers; base unit Nm³/h. */
    GAS_FLOW,
    /** Length of time; base unit s. */
    DURATION,
    /** Ratio of two quantities of one kind; base unit 1, so percent is 0.01. */
    RATIO,
    /** Difference of two ratios, in percentage points or basis points; base unit 1, so one point is 0.01. */
    POINTS;

    /**
     * Whether the kind is money.
     *
     * @return true for each currency
     */
    public boolean isMoney() {
        return this == MONEY_CNY || this == MONEY_USD || this == MONEY_EUR;
    }
}
