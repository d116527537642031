package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.number.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Assumptions in words: cells by their names, and each by what sets it apart from the one before.
 *
 * @param figures the figures that assumptions name
 */
record AssumptionText(Map<String, Figure> figures) {

    /** A sum of more parts is told by the first and the last one. */
    private static final int MOST_PARTS = 3;

    /** One clause, such as {@code growth-2022 starts from the level of 2021}. */
    String of(Assumption assumption) {
        List<Cell> cells = assumption.cells();
        return switch (assumption.kind()) {
            case SAME_SCOPE -> sameScope(assumption);
            case ROUNDING -> assumption.toString();
            case WIDTH -> width(assumption.subject());
            case NOT_NEGATIVE -> Measure.parse(assumption.subject()).name(Language.ENGLISH) + " is not negative";
            case PART_OF_WHOLE -> {
                Cell part = cells.get(1);
                yield named(part) + " is at most that of " + beside(cells.get(0), part);
            }
            case MEMBERS_APART -> "no ranked member of " + named(cells.get(0)) + " holds another";
            case PERIODS_ADD_UP ->
                named(cells.get(0)) + " is the sum of " + parts(cells.get(0), cells.subList(1, cells.size()));
        };
    }

    private String sameScope(Assumption assumption) {
        List<Cell> starts = starts(assumption.subject());
        List<Cell> bases = assumption.cells();
        List<String> names = IntStream.range(0, bases.size())
                .mapToObj(index ->
                        index < starts.size() ? beside(bases.get(index), starts.get(index)) : named(bases.get(index)))
                .distinct()
                .toList();
        return assumption.subject() + " starts from the level of " + String.join(" and ", names);
    }

    /** The cells that a figure leads to, one for each base. */
    private List<Cell> starts(String name) {
        Figure figure = figures.get(name);
        if (figure instanceof GrowthFigure growth) {
            return List.of(growth.comparison().cell());
        }
        return figure instanceof ContributionFigure contribution
                ? List.of(contribution.part().cell(), contribution.whole().cell())
                : List.of();
    }

    /** The print and its meaning; the figure stands beside it anyway. */
    private String width(String subject) {
        int end = subject.indexOf(": ");
        return end > 0 && figures.containsKey(subject.substring(0, end)) ? subject.substring(end + 2) : subject;
    }

    private static String parts(Cell whole, List<Cell> parts) {
        List<String> names = parts.stream().map(part -> beside(part, whole)).toList();
        return names.size() > MOST_PARTS
                ? names.size() + " parts from " + names.get(0) + " to " + names.get(names.size() - 1)
                : String.join(" and ", names);
    }

    private static String named(Cell cell) {
        return cell.toText(Language.ENGLISH);
    }

    private static String beside(Cell cell, Cell from) {
        return cell.distinctionFrom(from, Language.ENGLISH);
    }
}
