package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
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
import java.util.Set;
import java.util.stream.IntStream;

/** Collects constraints and numbers what they speak of. */
final class ModelBuilder {

    /** No factor between units takes more places. */
    private static final int SPARE_PLACES = 20;

    private final CellUnits units;
    private final List<String> figures;
    private final Map<String, Integer> figureNumbers = new HashMap<>();
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<Assumption, Integer> assumptions = new LinkedHashMap<>();
    private final Set<Assumption> usuallyOff = new LinkedHashSet<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    ModelBuilder(CellUnits units, List<String> figures) {
        this.units = units;
        this.figures = figures;
        for (String figure : figures) {
            figureNumbers.put(figure, figureNumbers.size());
        }
    }

    Model build() {
        return new Model(
                List.copyOf(cells.keySet()),
                cells,
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
        return cells.computeIfAbsent(cell, unknown -> cells.size());
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
        IntStream known = names.stream().mapToInt(name -> figureNumbers.getOrDefault(name, -1));
        IntStream supposed = assumed.stream()
                .mapToInt(assumption ->
                        figures.size() + assumptions.computeIfAbsent(assumption, unknown -> assumptions.size()));
        return IntStream.concat(known, supposed).sorted().distinct().toArray();
    }

    /** A constraint on levels in base units, written in the units in which they are counted. */
    Constraint constraint(Map<Cell, BigDecimal> terms, Relation relation, BigDecimal bound, int[] premises) {
        int[] numbers = new int[terms.size()];
        BigDecimal[] coefficients = new BigDecimal[terms.size() + 1];
        BigDecimal factor = BigDecimal.ONE;
        int next = 0;
        for (Map.Entry<Cell, BigDecimal> term : terms.entrySet()) {
            BigDecimal own = units.factor(term.getKey());
            factor = next == 0 ? own : factor;
            numbers[next] = number(term.getKey());
            coefficients[next++] = term.getValue().multiply(own);
        }
        coefficients[next] = bound;
        BigDecimal[] shown = inUnits(coefficients, factor);
        return new Constraint(numbers, Arrays.copyOf(shown, next), relation, shown[next], premises);
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
