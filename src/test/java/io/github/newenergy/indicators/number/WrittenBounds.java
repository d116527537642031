package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/** Short ways to write bounds, and ends that tests share. */
final class WrittenBounds {

    static final BigDecimal ONE = BigDecimal.ONE;
    static final BigDecimal TWO = new BigDecimal("2");

    /** The largest end: 256 digits before the point and 256 behind it. */
    static final String LONGEST = "9".repeat(256) + "." + "9".repeat(256);

    private WrittenBounds() {}

    static Bounds bounds(String text) {
        return Bounds.parse(text);
    }

    static Bounds print(String text) {
        return PublishedNumber.parse(text).bounds(Reading.hard());
    }
}
