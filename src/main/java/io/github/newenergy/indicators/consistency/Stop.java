package io.github.newenergy.indicators.consistency;

/**
 * What ends a move of a {@link Tableau}.
 *
 * @param item the item that reaches an end
 * @param where at which end
 * @param after how long the move is then
 * @param <T> the numbers
 */
record Stop<T>(int item, Rest where, Delta<T> after) {}
