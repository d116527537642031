package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.QuantityKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known, by question and kind of quantity; values of two kinds are never compared.
 *
 * <p>Of a question that many figures answer, three answers are kept: the tightest, the one that starts highest and the one
 * that ends lowest. A new answer that contradicts any earlier one contradicts one of the last two, so work and memory stay
 * in proportion to the number of figures.
 */
final class KnownValues {

    private final Map<Question, Map<QuantityKind, Answers>> answers = new LinkedHashMap<>();

    /** Adds an answer, and gives an earlier one that cannot be true with it, if there is one. */
    Optional<KnownValue> add(KnownValue value) {
        Map<QuantityKind, Answers> ofQuestion =
                answers.computeIfAbsent(value.question(), question -> new EnumMap<>(QuantityKind.class));
        Answers earlier = ofQuestion.get(value.kind());
        ofQuestion.put(value.kind(), earlier == null ? Answers.of(value) : earlier.plus(value));
        return earlier == null ? Optional.empty() : earlier.opposing(value);
    }

    /** The tightest answers to a question, one of each kind of quantity. */
    List<KnownValue> tightest(Question question) {
        return answers.getOrDefault(question, Map.of()).values().stream()
                .map(Answers::tightest)
                .toList();
    }

    /** The answers to a question that start highest, one of each kind of quantity. */
    List<KnownValue> highest(Question question) {
        return answers.getOrDefault(question, Map.of()).values().stream()
                .map(Answers::highest)
                .toList();
    }

    /** The tightest answers to all questions, in the order in which the questions came up. */
    List<KnownValue> tightest() {
        return answers.values().stream()
                .flatMap(ofQuestion -> ofQuestion.values().stream())
                .map(Answers::tightest)
                .toList();
    }

    private record Answers(KnownValue tightest, KnownValue highest, KnownValue lowest) {

        static Answers of(KnownValue value) {
            return new Answers(value, value, value);
        }

        Answers plus(KnownValue value) {
            return new Answers(
                    value.isTighterThan(tightest) ? value : tightest,
                    value.startsAbove(highest) ? value : highest,
                    value.endsBelow(lowest) ? value : lowest);
        }

        Optional<KnownValue> opposing(KnownValue value) {
            return Stream.of(highest, lowest)
                    .filter(extreme -> !extreme.baseBounds().overlaps(value.baseBounds()))
                    .findFirst();
        }
    }
}
