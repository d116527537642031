package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** For each cell of a panel the level of what it is a part of. */
final class PanelWholes {

    private final Scale scale;
    private final long[] levels;

    /** For each cell the number of its whole, or one that is not below their number. */
    private final int[] wholeOf;

    private PanelWholes(Scale scale, long[] levels, int[] wholeOf) {
        this.scale = scale;
        this.levels = levels;
        this.wholeOf = wholeOf;
    }

    static PanelWholes ofTotals(Panel panel, PanelRollup rollup) {
        return rollup.totals(
                        panel,
                        (groups, totals) -> new PanelWholes(
                                panel.scale(),
                                totals.toPanel(rollup.incomplete()).rows().unscaled(),
                                groups.groupOf()))
                .orElseGet(() -> new PanelWholes(
                        panel.scale(), new long[0], new int[panel.cells().size()]));
    }

    static PanelWholes ofParents(Panel panel, Dimension dimension) {
        PanelCells cells = panel.cells();
        int[] wholeOf = new int[cells.size()];
        Arrays.fill(wholeOf, cells.size());
        for (int series = 0; series < cells.seriesCount(); series++) {
            List<Integer> wider = wider(cells, series, dimension);
            for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
                int period = cells.periods().codes().at(cell);
                for (int index = 0; index < wider.size() && wholeOf[cell] == cells.size(); index++) {
                    wholeOf[cell] = cells.findInSeries(wider.get(index), period).orElse(cells.size());
                }
            }
        }
        return new PanelWholes(panel.scale(), panel.rows().unscaled(), wholeOf);
    }

    /** The series of wider sectors or regions, the nearest one first. */
    private static List<Integer> wider(PanelCells cells, int series, Dimension dimension) {
        Sector sector = cells.sectors().at(series);
        Region region = cells.regions().at(series);
        Stream<OptionalInt> found = dimension == Dimension.SECTOR
                ? above(sector, Sector::parent).map(wider -> cells.findSeries(wider, region))
                : above(region, Region::parent)
                        .filter(region::isCountedIn)
                        .map(wider -> cells.findSeries(sector, wider));
        return found.flatMapToInt(OptionalInt::stream).boxed().toList();
    }

    private static <T> Stream<T> above(T member, Function<T, Optional<T>> parent) {
        return Stream.iterate(parent.apply(member), Optional::isPresent, above -> above.flatMap(parent))
                .flatMap(Optional::stream);
    }

    /** The whole of a cell, or nothing if there is none or it is missing. */
    Optional<BigDecimal> whole(int cell) {
        long unscaled = unscaled(cell);
        return unscaled == RowColumns.MISSING ? Optional.empty() : Optional.of(scale.level(unscaled));
    }

    /** The same as a whole number of units of the last place; {@link RowColumns#MISSING} for nothing. */
    long unscaled(int cell) {
        int whole = wholeOf[cell];
        return whole < levels.length ? levels[whole] : RowColumns.MISSING;
    }
}
