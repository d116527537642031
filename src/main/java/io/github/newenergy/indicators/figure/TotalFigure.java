package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A printed statement that cells are the parts of a total: all of them, or some (其中, of which).
 *
 * <p>It holds no number. Levels of total and parts are figures of their own.
 *
 * <p>The measures may differ, but each must add: what is installed now is what was installed a year ago and what was added
 * since. Prices and rates never are parts. Whether parts overlap, as photovoltaics and modules do, is not checked here; a
 * sum is what the publication says it is. One exhaustive part says that two cells are equal.
 *
 * @param attribution which figure it is, and where it was read
 * @param total the total
 * @param parts the parts, 1 to 10,000, all different, none the total or a cell around it
 * @param exhaustive whether the parts make up the whole total; if not, they make up at most the total
 */
public record TotalFigure(Attribution attribution, Cell total, List<Cell> parts, boolean exhaustive) implements Figure {

    /** Checks that total and parts add, and that the parts are distinct and smaller. */
    public TotalFigure {
        requireNonNull(attribution, "attribution");
        checkAdds(requireNonNull(total, "total"));
        parts = BoundedList.copyOf(parts, "parts");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must be at least one, got none of " + total);
        }
        Set<Cell> seen = new HashSet<>();
        for (Cell part : parts) {
            checkAdds(part);
            if (total.isPartOf(part)) {
                throw new IllegalArgumentException("a part must not hold the total " + total + ", got " + part);
            }
            if (!seen.add(part)) {
                throw new IllegalArgumentException("parts must differ, got " + part + " twice");
            }
        }
    }

    private static void checkAdds(Cell cell) {
        if (!cell.measure().addsAlong(Dimension.SECTOR)) {
            throw new IllegalArgumentException("total and parts must be of measures that add, got " + cell);
        }
    }

    @Override
    public FigureKind kind() {
        return FigureKind.TOTAL;
    }

    @Override
    public List<Cell> cells() {
        return Stream.concat(Stream.of(total), parts.stream()).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.total(this);
    }

    /** One line, such as {@code t: revenue new_energy CN 2022 holds [revenue pv CN 2022]}. */
    @Override
    public String toString() {
        return attribution.line(total + (exhaustive ? " is the sum of " : " holds ") + parts);
    }
}
