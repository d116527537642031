package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What follows from figures, and what it rests on: as many answers rest on the same assumptions, these are numbered. How
 * prints are rounded is not among them, as the head of a report says it for all.
 *
 * @param answers one row for each answer, with the numbers of its assumptions
 * @param assumptions one row for each assumption
 */
record Follows(TextTable answers, TextTable assumptions) {

    static Follows of(List<Answer.Known> implied, AssumptionText texts) {
        Map<Assumption, Integer> numbers = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Answer.Known answer : implied) {
            String rests = answer.assumptions().stream()
                    .filter(assumption -> assumption.kind() != Assumption.Kind.ROUNDING)
                    .map(assumption -> numbers.computeIfAbsent(assumption, unknown -> numbers.size() + 1))
                    .sorted()
                    .map(number -> "(" + number + ")")
                    .collect(Collectors.joining(" "));
            rows.add(List.of(
                    answer.question().toText(Language.ENGLISH),
                    ReportText.rounded(answer.bounds(), answer.unit()),
                    String.join(", ", answer.figures()),
                    rests));
        }
        List<List<String>> legend = new ArrayList<>();
        numbers.forEach((assumption, number) -> legend.add(List.of("(" + number + ")", texts.of(assumption))));
        return new Follows(
                new TextTable(List.of("what", "lies in", "from", "if"), rows),
                new TextTable(List.of("if", "this is so"), legend));
    }
}
