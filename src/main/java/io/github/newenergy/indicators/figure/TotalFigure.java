package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A printed statement that cells are the parts of a total: all of them, or some (其中, of which).
 *
 * <p>It holds no number. Levels of total and parts are figures of their own.
 *
 * @param attribution which figure it is, and where it was read
 * @param total the total
 * @param parts the parts, at least one, all different and none the total
 * @param exhaustive whether the parts make up the whole total; if not, they make up at most the total
 */
public record TotalFigure(Attribution attribution, Cell total, List<Cell> parts, boolean exhaustive) implements Figure {

    /** Checks the parts. */
    public TotalFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(total, "total");
        parts = List.copyOf(requireNonNull(parts, "parts"));
        if (parts.isEmpty() || parts.contains(total) || new HashSet<>(parts).size() < parts.size()) {
            throw new IllegalArgumentException(
                    "parts must be at least one, all different and none the total " + total + ", got " + parts);
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

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + total + (exhaustive ? " is the sum of " : " holds ") + parts;
    }
}
