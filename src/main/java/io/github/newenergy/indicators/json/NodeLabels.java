package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;

/**
 * The names that a document gives to sectors and regions of its own.
 *
 * @param sectors the names of sectors
 * @param regions the names of regions
 */
record NodeLabels(Labels<Sector> sectors, Labels<Region> regions) {

    static NodeLabels empty() {
        return new NodeLabels(new Labels<>(SectorNodes.NODES), new Labels<>(RegionNodes.NODES));
    }

    boolean isEmpty() {
        return sectors.isEmpty() && regions.isEmpty();
    }

    /** Keeps the names of the own nodes of a cell. */
    void keep(Cell cell) {
        sectors.keep(cell.sector());
        regions.keep(cell.region());
    }
}
