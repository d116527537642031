package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;

/**
 * The level of a cell in another kind of quantity than the cell is counted in: an unknown of its own, held against prints of
 * that kind only.
 *
 * @param cell the cell
 * @param kind the other kind
 */
record OtherLevel(Cell cell, QuantityKind kind) {}
