package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects constraints and numbers what they speak of. */
final class ModelBuilder {

    private static final int NO_CELL = -1;

    private final CellUnits units;
    private final List<String> figures;
    private final Map<String, Integer> figureNumbers = new HashMap<>();
    private final Numbering<Cell> cells = new Numbering<>();
    private final Numbering<OtherLevel> others = new Numbering<>();

    /** For each unknown the cell whose level it is. */
    private final List<Cell> unknowns = new ArrayList<>();

    /** Which unknowns are tied to each other by constraints and figures. */
    private final DisjointSets components = new DisjointSets(0);

    /** For each figure one unknown that it speaks of. */
    private final int[] cellOfFigure;

    /** The grounds of one inequality are often those of the next one. */
    private Grounds lastGrounds = new Grounds(List.of(), List.of());

    private int[] lastPremises = {};

    private final Numbering<Assumption> assumptions = new Numbering<>();
    private final Set<Assumption> usuallyOff = new LinkedHashSet<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    ModelBuilder(CellUnits units, List<String> figures) {
        this.units = units;
        this.figures = figures;
        this.cellOfFigure = new int[figures.size()];
        Arrays.fill(cellOfFigure, NO_CELL);
        for (String figure : figures) {
            figureNumbers.put(figure, figureNumbers.size());
        }
    }

    Model build() {
        return new Model(
                List.copyOf(unknowns),
                cells.numbers(),
                others.numbers(),
                components.roots(),
                units,
                figures,
                List.copyOf(assumptions.all()),
                usuallyOff,
                constraints,
                choices,
                omissions);
    }

    CellUnits units() {
        return units;
    }

    Set<Cell> cells() {
        return cells.all();
    }

    int number(Cell cell) {
        return noted(cell, cells.number(cell, unknowns.size()));
    }

    /** The number of the level of a cell in the kind in which it is printed, if that is not the one it is counted in. */
    private int number(Cell cell, Optional<QuantityKind> printed) {
        return printed.isEmpty() || units.isCountedIn(cell, printed.get())
                ? number(cell)
                : noted(cell, others.number(new OtherLevel(cell, printed.get()), unknowns.size()));
    }

    private int noted(Cell cell, int number) {
        if (number == unknowns.size()) {
            unknowns.add(cell);
            components.add();
        }
        return number;
    }

    /** The levels in kinds of quantities that their cells are not counted in. */
    List<OtherLevel> others() {
        return List.copyOf(others.all());
    }

    void omit(String figure, String reason) {
        omissions.add(new Omission(figure, reason));
    }

    void switchOff(Assumption assumption) {
        usuallyOff.add(assumption);
    }

    void add(Inequality inequality) {
        constraints.add(numbered(inequality));
    }

    /** Lists of inequalities that hold together, of which at least one holds. */
    void add(List<List<Inequality>> cases, Grounds grounds) {
        List<List<Constraint>> numbered = cases.stream()
                .map(inequalities -> inequalities.stream().map(this::numbered).toList())
                .toList();
        choices.add(new Choice(numbered, premises(grounds)));
    }

    @SuppressWarnings("ReferenceEquality") // What is not the same object is numbered again, with the same outcome.
    private Constraint numbered(Inequality inequality) {
        if (inequality.grounds() != lastGrounds) {
            lastGrounds = inequality.grounds();
            lastPremises = premises(lastGrounds);
        }
        int[] premises = lastPremises;
        int[] numbers = numbers(inequality);
        tie(numbers, premises);
        return new Constraint(numbers, inequality.coefficients(), inequality.relation(), inequality.bound(), premises);
    }

    private int[] premises(Grounds grounds) {
        int[] premises =
                new int[grounds.figures().size() + grounds.assumptions().size()];
        int count = 0;
        for (String name : grounds.figures()) {
            premises[count++] = requireNonNull(figureNumbers.get(name), name);
        }
        for (Assumption assumption : grounds.assumptions()) {
            premises[count++] = figures.size()
                    + assumptions.number(assumption, assumptions.all().size());
        }
        Arrays.sort(premises);
        int distinct = 0;
        for (int premise : premises) {
            if (distinct == 0 || premise != premises[distinct - 1]) {
                premises[distinct++] = premise;
            }
        }
        return distinct == premises.length ? premises : Arrays.copyOf(premises, distinct);
    }

    private int[] numbers(Inequality inequality) {
        int[] numbers = new int[inequality.cells().size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = number(inequality.cells().get(place), inequality.kind());
        }
        return numbers;
    }

    /** What one constraint, or one figure, speaks of is decided together. */
    private void tie(int[] numbers, int[] premises) {
        components.joinAll(numbers);
        for (int premise : premises) {
            if (premise < figures.size() && numbers.length > 0) {
                if (cellOfFigure[premise] == NO_CELL) {
                    cellOfFigure[premise] = numbers[0];
                }
                components.join(numbers[0], cellOfFigure[premise]);
            }
        }
    }
}
