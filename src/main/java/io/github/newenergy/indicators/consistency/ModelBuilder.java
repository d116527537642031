package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects constraints and numbers what they speak of. */
final class ModelBuilder {

    /** No factor between units takes more places. */
    private static final int SPARE_PLACES = 20;

    private final CellUnits units;
    private final List<String> figures;
    private final Map<String, Integer> figureNumbers;
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<OtherLevel, Integer> others = new LinkedHashMap<>();

    /** For each unknown the cell whose level it is. */
    private final List<Cell> unknowns = new ArrayList<>();

    /** For each unknown how many base units its unit has. */
    private final List<BigDecimal> factors = new ArrayList<>();

    /** Which unknowns are tied to each other by constraints and figures. */
    private final DisjointSets components = new DisjointSets(0);

    /** For each figure one unknown that it speaks of. */
    private final Map<Integer, Integer> cellOfFigure = new HashMap<>();

    /** All numbers that constraints and choices hold, to be changed where a builder is appended to another one. */
    private final List<int[]> cellArrays = new ArrayList<>();

    private final List<int[]> premiseArrays = new ArrayList<>();

    private final Map<Assumption, Integer> assumptions = new LinkedHashMap<>();
    private final Set<Assumption> usuallyOff = new LinkedHashSet<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    ModelBuilder(CellUnits units, List<String> figures) {
        this(units, figures, new HashMap<>());
        for (String figure : figures) {
            figureNumbers.put(figure, figureNumbers.size());
        }
    }

    private ModelBuilder(CellUnits units, List<String> figures, Map<String, Integer> figureNumbers) {
        this.units = units;
        this.figures = figures;
        this.figureNumbers = figureNumbers;
    }

    /** An empty builder for the same figures, to be appended when it is filled. */
    ModelBuilder apart() {
        return new ModelBuilder(units, figures, figureNumbers);
    }

    /** Takes over what was collected apart, behind what is here; the other builder is used up. */
    void append(ModelBuilder other) {
        int[] newCells = new int[other.unknowns.size()];
        other.cells.forEach((cell, number) -> newCells[number] = number(cell));
        other.others.forEach((level, number) -> newCells[number] = number(level));
        int[] newAssumptions =
                other.assumptions.keySet().stream().mapToInt(this::number).toArray();
        for (int[] numbers : other.cellArrays) {
            for (int place = 0; place < numbers.length; place++) {
                numbers[place] = newCells[numbers[place]];
            }
        }
        for (int[] premises : other.premiseArrays) {
            for (int place = 0; place < premises.length; place++) {
                int assumption = premises[place] - figures.size();
                premises[place] = assumption < 0 ? premises[place] : figures.size() + newAssumptions[assumption];
            }
            Arrays.sort(premises);
        }
        int[] roots = other.components.roots();
        for (int cell = 0; cell < roots.length; cell++) {
            components.join(newCells[cell], newCells[roots[cell]]);
        }
        other.cellOfFigure.forEach((figure, cell) -> cellOfFigure.put(figure, newCells[cell]));
        usuallyOff.addAll(other.usuallyOff);
        constraints.addAll(other.constraints);
        choices.addAll(other.choices);
        omissions.addAll(other.omissions);
    }

    Model build() {
        return new Model(
                List.copyOf(unknowns),
                cells,
                others,
                components.roots(),
                units,
                figures,
                List.copyOf(assumptions.keySet()),
                usuallyOff,
                constraints,
                choices,
                omissions);
    }

    CellUnits units() {
        return units;
    }

    Set<Cell> cells() {
        return cells.keySet();
    }

    int number(Cell cell) {
        Integer known = cells.putIfAbsent(cell, unknowns.size());
        return known == null ? add(cell, units.unit(cell)) : known;
    }

    /** The number of the level of a cell in the kind in which it is printed, if that is not the one it is counted in. */
    private int number(Cell cell, Optional<QuantityKind> printed) {
        return printed.isEmpty() || units.isCountedIn(cell, printed.get())
                ? number(cell)
                : number(new OtherLevel(cell, printed.get()));
    }

    private int number(OtherLevel level) {
        Integer known = others.putIfAbsent(level, unknowns.size());
        return known == null ? add(level.cell(), units.unit(level.kind())) : known;
    }

