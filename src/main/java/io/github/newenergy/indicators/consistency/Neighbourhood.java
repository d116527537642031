package io.github.newenergy.indicators.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What some figures say, and what is assumed of the levels that they speak of, directly or through other levels.
 *
 * <p>The constraints are sorted once by their figures and cells, so that what a few figures say is found without a look at all
 * others.
 */
final class Neighbourhood {

    /** What rests on no premise at all. */
    private static final int NONE = -1;

    private final Model model;
    private final List<Constraint> constraints;

    /** By the lowest premise, which is a figure wherever there is one, the places of constraints that no figure is without. */
    private final Map<Integer, List<Integer>> byFigure = new HashMap<>();

    private final List<Choice> choices;

    /** By the lowest premise, the places of choices. */
    private final Map<Integer, List<Integer>> choicesByPremise = new HashMap<>();

    private final List<Integer> withoutCells = new ArrayList<>();
    private final AssumedTies assumed;

    Neighbourhood(Model model, List<Constraint> constraints, List<Choice> choices) {
        this.model = model;
        this.constraints = constraints;
        this.choices = choices;
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < constraints.size(); place++) {
            Constraint constraint = constraints.get(place);
            int first = lowest(constraint.premises());
            if (first != NONE && model.isFigure(first)) {
                byFigure.computeIfAbsent(first, unknown -> new ArrayList<>()).add(place);
            } else if (constraint.cells().length == 0) {
                withoutCells.add(place);
            } else {
                places.add(place);
            }
        }
        for (int place = 0; place < choices.size(); place++) {
            choicesByPremise
                    .computeIfAbsent(lowest(choices.get(place).premises()), unknown -> new ArrayList<>())
                    .add(place);
        }
        this.assumed = new AssumedTies(constraints, places);
    }

    private static int lowest(int[] premises) {
        return premises.length == 0 ? NONE : premises[0];
    }

    /** What the premises of a refutation say, and nothing else does. */
    Part own(Refutation refutation) {
        return around(refutation, refutation.premises()::containsAll);
    }

    /** The same with all that is assumed of the same levels. */
    Part withAllAssumed(Refutation refutation) {
        PremiseSet premises = refutation.premises();
        return around(refutation, some -> isKnown(some, premises));
    }

    private boolean isKnown(int[] premises, PremiseSet known) {
        for (int premise : premises) {
            if (model.isFigure(premise) && !known.contains(premise)) {
                return false;
            }
        }
        return true;
    }

    private Part around(Refutation refutation, Predicate<int[]> isKnown) {
        Set<Integer> places = new TreeSet<>(withoutCells);
        Set<Integer> choicePlaces = new TreeSet<>(choicesByPremise.getOrDefault(NONE, List.of()));
        for (int premise : refutation.premises().toArray()) {
            places.addAll(byFigure.getOrDefault(premise, List.of()));
            choicePlaces.addAll(choicesByPremise.getOrDefault(premise, List.of()));
        }
        places.removeIf(place -> !isKnown.test(constraints.get(place).premises()));
        List<Choice> known = choicePlaces.stream()
                .map(choices::get)
                .filter(choice -> isKnown.test(choice.premises()))
                .toList();
        Set<Integer> cells = new HashSet<>();
        Stream<Constraint> summed = refutation.leaves().stream()
                .flatMap(leaf -> leaf.sum().stream())
                .map(Weighted::constraint);
        Stream.concat(places.stream().map(constraints::get), summed).forEach(constraint -> add(cells, constraint));
        known.forEach(choice -> choice.cells().forEach(cells::add));
        places.addAll(assumed.reached(cells, isKnown));
        return new Part(places.stream().map(constraints::get).toList(), known);
    }

    private static void add(Set<Integer> cells, Constraint constraint) {
        for (int cell : constraint.cells()) {
            cells.add(cell);
        }
    }

    /**
     * What is assumed without any figure, by cells.
     *
     * <p>A part that nothing else is assumed of but that it is not negative tells nothing of its whole: it may be zero. So the
     * whole does not lead to such parts; thousands of them do not matter to a contradiction that names none.
     */
    private static final class AssumedTies {

        private final List<Constraint> constraints;
        private final Map<Integer, List<Integer>> alone = new HashMap<>();
        private final Map<Integer, Set<Integer>> ties = new HashMap<>();

        /** The one tie of a part that its whole does not lead to. */
        private final Map<Integer, Integer> upward = new HashMap<>();

        AssumedTies(List<Constraint> constraints, List<Integer> places) {
            this.constraints = constraints;
            for (int place : places) {
                int[] cells = constraints.get(place).cells();
                for (int cell : cells) {
                    if (cells.length == 1) {
                        alone.computeIfAbsent(cell, unknown -> new ArrayList<>())
                                .add(place);
                    } else {
                        ties.computeIfAbsent(cell, unknown -> new TreeSet<>()).add(place);
                    }
                }
            }
            Deque<Integer> candidates = new ArrayDeque<>(new TreeSet<>(ties.keySet()));
            while (!candidates.isEmpty()) {
                setAside(candidates.remove(), candidates);
            }
        }

        private void setAside(int part, Deque<Integer> candidates) {
            Set<Integer> left = ties.getOrDefault(part, Set.of());
            if (left.size() != 1) {
                return;
            }
            int tie = left.iterator().next();
            Constraint constraint = constraints.get(tie);
            int[] cells = constraint.cells();
            int whole = cells[0] == part ? cells[1] : cells[0];
            if (cells.length == 2 && isAtMost(constraint, part) && isZeroOrMore(part) && isZeroOrMore(whole)) {
                upward.put(part, tie);
                ties.remove(part);
                ties.getOrDefault(whole, Set.of()).remove(tie);
                candidates.add(whole);
            }
        }

        /** Whether a constraint on two cells holds wherever this one is zero and the other one zero or more. */
        private static boolean isAtMost(Constraint constraint, int part) {
            int direction = constraint.relation().isLower() ? 1 : -1;
            int own = constraint.cells()[0] == part ? 0 : 1;
            return constraint.bound().signum() == 0
                    && !constraint.relation().isStrict()
                    && constraint.coefficients()[own].signum() == -direction
                    && constraint.coefficients()[1 - own].signum() == direction;
        }

        private boolean isZeroOrMore(int cell) {
            List<Integer> places = alone.getOrDefault(cell, List.of());
            return !places.isEmpty() && places.stream().map(constraints::get).allMatch(AssumedTies::isZeroOrMore);
        }

        private static boolean isZeroOrMore(Constraint constraint) {
            return constraint.bound().signum() == 0
                    && !constraint.relation().isStrict()
                    && constraint.relation().isLower() == constraint.coefficients()[0].signum() > 0;
        }

        /** The places of all that is assumed of some cells, and of those that they lead to. */
        Set<Integer> reached(Set<Integer> cells, Predicate<int[]> isKnown) {
            Set<Integer> places = new HashSet<>();
            Set<Integer> seen = new HashSet<>(cells);
            Deque<Integer> open = new ArrayDeque<>(cells);
            while (!open.isEmpty()) {
                int cell = open.remove();
                Stream.of(
                                alone.getOrDefault(cell, List.of()).stream(),
                                ties.getOrDefault(cell, Set.of()).stream(),
                                Stream.ofNullable(upward.get(cell)))
                        .flatMap(stream -> stream)
                        .filter(place -> isKnown.test(constraints.get(place).premises()))
                        .filter(places::add)
                        .flatMapToInt(
                                place -> Arrays.stream(constraints.get(place).cells()))
                        .filter(seen::add)
                        .forEach(open::add);
            }
            return places;
        }
    }
}
