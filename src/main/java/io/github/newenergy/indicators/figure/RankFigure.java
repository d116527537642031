package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;

/**
 * A printed rank, such as among the top three of the nation.
 *
 * @param attribution which figure it is, and where it was read
 * @param cell what was ranked, by its level
 * @param rank the printed rank
 * @param group among whom
 */
public record RankFigure(Attribution attribution, Cell cell, RankClaim rank, RankGroup group) implements Figure {

    /** Checks that the rank fits into the group. */
    public RankFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(cell, "cell");
        requireNonNull(rank, "rank");
        requireNonNull(group, "group");
        group.size().ifPresent(size -> {
            if (rank.rank() > size) {
                throw new IllegalArgumentException("rank " + rank + " does not exist among " + size);
            }
        });
    }

    @Override
    public FigureKind kind() {
        return FigureKind.RANK;
    }

    @Override
    public List<Cell> cells() {
        return List.of(cell, group.whole());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rank(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + "rank " + rank + " in " + group.whole() + " for " + cell;
    }
}
