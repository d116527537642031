package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers questions about one model. A part that was prepared for one question serves the next one too, and all questions
 * about levels that are tied to each other share one budget.
 */
final class Inquiry {

    private static final int NO_PART = -1;
    private static final Unit PERCENT = Unit.parse("%");

    private final Model model;
    private final Budget budget;
    private final List<Part> parts;

    /** For each cell the number of its part. */
    private final int[] partOfCell;

    private final Map<Integer, List<Constraint>> aloneByCell = new HashMap<>();

    /** By the parts that a question touches; empty where the budget was not enough to prepare them. */
    private final Map<Set<Integer>, Optional<Optimiser>> prepared = new HashMap<>();

    /** By the unknown that stands for all those it is tied to. */
    private final Map<Integer, Meter> meters = new HashMap<>();

    Inquiry(Model model, PremiseSet active, Budget budget) {
        this.model = model;
        this.budget = budget;
        ExactArithmetic arithmetic = new ExactArithmetic(Meter.unlimited());
        List<Choice> choices = active.choicesOf(model.choices());
        Assembly assembly = new Assembly(active.constraintsOf(model.constraints()), choices, arithmetic);
        this.parts = Part.of(assembly, choices);
        this.partOfCell = new int[model.cells().size()];
        Arrays.fill(partOfCell, NO_PART);
        for (int part = 0; part < parts.size(); part++) {
            for (int cell : parts.get(part).cells()) {
                partOfCell[cell] = part;
            }
        }
        assembly.forEachNeeded((column, constraint) -> {
            int cell = assembly.cell(column);
            if (partOfCell[cell] == NO_PART) {
                aloneByCell.computeIfAbsent(cell, unknown -> new ArrayList<>()).add(constraint);
            }
        });
    }

    Answer answer(Question question) {
        return answer(question, List.of());
    }

    /** The answer to one question, supposing that another quantity lies within bounds in the unit of its own answer. */
    Answer answerIf(Question known, Bounds bounds, Question question) {
        List<Constraint> supposed = new ArrayList<>();
        bounds.lower().ifPresent(end -> supposed.add(supposed(known, end, Relation.of(true, bounds.isLowerOpen()))));
        bounds.upper().ifPresent(end -> supposed.add(supposed(known, end, Relation.of(false, bounds.isUpperOpen()))));
        return answer(question, supposed);
    }

    private Constraint supposed(Question known, BigDecimal end, Relation relation) {
        Objective objective = Objective.of(model, known.quotient());
        boolean isDivided = !objective.denominator().isEmpty();
        Rational value = AnswerWriter.fromUnit(known, Rational.of(end));
        Map<Integer, Rational> terms = isDivided ? objective.less(value) : objective.numerator();
        return new Constraint(
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                terms.values().stream()
                        .map(coefficient ->
                                CertificateWriter.fraction(coefficient).toDecimal())
                        .toArray(BigDecimal[]::new),
                relation,
                isDivided ? BigDecimal.ZERO : end,
                new int[0]);
    }

    private Answer answer(Question question, List<Constraint> supposed) {
        Optional<Unit> unit = unit(question);
        if (unit.isEmpty()) {
            return new Answer.Unknown(question, Answer.Reason.NO_LEVEL);
        }
        Objective objective = Objective.of(model, question.quotient());
        Set<Integer> cells = objective.cells();
        supposed.forEach(constraint -> Arrays.stream(constraint.cells()).forEach(cells::add));
        Optional<Answer> answer = meter(cells).within(() -> {
            Optimiser optimiser = optimiser(cells);
            Base base = base(objective, supposed.isEmpty() ? optimiser : optimiser.supposing(supposed));
            return answer(question, objective, base, unit.get());
        });
        if (answer.isEmpty()) {
            // It may have been stopped halfway; where it could not even be prepared, it cannot be the next time either.
            prepared.computeIfPresent(touched(cells), (parts, stopped) -> stopped.isPresent() ? null : stopped);
        }
        return answer.orElse(new Answer.Unknown(question, Answer.Reason.UNDECIDED));
    }

    private Answer answer(Question question, Objective objective, Base base, Unit unit) {
        if (base.reason().isPresent()) {
            return new Answer.Unknown(question, base.reason().get());
        }
        Optional<Supremum> upper = base.optimiser().supremum(objective);
        if (upper.isEmpty()) {
            return new Answer.Unknown(question, Answer.Reason.CONTRADICTION);
        }
        Supremum lower = base.optimiser().supremum(objective.negated()).orElseThrow();
        return new AnswerWriter(model, question, unit).write(objective, lower, upper.get());
    }

    private static Base base(Objective objective, Optimiser optimiser) {
        return objective.denominator().isEmpty()
                ? new Base(optimiser, Optional.empty())
                : Base.of(optimiser, objective.denominator());
    }

    /** Percent for ratios; for levels the unit of all of them, or empty if there is none. */
    private Optional<Unit> unit(Question question) {
        Optional<Unit> ofAll = model.units().common(question.cells());
        return question.quotient().isDivided() ? Optional.of(PERCENT) : ofAll;
    }

    private Set<Integer> touched(Set<Integer> cells) {
        Set<Integer> touched = new TreeSet<>();
        cells.forEach(cell -> touched.add(partOfCell[cell]));
        touched.remove(NO_PART);
        return touched;
    }

    /** The meter of the levels that the first part touched is tied to. */
    private Meter meter(Set<Integer> cells) {
        int cell = touched(cells).stream()
                .findFirst()
                .map(part -> parts.get(part).cells()[0])
                .orElseGet(() -> cells.iterator().next());
        return meters.computeIfAbsent(model.components()[cell], unknown -> new Meter(budget));
    }

    private Optimiser optimiser(Set<Integer> cells) {
        Set<Integer> touched = touched(cells);
        List<Constraint> alone = new ArrayList<>();
        for (int cell : cells) {
            alone.addAll(aloneByCell.getOrDefault(cell, List.of()));
        }
        Meter meter = meter(cells);
        if (!alone.isEmpty()) {
            return optimiser(touched, alone, meter);
        }
        if (!prepared.containsKey(touched)) {
            prepared.put(touched, Optional.empty());
            prepared.put(touched, Optional.of(optimiser(touched, alone, meter)));
        }
        return prepared.getOrDefault(touched, Optional.empty())
                .orElseThrow(() -> new BudgetExceededException(meter.spent()));
    }

    private Optimiser optimiser(Set<Integer> touched, List<Constraint> alone, Meter meter) {
        List<Constraint> constraints = new ArrayList<>(alone);
        List<Choice> choices = new ArrayList<>();
        for (int part : touched) {
            constraints.addAll(parts.get(part).constraints());
            choices.addAll(parts.get(part).choices());
        }
        return new Optimiser(constraints, choices, meter);
    }
}
