package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;

/**
 * A printed rank, such as among the top three of the nation.
 *
 * <p>Members may be regions, makers, sectors (the third largest source of power) or periods (a record year). "The only one"
 * is rank 1 in a group of size 1. A rank moved up by two places without naming it cannot be written so; keep it as a
 * {@link RemarkFigure}.
 *
 * @param attribution which figure it is, and where it was read
 * @param cell what was ranked, by its level, a member of the group
 * @param rank the printed rank
 * @param group among whom
 */
public record RankFigure(Attribution attribution, Cell cell, RankClaim rank, RankGroup group) implements Figure {

    /** Checks that rank and cell fit into the group, and that all members have one measure. */
    public RankFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(cell, "cell");
        requireNonNull(rank, "rank");
        requireNonNull(group, "group");
        if (cell.equals(group.whole())) {
            throw new IllegalArgumentException("a rank must be within another cell, got " + cell + " twice");
        }
        checkSize(cell, rank, group);
        for (Cell member : group.members()) {
            if (!member.measure().equals(cell.measure())) {
                throw new IllegalArgumentException(
                        "members must be ranked by " + cell.measure() + " as well, got " + member);
            }
        }
    }

    private static void checkSize(Cell cell, RankClaim rank, RankGroup group) {
        if (group.size().isEmpty()) {
            return;
        }
        int size = group.size().getAsInt();
        if (rank.rank() > size) {
            throw new IllegalArgumentException("rank " + rank + " does not exist among " + size);
        }
        if (group.members().size() == size && !group.members().contains(cell)) {
            throw new IllegalArgumentException(
                    cell + " must be one of the " + size + " members, got " + group.members());
        }
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

    /** One line, such as {@code r: revenue pv CN-JS 2022 is 前3 in revenue pv CN 2022}. */
    @Override
    public String toString() {
        return attribution.line(cell + " is " + rank + " in " + group);
    }
}
