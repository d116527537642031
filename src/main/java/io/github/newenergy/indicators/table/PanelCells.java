package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one measure: series over time, each of a sector in a region.
 *
 * <p>Series are sorted by sector and then by region, the cells of a series by period.
 */
final class PanelCells {

    private final KeyColumn<Sector> sectors;
    private final KeyColumn<Region> regions;
    private final int[] firstCells;
    private final KeyColumn<ReportingPeriod> periods;

    /**
     * Puts cells together.
     *
     * @param sectors the sector of each series
     * @param regions its region
     * @param firstCells its first cell, and at the end how many cells there are
     * @param periods the period of each cell
     */
    PanelCells(
            KeyColumn<Sector> sectors,
            KeyColumn<Region> regions,
            int[] firstCells,
            KeyColumn<ReportingPeriod> periods) {
        this.sectors = sectors;
        this.regions = regions;
        this.firstCells = firstCells;
        this.periods = periods;
    }

    /** All series of some panels, one behind the other, in which a series may come again. */
    static PanelCells concatenated(List<PanelCells> panels) {
        int[] firstCells =
                new int[panels.stream().mapToInt(PanelCells::seriesCount).sum() + 1];
        int series = 0;
        for (PanelCells panel : panels) {
            int from = firstCells[series];
            for (int one = 1; one <= panel.seriesCount(); one++) {
                firstCells[++series] = from + panel.firstCell(one);
            }
        }
        return new PanelCells(
                concatenated(panels, PanelCells::sectors, Comparator.comparing(Sector::code)),
                concatenated(panels, PanelCells::regions, Comparator.comparing(Region::code)),
                firstCells,
                concatenated(panels, PanelCells::periods, ReportingPeriod.BY_START));
    }

    private static <T> KeyColumn<T> concatenated(
            List<PanelCells> panels, Function<PanelCells, KeyColumn<T>> column, Comparator<T> order) {
        return KeyColumn.concatenated(panels.stream().map(column).toList(), order);
    }

    /** The part of some cells. */
    PanelCells only(BitSet places) {
        int[] series = new int[Math.min(seriesCount(), places.cardinality())];
        int[] first = new int[series.length + 1];
        int found = 0;
        int count = 0;
        int behind = 0;
        for (int cell = places.nextSetBit(0); cell >= 0; cell = places.nextSetBit(cell + 1)) {
            if (cell >= behind) {
                series[found] = seriesOf(cell);
                behind = firstCells[series[found] + 1];
                first[found] = count;
                found++;
            }
            count++;
        }
        first[found] = count;
        return new PanelCells(
                sectors.only(Arrays.stream(series, 0, found)),
                regions.only(Arrays.stream(series, 0, found)),
                Arrays.copyOf(first, found + 1),
                periods.only(places.stream()));
    }

    int size() {
        return periods.codes().size();
    }

    int seriesCount() {
        return firstCells.length - 1;
    }

    /** Where the cells of a series begin, which is where those of the series before it end. */
    int firstCell(int series) {
        return firstCells[series];
    }

    KeyColumn<Sector> sectors() {
        return sectors;
    }

    KeyColumn<Region> regions() {
        return regions;
    }

    KeyColumn<ReportingPeriod> periods() {
        return periods;
    }

    int seriesOf(int cell) {
        int found = Arrays.binarySearch(firstCells, cell);
        return found >= 0 ? found : -found - 2;
    }

    Cell cell(int index, Measure measure) {
        int series = seriesOf(index);
        return new Cell(sectors.at(series), regions.at(series), periods.at(index), measure);
    }

    /** Where a cell is, if it is of this measure. */
    OptionalInt find(Cell cell, Measure measure) {
        if (!cell.measure().equals(measure)) {
            return OptionalInt.empty();
        }
        OptionalInt series = findSeries(cell.sector(), cell.region());
        OptionalInt code = periods.members().find(cell.period());
        if (series.isEmpty() || code.isEmpty()) {
            return OptionalInt.empty();
        }
        return findInSeries(series.getAsInt(), code.getAsInt());
    }

    OptionalInt findSeries(Sector sector, Region region) {
        OptionalInt sectorCode = sectors.members().find(sector);
        OptionalInt regionCode = regions.members().find(region);
        return sectorCode.isPresent() && regionCode.isPresent()
                ? findSeries(sectorCode.getAsInt(), regionCode.getAsInt())
                : OptionalInt.empty();
    }

    /** The series of a sector in a region, by their codes. */
    OptionalInt findSeries(int sector, int region) {
        int low = 0;
        int high = seriesCount() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(sectors.codes().at(middle), sector);
            if (order == 0) {
                order = Integer.compare(regions.codes().at(middle), region);
            }
            if (order == 0) {
                return OptionalInt.of(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** The cell of a series of a period, by its code. */
    OptionalInt findInSeries(int series, int period) {
        int low = firstCells[series];
        int high = firstCells[series + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(periods.codes().at(middle), period);
            if (order == 0) {
                return OptionalInt.of(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PanelCells other
                && Arrays.equals(firstCells, other.firstCells)
                && sectors.equals(other.sectors)
                && regions.equals(other.regions)
                && periods.equals(other.periods);
    }

    @Override
    public int hashCode() {
        return 31 * sectors.hashCode() + regions.hashCode();
    }
}
