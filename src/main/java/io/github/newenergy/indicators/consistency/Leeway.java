package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the other figures of a page leave the number of one.
 *
 * <p>One number may say several things: that of a share bounds the share, and through a change in points the share of another
 * year as well. Each is held against what the others leave it. A number that fails here cannot be true; one that passes is
 * still to be tried.
 */
final class Leeway {

    private final Trial trial;
    private final NumberClaims claims;
    private final Model rest;

    Leeway(NamedFigure member, List<NamedFigure> others, Surroundings surroundings) {
        this.trial = surroundings.trial();
        this.claims = new NumberClaims(member, others, surroundings);
        List<Cell> cells = claims.quotients().stream().flatMap(Leeway::cells).toList();
        this.rest = surroundings.compile(others, cells);
    }

    private static Stream<Cell> cells(Quotient quotient) {
        return Stream.concat(quotient.numerator().keySet().stream(), quotient.denominator().keySet().stream());
    }

    /** Whether others speak of the same levels in the same kind of quantity. */
    private boolean isKnown(Quotient quotient) {
        return cells(quotient)
                .allMatch(cell -> rest.number(cell, quotient.kind()).isPresent());
    }

    /** The quotient, and turned round as well if what it is divided by may be below zero. */
    private List<Objective> objectives(Quotient quotient) {
        Objective objective = Objective.inBaseUnits(rest, quotient);
        return quotient.mayHaveNegativeDenominator()
                ? List.of(
                        objective,
                        new Objective(
                                Objective.negated(objective.numerator()), Objective.negated(objective.denominator())))
                : List.of(objective);
    }

    /** That a quotient lies within bounds, and what it is divided by is above zero. */
    private static List<Constraint> supposed(Objective objective, Bounds within) {
        List<Constraint> supposed = new ArrayList<>();
        if (!objective.denominator().isEmpty()) {
            supposed.add(Base.aboveZero(objective.denominator()));
        }
        within.lower()
                .ifPresent(end -> supposed.add(supposed(objective, end, Relation.of(true, within.isLowerOpen()))));
        within.upper()
                .ifPresent(end -> supposed.add(supposed(objective, end, Relation.of(false, within.isUpperOpen()))));
        return supposed;
    }

    private static Constraint supposed(Objective objective, BigDecimal end, Relation relation) {
        return objective.denominator().isEmpty()
                ? Constraint.supposed(objective.numerator(), relation, end)
                : Constraint.supposed(objective.less(Rational.of(end)), relation, BigDecimal.ZERO);
    }

    /** Whether there is room for all that is printed at once, each thing anywhere within bounds of its own. */
    boolean hasRoom(List<Bounds> within) {
        PremiseSet active = trial.switches().active(rest);
        List<Constraint> constraints = new ArrayList<>(active.constraintsOf(rest.constraints()));
        List<Choice> choices = new ArrayList<>(active.choicesOf(rest.choices()));
        for (int place = 0; place < within.size(); place++) {
            Bounds bounds = within.get(place);
            Quotient quotient = claims.quotients().get(place);
            List<List<Constraint>> cases = isKnown(quotient)
                    ? objectives(quotient).stream()
                            .map(objective -> supposed(objective, bounds))
                            .toList()
                    : List.of(List.of());
            if (cases.size() == 1) {
                constraints.addAll(cases.get(0));
            } else {
                choices.add(new Choice(cases, new int[0]));
            }
        }
        return trial.canHold(new Part(constraints, choices));
    }

    /** What is printed in each way that the number is used, for the member with another number. */
    List<Bounds> prints(Figure replacement) {
        return claims.admitted(replacement);
    }
}
