package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import org.jspecify.annotations.Nullable;

/** A cell as a document writes it: what it leaves out is null, and comes from another cell. */
record CellDraft(
        @Nullable Sector sector,
        @Nullable Region region,
        @Nullable ReportingPeriod period,
        @Nullable Measure measure) {

    static CellDraft of(Cell cell) {
        return new CellDraft(cell.sector(), cell.region(), cell.period(), cell.measure());
    }

    /** This draft with what it leaves out taken from another. */
    CellDraft over(CellDraft other) {
        return new CellDraft(
                sector == null ? other.sector : sector,
                region == null ? other.region : region,
                period == null ? other.period : period,
                measure == null ? other.measure : measure);
    }

    /** The cell of a draft that leaves nothing out. */
    Cell toCell() {
        return new Cell(
                requireNonNull(sector, "sector"),
                requireNonNull(region, "region"),
                requireNonNull(period, "period"),
                requireNonNull(measure, "measure"));
    }
}
