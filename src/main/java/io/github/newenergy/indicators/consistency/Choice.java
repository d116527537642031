package io.github.newenergy.indicators.consistency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a figure says by "one of several": a rank of two says that one rival is ahead, and not which one.
 *
 * @param cases the cases, at least one of which holds; each a list of constraints that hold together
 * @param premises the numbers of the figures and assumptions that say so
 */
@SuppressWarnings("ArrayRecordComponent") // As in Constraint.
record Choice(List<List<Constraint>> cases, int[] premises) {

    /** The numbers of the unknowns that the cases speak of. */
    IntStream cells() {
        return cases.stream().flatMap(List::stream).flatMapToInt(constraint -> Arrays.stream(constraint.cells()));
    }

    /** The choice as far as some premises go; a constraint that rests on more falls away. */
    Choice resting(PremiseSet set) {
        if (cases.stream().flatMap(List::stream).allMatch(constraint -> set.containsAll(constraint.premises()))) {
            return this;
        }
        return new Choice(
                cases.stream()
                        .map(constraints -> constraints.stream()
                                .filter(constraint -> set.containsAll(constraint.premises()))
                                .toList())
                        .toList(),
                premises);
    }
}
