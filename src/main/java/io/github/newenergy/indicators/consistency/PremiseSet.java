package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some figures and assumptions of a {@link Model}, by their numbers. */
final class PremiseSet {

    private final BitSet numbers;

    private PremiseSet(BitSet numbers) {
        this.numbers = numbers;
    }

    static PremiseSet ofAll(int count) {
        BitSet numbers = new BitSet(count);
        numbers.set(0, count);
        return new PremiseSet(numbers);
    }

    static PremiseSet of(Iterable<int[]> premises) {
        BitSet numbers = new BitSet();
        for (int[] some : premises) {
            for (int number : some) {
                numbers.set(number);
            }
        }
        return new PremiseSet(numbers);
    }

    PremiseSet without(int number) {
        BitSet fewer = (BitSet) numbers.clone();
        fewer.clear(number);
        return new PremiseSet(fewer);
    }

    PremiseSet without(PremiseSet other) {
        BitSet fewer = (BitSet) numbers.clone();
        fewer.andNot(other.numbers);
        return new PremiseSet(fewer);
    }

    PremiseSet and(PremiseSet other) {
        BitSet more = (BitSet) numbers.clone();
        more.or(other.numbers);
        return new PremiseSet(more);
    }

    PremiseSet intersection(PremiseSet other) {
        BitSet both = (BitSet) numbers.clone();
        both.and(other.numbers);
        return new PremiseSet(both);
    }

    boolean contains(int number) {
        return numbers.get(number);
    }

    boolean containsAll(int[] some) {
        for (int number : some) {
            if (!numbers.get(number)) {
                return false;
            }
        }
        return true;
    }

    boolean intersects(PremiseSet other) {
        return numbers.intersects(other.numbers);
    }

    int size() {
        return numbers.cardinality();
    }

    int[] toArray() {
        return numbers.stream().toArray();
    }

    /** Those that are figures. */
    PremiseSet figures(Model model) {
        BitSet figures = (BitSet) numbers.clone();
        figures.clear(model.figures().size(), model.premises());
        return new PremiseSet(figures);
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
