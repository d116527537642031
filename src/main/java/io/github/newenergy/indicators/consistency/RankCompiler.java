package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.RankClaim;
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
 * <p>Exactly the r-th has r - 1 members that are greater, so its share is less than 1/r. Among the first r leaves at
 * most r - 1 rivals ahead; which ones is a choice. Exactly the r-th of n leaves at least r - 1 ahead, less those that
 * nobody names. A rank among rivals that nobody names says no more.
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
        rivals.forEach(model::number);
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
        int most = Math.min(figure.rank().rank() - 1, rivals.size());
        int least = leastAhead();
        if (most == rivals.size() && least == 0) {
            return false;
        }
        List<List<Constraint>> cases = new ArrayList<>();
        // Where some must be ahead it is said of each case which ones are; otherwise only of those that are not.
        for (int ahead = least == 0 ? most : least; ahead <= most; ahead++) {
            if (!addCases(cases, ahead, least > 0)) {
                model.omit(name, "which rivals are ahead is a choice among more than " + MOST_CASES + " cases");
                return true;
            }
        }
        if (cases.size() == 1) {
            cases.get(0).forEach(model::add);
        } else {
            model.add(new Choice(cases, premises));
        }
        return true;
    }

    /** So many of the named rivals must be ahead: those that exactly the r-th has ahead, but for all that are not named. */
    private int leastAhead() {
        RankClaim rank = figure.rank();
        OptionalInt size = figure.group().size();
        if (rank.orBetter() || size.isEmpty()) {
            return 0;
        }
        int notNamed = size.getAsInt() - 1 - rivals.size();
        return Math.max(0, rank.rank() - 1 - notNamed);
    }

    /** Goes through all ways to pick so many rivals, in the order of their numbers. */
    private boolean addCases(List<List<Constraint>> cases, int ahead, boolean mustBeAhead) {
        int[] picked = IntStream.range(0, ahead).toArray();
        while (true) {
            if (cases.size() == MOST_CASES) {
                return false;
            }
            cases.add(ordered(picked, mustBeAhead));
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

    private List<Constraint> ordered(int[] ahead, boolean mustBeAhead) {
        List<Constraint> constraints = new ArrayList<>();
        int next = 0;
        for (int rival = 0; rival < rivals.size(); rival++) {
            boolean isAhead = next < ahead.length && ahead[next] == rival;
            next += isAhead ? 1 : 0;
            if (!isAhead || mustBeAhead) {
                Map<Cell, BigDecimal> terms = isAhead
                        ? Quotient.difference(rivals.get(rival), figure.cell())
                        : Quotient.difference(figure.cell(), rivals.get(rival));
                constraints.add(model.constraint(terms, Relation.of(true, isAhead), BigDecimal.ZERO, premises));
            }
        }
        return constraints;
    }
}
