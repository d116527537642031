package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.RankFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Turns a rank into constraints.
 *
 * <p>Members that have nothing in common are together at most the whole. Exactly the r-th has r - 1 members that are greater:
 * so its share is less than 1/r, and those ahead that nobody names have more than its level each. Among the first r leaves
 * at most r - 1 rivals ahead. Which ones is a choice. A rank among rivals that nobody names says no more.
 */
final class RankCompiler {

    /** A choice among more cases is not followed. */
    private static final int MOST_CASES = 1_000;

    /** More members are not looked at pair by pair. */
    private static final int MOST_NAMED = 1_000;

    private final ModelBuilder model;
    private final String name;
    private final RankFigure figure;
    private final List<Cell> rivals;
    private final boolean isApart;

    RankCompiler(ModelBuilder model, String name, RankFigure figure) {
        this.model = model;
        this.name = name;
        this.figure = figure;
        this.rivals = figure.group().members().stream()
                .filter(member -> !member.equals(figure.cell()))
                .toList();
        this.isApart = isApart();
    }

    /** Whether levels of members add up to no more than the whole, as far as can be seen of those that are named. */
    private boolean isApart() {
        Cell whole = figure.group().whole();
        return !whole.measure().mayBeNegative()
                && rivals.size() < MOST_NAMED
                && figure.cell().isPartOf(whole)
                && rivals.stream().allMatch(rival -> rival.isPartOf(whole) && !overlap(rival, figure.cell()))
                && IntStream.range(0, rivals.size())
                        .noneMatch(later -> rivals.subList(0, later).stream()
                                .anyMatch(earlier -> overlap(earlier, rivals.get(later))));
    }

    private static boolean overlap(Cell one, Cell other) {
        return one.period().overlaps(other.period())
                && (one.sector().encloses(other.sector()) || other.sector().encloses(one.sector()))
                && (one.region().isCountedIn(other.region()) || other.region().isCountedIn(one.region()));
    }

    void compile() {
        rivals.forEach(model::number);
        boolean isExact = !figure.rank().orBetter() && figure.rank().rank() > 1;
        if (isApart && isExact) {
            model.add(room(figure.rank().rank(), List.of()));
        }
        if (isApart && !rivals.isEmpty()) {
            model.add(room(1, rivals));
        }
        boolean hasRoom = isApart && (isExact || !rivals.isEmpty());
        boolean areAllNamed = figure.group().size().orElse(0) == rivals.size() + 1;
        if (!orderRivals(isExact) && !hasRoom && !areAllNamed) {
            model.omit(name, "a rank among rivals that are not named bounds nothing");
        }
    }

    /** The whole has room for so many levels as great as the ranked one, all but one of which are greater, and for rivals. */
    private Inequality room(int levels, List<Cell> others) {
        Cell whole = figure.group().whole();
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        terms.put(whole, BigDecimal.ONE);
        terms.put(figure.cell(), BigDecimal.valueOf(levels).negate());
        others.forEach(other -> terms.put(other, BigDecimal.ONE.negate()));
        Assumption apart = new Assumption(Assumption.Kind.MEMBERS_APART, "", List.of(whole));
        return Inequality.between(
                model.units(), terms, Relation.of(true, levels > 1), new Grounds(List.of(name), List.of(apart)));
    }

    private boolean orderRivals(boolean isExact) {
        int most = Math.min(figure.rank().rank() - 1, rivals.size());
        int least = leastAhead();
        List<List<Inequality>> cases = new ArrayList<>();
        boolean isCounted = isExact && !rivals.isEmpty() && (isApart || least > 0);
        if (!isCounted || !addCases(cases, least, most, true)) {
            cases.clear();
            if (most == rivals.size()) {
                return false;
            }
            if (!addCases(cases, most, most, false)) {
                model.omit(name, "which rivals are ahead is a choice among more than " + MOST_CASES + " cases");
                return true;
            }
        }
        if (cases.size() == 1) {
            cases.get(0).forEach(model::add);
        } else {
            model.add(cases, Grounds.of(name));
        }
        return true;
    }

    /** So many of the named rivals must be ahead: those that exactly the r-th has ahead, but for all that are not named. */
    private int leastAhead() {
        OptionalInt size = figure.group().size();
        if (size.isEmpty()) {
            return 0;
        }
        int notNamed = size.getAsInt() - 1 - rivals.size();
        return Math.max(0, figure.rank().rank() - 1 - notNamed);
    }

    /** Goes through all ways to pick so many rivals, in the order of their numbers. False if there are too many. */
    private boolean addCases(List<List<Inequality>> cases, int least, int most, boolean mustBeAhead) {
        for (int ahead = least; ahead <= most; ahead++) {
            int[] picked = IntStream.range(0, ahead).toArray();
            do {
                if (cases.size() == MOST_CASES) {
                    return false;
                }
                cases.add(ordered(picked, mustBeAhead));
            } while (pickNext(picked));
        }
        return true;
    }

    private boolean pickNext(int[] picked) {
        int place = picked.length - 1;
        while (place >= 0 && picked[place] == rivals.size() - picked.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        picked[place]++;
        for (int later = place + 1; later < picked.length; later++) {
            picked[later] = picked[later - 1] + 1;
        }
        return true;
    }

    private List<Inequality> ordered(int[] ahead, boolean mustBeAhead) {
        List<Inequality> inequalities = new ArrayList<>();
        int next = 0;
        for (int rival = 0; rival < rivals.size(); rival++) {
            boolean isAhead = next < ahead.length && ahead[next] == rival;
            next += isAhead ? 1 : 0;
            if (!isAhead || mustBeAhead) {
                Map<Cell, BigDecimal> terms = isAhead
                        ? Quotient.difference(rivals.get(rival), figure.cell())
                        : Quotient.difference(figure.cell(), rivals.get(rival));
                inequalities.add(
                        Inequality.between(model.units(), terms, Relation.of(true, isAhead), Grounds.of(name)));
            }
        }
        int notNamedAhead = figure.rank().rank() - 1 - ahead.length;
        if (isApart && notNamedAhead > 0) {
            inequalities.add(room(1 + notNamedAhead, rivals));
        }
        return inequalities;
    }
}
