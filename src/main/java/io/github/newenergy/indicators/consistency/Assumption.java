package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;

/**
 * Something that no figure says and that a conclusion may rest on.
 *
 * <p>A {@link FigureSystem} lists the assumptions it makes, each can be switched off, and each conclusion names those that
 * it needs.
 *
 * @param kind what is assumed
 * @param subject the figure, print, measure or rule that it is assumed of; may be empty
 * @param cells the cells that it is assumed of, the whole first; may be none
 */
public record Assumption(Kind kind, String subject, List<Cell> cells) {

    /** What can be assumed. */
    public enum Kind {
        /** The base of a growth rate, or of a contribution, is the level of the base cell on the scope of today. */
        SAME_SCOPE("same_scope"),
        /** Prints are rounded by the rule of the reading, also where another rule to the nearest would allow more. */
        ROUNDING("rounding"),
        /** A hedge, or a print in tenths, has the width that the reading gives it. */
        WIDTH("width"),
        /** Levels of a measure are zero or more. */
        NOT_NEGATIVE("not_negative"),
        /** The level of a part is at most that of its whole. */
        PART_OF_WHOLE("part_of_whole"),
        /** No member of a ranking holds another one, so that all together are at most the whole. */
        MEMBERS_APART("members_apart"),
        /** The level of a period is the sum of the levels of its parts, all on one scope. */
        PERIODS_ADD_UP("periods_add_up");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The name in files, such as {@code same_scope}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Checks that there are as many cells as the kind needs. */
    public Assumption {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        cells = GaplessList.copyOf(cells, "cells");
        boolean fits = switch (kind) {
            case SAME_SCOPE -> !cells.isEmpty();
            case ROUNDING, WIDTH, NOT_NEGATIVE -> cells.isEmpty();
            case PART_OF_WHOLE -> cells.size() == 2;
            case MEMBERS_APART -> cells.size() == 1;
            case PERIODS_ADD_UP -> cells.size() > 2;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "an assumption of kind " + kind + " cannot be made of " + cells.size() + " cells");
        }
    }

    /** One clause, such as {@code growth-2022 starts from the level of revenue new_energy CN-320200 2021}. */
    @Override
    public String toString() {
        return switch (kind) {
            case SAME_SCOPE -> subject + " starts from the level of " + list(cells);
            case ROUNDING -> "prints are rounded by the rule " + subject;
            case WIDTH -> subject;
            case NOT_NEGATIVE -> subject + " is not negative";
            case PART_OF_WHOLE -> cells.get(1) + " is at most " + cells.get(0);
            case MEMBERS_APART -> "no ranked member of " + cells.get(0) + " holds another";
            case PERIODS_ADD_UP -> cells.get(0) + " is the sum of " + list(cells.subList(1, cells.size()));
        };
    }

    private static String list(List<Cell> cells) {
        return String.join(" and ", cells.stream().map(Cell::toString).toList());
    }
}
