package io.github.newenergy.indicators.consistency;

import java.util.Map;

/**
 * How often the ends of items are added up.
 *
 * @param byItem a positive number for a lower end, a negative one for an upper end
 * @param <T> the numbers
 */
record Multipliers<T>(Map<Integer, T> byItem) {}
