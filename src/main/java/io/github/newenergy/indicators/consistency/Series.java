package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels of one thing at all times.
 *
 * @param measure what is measured
 * @param sector the sector
 * @param region the region
 */
record Series(Measure measure, Sector sector, Region region) {

    static Series of(Cell cell) {
        return new Series(cell.measure(), cell.sector(), cell.region());
    }

    /** The series that this one is a part of, whether any figure speaks of them or not; none of what may be negative. */
    List<Series> wholes() {
        List<Series> wholes = new ArrayList<>();
        if (measure.mayBeNegative() || !measure.addsAlong(Dimension.SECTOR)) {
            return wholes;
        }
        for (Optional<Sector> wider = Optional.of(sector); wider.isPresent(); ) {
            for (Optional<Region> around = Optional.of(region); around.isPresent(); ) {
                Series whole = new Series(measure, wider.get(), around.get());
                if (region.isCountedIn(whole.region) && !whole.equals(this)) {
                    wholes.add(whole);
                }
                around = around.get().parent();
            }
            wider = wider.get().parent();
        }
        return wholes;
    }
}
