package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a rank into constraints.
 *
 * <p>Exactly the r-th has r - 1 members that are greater, so its share is less than 1/r. Among the first r leaves at
 * most r - 1 rivals ahead; which ones is a choice. A rank among rivals that nobody names says no more.
 */
final class RankCompiler {

    /** A choice among more cases is not followed. */
    private static final int MOST_CASES = 1_000;

    private final ModelBuilder model;
    private final String name;
    private final RankFigure figure;
    private final List<Cell> rivals;
    private final int[] premises;

    RankCompiler(ModelBuilder model, String name, RankFigure figure) {
        this.model = model;
        this.name = name;
        this.figure = figure;
        this.rivals = figure.group().members().stream()
                .filter(member -> !member.equals(figure.cell()))
                .toList();
        this.premises = model.premises(List.of(name), List.of());
    }

    void compile() {
        boolean bounds = boundShare();
        if (!orderRivals() && !bounds) {
            model.omit(name, "a rank among rivals that are not named bounds nothing");
        }
    }

    private boolean boundShare() {
        RankClaim rank = figure.rank();
        Cell whole = figure.group().whole();
        if (rank.orBetter()
                || rank.rank() == 1
                || !figure.cell().isPartOf(whole)
                || figure.cell().measure().mayBeNegative()) {
            return false;
        }
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        terms.put(whole, BigDecimal.ONE);
        terms.put(figure.cell(), BigDecimal.valueOf(rank.rank()).negate());
        Assumption apart = new Assumption(Assumption.Kind.MEMBERS_APART, "", List.of(whole));
        model.add(model.constraint(
                terms, Relation.ABOVE, BigDecimal.ZERO, model.premises(List.of(name), List.of(apart))));
        return true;
    }

    private boolean orderRivals() {
        RankClaim rank = figure.rank();
        int ahead = rank.rank() - 1;
        boolean isComplete = !rank.orBetter() && figure.group().size().orElse(-1) == rivals.size() + 1;
        if (ahead > rivals.size() || (ahead == rivals.size() && !isComplete)) {
            return false;
        }
        List<List<Constraint>> cases = new ArrayList<>();
        if (!addCases(cases, ahead, isComplete)) {
            model.omit(name, "which rivals are ahead is a choice among more than " + MOST_CASES + " cases");
            return true;
        }
        if (cases.size() == 1) {
            cases.get(0).forEach(model::add);
        } else {
            model.add(new Choice(cases, premises));
        }
        return true;
    }

    /** Goes through all ways to pick so many rivals, in the order of their numbers. */
    private boolean addCases(List<List<Constraint>> cases, int ahead, boolean isComplete) {
        int[] picked = new int[ahead];
        for (int place = 0; place < ahead; place++) {
            picked[place] = place;
        }
        while (true) {
            if (cases.size() == MOST_CASES) {
                return false;
            }
            cases.add(ordered(picked, isComplete));
            int place = ahead - 1;
            while (place >= 0 && picked[place] == rivals.size() - ahead + place) {
                place--;
            }
            if (place < 0) {
                return true;
            }
            picked[place]++;
            for (int later = place + 1; later < ahead; later++) {
                picked[later] = picked[later - 1] + 1;
            }
        }
    }

    private List<Constraint> ordered(int[] ahead, boolean isComplete) {
        List<Constraint> constraints = new ArrayList<>();
        int next = 0;
        for (int rival = 0; rival < rivals.size(); rival++) {
            boolean isAhead = next < ahead.length && ahead[next] == rival;
            next += isAhead ? 1 : 0;
            if (!isAhead || isComplete) {
                Map<Cell, BigDecimal> terms = isAhead
                        ? Quotient.difference(rivals.get(rival), figure.cell())
                        : Quotient.difference(figure.cell(), rivals.get(rival));
                constraints.add(model.constraint(terms, Relation.of(true, isAhead), BigDecimal.ZERO, premises));
            }
        }
        return constraints;
    }
}
