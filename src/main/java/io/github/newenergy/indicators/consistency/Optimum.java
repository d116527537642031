package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Optional;

/**
 * How far a sum of unknowns can rise.
 *
 * @param value its greatest value; where it can rise without end, the value at which the last move began
 * @param multipliers of the ends that add up to that value; none where the sum can rise without end
 * @param ray a move of the unknowns that raises the sum without end, if there is one
 * @param <T> the numbers
 */
record Optimum<T>(Delta<T> value, Multipliers<T> multipliers, Optional<Map<Integer, T>> ray) {}