    private int add(Cell cell, Optional<Unit> unit) {
        unknowns.add(cell);
        factors.add(unit.map(Unit::factor).orElse(BigDecimal.ONE));
        components.add();
        return unknowns.size() - 1;
    }

    /** The levels in kinds of quantities that their cells are not counted in. */
    List<OtherLevel> others() {
        return List.copyOf(others.keySet());
    }

    private int number(Assumption assumption) {
        return assumptions.computeIfAbsent(assumption, unknown -> assumptions.size());
    }

    void omit(String figure, String reason) {
        omissions.add(new Omission(figure, reason));
    }

    void switchOff(Assumption assumption) {
        usuallyOff.add(assumption);
    }

    void add(Constraint constraint) {
        constraints.add(constraint);
    }

    void add(Choice choice) {
        choices.add(choice);
    }

    int[] premises(Collection<String> names, Collection<Assumption> assumed) {
        int[] premises = new int[names.size() + assumed.size()];
        int count = 0;
        for (String name : names) {
            premises[count++] = figureNumbers.getOrDefault(name, -1);
        }
        for (Assumption assumption : assumed) {
            premises[count++] = figures.size() + number(assumption);
        }
        Arrays.sort(premises);
        int distinct = 0;
        for (int premise : premises) {
            if (distinct == 0 || premise != premises[distinct - 1]) {
                premises[distinct++] = premise;
            }
        }
        int[] result = distinct == premises.length ? premises : Arrays.copyOf(premises, distinct);
        premiseArrays.add(result);
        return result;
    }

    /** A constraint on levels in base units, written in the units in which they are counted. */
    Constraint constraint(Map<Cell, BigDecimal> terms, Relation relation, BigDecimal bound, int[] premises) {
        return constraint(Quotient.ofSum(terms), relation, bound, premises);
    }

    /** A constraint on a sum of levels of one kind in base units, written in the units in which they are counted. */
    Constraint constraint(Quotient sum, Relation relation, BigDecimal bound, int[] premises) {
        Map<Cell, BigDecimal> terms = sum.numerator();
        int[] numbers = new int[terms.size()];
        cellArrays.add(numbers);
        BigDecimal[] coefficients = new BigDecimal[terms.size() + 1];
        BigDecimal factor = BigDecimal.ONE;
        int next = 0;
        for (Map.Entry<Cell, BigDecimal> term : terms.entrySet()) {
            numbers[next] = number(term.getKey(), sum.kind());
            BigDecimal own = factors.get(numbers[next]);
            factor = next == 0 ? own : factor;
            coefficients[next++] = term.getValue().multiply(own);
        }
        coefficients[next] = bound;
        tie(numbers, premises);
        BigDecimal[] shown = inUnits(coefficients, factor);
        return new Constraint(numbers, Arrays.copyOf(shown, next), relation, shown[next], premises);
    }

    /** What one constraint, or one figure, speaks of is decided together. */
    private void tie(int[] numbers, int[] premises) {
        components.joinAll(numbers);
        for (int premise : premises) {
            if (premise < figures.size() && numbers.length > 0) {
                components.join(numbers[0], cellOfFigure.computeIfAbsent(premise, unknown -> numbers[0]));
            }
        }
    }

    /** Divided by the factor of the unit, if all quotients end. */
    private static BigDecimal[] inUnits(BigDecimal[] numbers, BigDecimal factor) {
        BigDecimal digits = factor.stripTrailingZeros();
        boolean isPowerOfTen = digits.unscaledValue().equals(BigInteger.ONE);
        BigDecimal[] quotients = new BigDecimal[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            BigDecimal quotient = isPowerOfTen
                    ? shortened(numbers[index].scaleByPowerOfTen(digits.scale()))
                    : ended(numbers[index], factor);
            if (quotient.signum() == 0 && numbers[index].signum() != 0) {
                return numbers;
            }
            quotients[index] = quotient;
        }
        return quotients;
    }

    /** The quotient, or zero if it does not end within as many places as any print has. */
    private static BigDecimal ended(BigDecimal number, BigDecimal divisor) {
        BigDecimal[] parts = number.movePointRight(SPARE_PLACES).divideAndRemainder(divisor);
        return parts[1].signum() == 0 ? shortened(parts[0].movePointLeft(SPARE_PLACES)) : BigDecimal.ZERO;
    }

    private static BigDecimal shortened(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
