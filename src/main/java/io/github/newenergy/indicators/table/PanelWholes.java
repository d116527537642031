package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** For each cell of a panel the level of what it is a part of. */
final class PanelWholes {

    /** Stands for a whole where there is none. */
    private static final int NONE = -1;

    /** Stands for a whole of which there is no row. */
    private static final int ABSENT = -2;

    private final Panel wholes;

    /** For each cell where its whole is. Below zero, or not below their number, there is no row of it. */
    private final int[] wholeOf;

    PanelWholes(Panel wholes, int[] wholeOf) {
        this.wholes = wholes;
        this.wholeOf = wholeOf;
    }

    /** For cells that are parts of nothing. */
    static PanelWholes none(Panel panel) {
        int[] wholeOf = new int[panel.cells().size()];
        Arrays.fill(wholeOf, NONE);
        return new PanelWholes(panel, wholeOf);
    }

    /**
     * For each series the nearest wider one, of a sector or of a region.
     *
     * @throws RefusedTotalException for the first wider series if levels are ratios
     */
    static PanelWholes ofParents(Panel panel, Dimension dimension) {
        PanelWholes wholes = none(panel);
        for (int series = 0; series < panel.cells().seriesCount(); series++) {
            OptionalInt wider = wider(panel.cells(), series, dimension);
            if (wider.isPresent()) {
                wholes.putSeries(series, wider.getAsInt());
            }
        }
        return wholes;
    }

    private void putSeries(int series, int wider) {
        PanelCells cells = wholes.cells();
        if (wholes.measure().nature() == Measure.Nature.RATIO) {
            throw RefusedTotalException.ofRatios(wholes.cell(cells.firstCell(wider)));
        }
        for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
            int period = cells.periods().codes().at(cell);
            wholeOf[cell] = cells.findInSeries(wider, period).orElse(ABSENT);
        }
    }

    /** The series of the nearest wider sector or region. */
    private static OptionalInt wider(PanelCells cells, int series, Dimension dimension) {
        Sector sector = cells.sectors().at(series);
        Region region = cells.regions().at(series);
        Stream<OptionalInt> found = dimension == Dimension.SECTOR
                ? above(sector, Sector::parent).map(wider -> cells.findSeries(wider, region))
                : above(region, Region::parent)
                        .filter(region::isCountedIn)
                        .map(wider -> cells.findSeries(sector, wider));
        return found.flatMapToInt(OptionalInt::stream).findFirst();
    }

    private static <T> Stream<T> above(T member, Function<T, Optional<T>> parent) {
        return Stream.iterate(parent.apply(member), Optional::isPresent, above -> above.flatMap(parent))
                .flatMap(Optional::stream);
    }

    /** Whether a cell has a whole, known or not. */
    boolean hasWhole(int cell) {
        return hasLevel(cell) || wholeOf[cell] == ABSENT;
    }

    private boolean hasLevel(int cell) {
        return wholeOf[cell] >= 0 && wholeOf[cell] < wholes.cells().size();
    }

    /** What the whole of a cell speaks of, or nothing if there is no row of it. */
    Optional<Cell> whole(int cell) {
        return hasLevel(cell) ? Optional.of(wholes.cell(wholeOf[cell])) : Optional.empty();
    }

    /** The level of the whole of a cell, or nothing if there is none or it is missing. */
    Optional<BigDecimal> level(int cell) {
        long unscaled = unscaled(cell);
        return unscaled == RowColumns.MISSING
                ? Optional.empty()
                : Optional.of(wholes.scale().level(unscaled));
    }

    /** The same as a whole number of units of the last place; {@link RowColumns#MISSING} for nothing. */
    long unscaled(int cell) {
        return hasLevel(cell) ? wholes.rows().unscaled(wholeOf[cell]) : RowColumns.MISSING;
    }
}
