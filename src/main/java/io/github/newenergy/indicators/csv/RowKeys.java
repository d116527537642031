package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Status;
import java.util.List;
import java.util.Optional;

/**
 * All parts of the row that is being read, other than its level.
 *
 * @param sector its sector
 * @param region its region
 * @param period its period
 * @param measure its measure
 * @param unit its unit, or any one if no column holds it
 * @param status its status, or none
 */
record RowKeys(
        KeyField<Sector> sector,
        KeyField<Region> region,
        KeyField<ReportingPeriod> period,
        KeyField<Measure> measure,
        KeyField<Unit> unit,
        KeyField<Optional<Status>> status) {

    /**
     * Whether the row is a part of the table.
     *
     * @throws RefusedCsvException if it is, and a text means nothing
     */
    boolean isRow(long line) {
        int anyBelowZero = sector.code() | region.code() | period.code() | measure.code() | unit.code() | status.code();
        return anyBelowZero >= 0 || isRowWithRefusal(line);
    }

    private boolean isRowWithRefusal(long line) {
        List<KeyField<?>> fields = List.of(sector, region, period, measure, unit, status);
        if (fields.stream().anyMatch(KeyField::isLeftOut)) {
            return false;
        }
        fields.forEach(field -> field.requireReadable(line));
        return true;
    }
}
