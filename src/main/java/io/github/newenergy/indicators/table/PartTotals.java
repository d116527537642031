package io.github.newenergy.indicators.table;

/**
 * The totals of one of the measures that become one.
 *
 * @param panel its levels, and to which groups they belong
 * @param totals their totals, of which there may be none
 */
record PartTotals(GroupedPanel panel, TotalPanel<GroupSums> totals) {}
