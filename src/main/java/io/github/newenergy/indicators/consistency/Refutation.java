package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A proof that constraints cannot all hold: they add up to a contradiction, or they do in each case of a choice.
 *
 * @param sum the constraints that add up, with their weights; none where there are cases
 * @param cases the refutations of all cases, each of which adds the constraints of its case; none where there is a sum
 */
record Refutation(List<Weighted> sum, List<CaseRefutation> cases) {

    /**
     * The refutation of one case.
     *
     * @param choice the choice
     * @param supposed the constraints of the case
     * @param refutation why they cannot hold beside the others
     */
    record CaseRefutation(Choice choice, List<Constraint> supposed, Refutation refutation) {}

    /** The premises that the whole proof rests on. */
    PremiseSet premises() {
        return PremiseSet.of(allPremises().toList());
    }

    private Stream<int[]> allPremises() {
        return Stream.concat(
                sum.stream().map(weighted -> weighted.constraint().premises()),
                cases.stream()
                        .flatMap(part -> Stream.concat(
                                Stream.of(part.choice().premises()),
                                part.refutation().allPremises())));
    }

    /**
     * The sums, each with what is supposed in its case.
     *
     * @param supposed the constraints of the cases that lead to the sum
     * @param sum the constraints that add up
     */
    record Leaf(List<Constraint> supposed, List<Weighted> sum) {}

    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(List.of(), leaves);
        return leaves;
    }

    private void collect(List<Constraint> supposed, List<Leaf> leaves) {
        if (cases.isEmpty()) {
            leaves.add(new Leaf(supposed, sum));
        }
        for (CaseRefutation part : cases) {
            List<Constraint> more =
                    Stream.concat(supposed.stream(), part.supposed().stream()).toList();
            part.refutation().collect(more, leaves);
        }
    }
}
