package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some figures and assumptions of a {@link Model}, by their numbers.
 *
 * <p>It takes as much room as it has numbers, however large the model is: a model may have tens of thousands of small parts.
 */
final class PremiseSet {

    /** From the lowest to the highest, each once. */
    private final int[] numbers;

    private PremiseSet(int[] numbers) {
        this.numbers = numbers;
    }

    /** All premises of a model for which something holds. */
    static PremiseSet ofAll(int count, IntPredicate condition) {
        return new PremiseSet(IntStream.range(0, count).filter(condition).toArray());
    }

    static PremiseSet of(List<int[]> premises) {
        int count = 0;
        for (int[] some : premises) {
            count += some.length;
        }
        int[] all = new int[count];
        count = 0;
        for (int[] some : premises) {
            System.arraycopy(some, 0, all, count, some.length);
            count += some.length;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int number : all) {
            if (distinct == 0 || number != all[distinct - 1]) {
                all[distinct++] = number;
            }
        }
        return new PremiseSet(Arrays.copyOf(all, distinct));
    }

    PremiseSet without(int number) {
        return filtered(own -> own != number);
    }

    PremiseSet without(PremiseSet other) {
        return filtered(number -> !other.contains(number));
    }

    PremiseSet and(PremiseSet other) {
        return of(List.of(numbers, other.numbers));
    }

    PremiseSet intersection(PremiseSet other) {
        return filtered(other::contains);
    }

    private PremiseSet filtered(IntPredicate condition) {
        int[] kept = new int[numbers.length];
        int count = 0;
        for (int number : numbers) {
            if (condition.test(number)) {
                kept[count++] = number;
            }
        }
        return new PremiseSet(Arrays.copyOf(kept, count));
    }

    /** At once where nothing before the number is missing, as in the premises of a whole model. */
    boolean contains(int number) {
        boolean isInPlace = number < numbers.length && numbers[number] == number;
        return isInPlace || Arrays.binarySearch(numbers, number) >= 0;
    }

    boolean containsAll(int[] some) {
        for (int number : some) {
            if (!contains(number)) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return numbers.length;
    }

    int[] toArray() {
        return numbers.clone();
    }

    /** Those that are figures. */
    PremiseSet figures(Model model) {
        return filtered(model::isFigure);
    }

    List<Constraint> constraintsOf(List<Constraint> constraints) {
        List<Constraint> result = new ArrayList<>(constraints.size());
        for (Constraint constraint : constraints) {
            if (containsAll(constraint.premises())) {
                result.add(constraint);
            }
        }
        return result;
    }

    List<Choice> choicesOf(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> containsAll(choice.premises()))
                .map(choice -> choice.resting(this))
                .toList();
    }
}
