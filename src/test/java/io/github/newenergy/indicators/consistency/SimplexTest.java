package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexTest {

    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private final List<int[]> rowColumns = new ArrayList<>();
    private final List<Rational[]> rowCoefficients = new ArrayList<>();
    private final List<@Nullable End> lower = new ArrayList<>();
    private final List<@Nullable End> upper = new ArrayList<>();

    private static Rational number(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }

    private static @Nullable End end(@Nullable String decimal) {
        if (decimal == null) {
            return null;
        }
        boolean isOpen = decimal.endsWith("!");
        return new End(number(isOpen ? decimal.substring(0, decimal.length() - 1) : decimal), isOpen, 0, Rational.ONE);
    }

    /** Ends as decimals, with an exclamation mark where they are open; all unknowns come before the first row. */
    private SimplexTest unknown(@Nullable String least, @Nullable String most) {
        lower.add(end(least));
        upper.add(end(most));
        return this;
    }

    private SimplexTest row(@Nullable String least, @Nullable String most, String... coefficients) {
        List<Integer> columns = new ArrayList<>();
        List<Rational> numbers = new ArrayList<>();
        for (int column = 0; column < coefficients.length; column++) {
            if (!coefficients[column].equals("0")) {
                columns.add(column);
                numbers.add(number(coefficients[column]));
            }
        }
        rowColumns.add(columns.stream().mapToInt(Integer::intValue).toArray());
        rowCoefficients.add(numbers.toArray(Rational[]::new));
        return unknown(least, most);
    }

    private LinearSystem system() {
        return new LinearSystem(
                rowColumns.toArray(int[][]::new),
                rowCoefficients.toArray(Rational[][]::new),
                lower.toArray(End[]::new),
                upper.toArray(End[]::new));
    }

    private Simplex<Rational> simplex() {
        return new Simplex<>(system(), ARITHMETIC, Resting.of(system()));
    }

    private static Map<Integer, Rational> objective(String... coefficients) {
        Map<Integer, Rational> objective = new TreeMap<>();
        for (int column = 0; column < coefficients.length; column++) {
            objective.put(column, number(coefficients[column]));
        }
        return objective;
    }

    @Test
    void nothingIsPossible() {
        assertThat(simplex().findFeasible()).isEmpty();
        assertThat(simplex().maximise(Map.of()).value()).isEqualTo(new Delta<>(Rational.ZERO, Rational.ZERO));
    }

    @Test
    void bealesExampleDoesNotCycle() {
        for (int unknown = 0; unknown < 4; unknown++) {
            unknown("0", null);
        }
        row(null, "0", "0.25", "-8", "-1", "9");
        row(null, "0", "0.5", "-12", "-0.5", "3");
        row(null, "1", "0", "0", "1", "0");
        Simplex<Rational> simplex = simplex();
        assertThat(simplex.findFeasible()).isEmpty();
        Optimum<Rational> optimum = simplex.maximise(objective("0.75", "-20", "0.5", "-6"));
        assertThat(optimum.value()).isEqualTo(new Delta<>(number("1.25"), Rational.ZERO));
        assertThat(simplex.steps()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void theCubesOfKleeAndMintyEnd(int size) {
        String[] raised = new String[size];
        for (int unknown = 0; unknown < size; unknown++) {
            unknown("0", null);
            raised[unknown] = String.valueOf(1 << (size - 1 - unknown));
        }
        for (int row = 0; row < size; row++) {
            String[] coefficients = new String[size];
            for (int column = 0; column < size; column++) {
                coefficients[column] =
                        column < row ? String.valueOf(1 << (row - column + 1)) : column == row ? "1" : "0";
            }
            row(null, BigDecimal.valueOf(5).pow(row + 1).toString(), coefficients);
        }
        Simplex<Rational> simplex = simplex();
        assertThat(simplex.findFeasible()).isEmpty();
        assertThat(simplex.maximise(objective(raised)).value().number())
                .isEqualTo(Rational.of(BigDecimal.valueOf(5).pow(size)));
    }

    @Test
    void openEndsAreComeNearToAndNotReached() {
        unknown("0", "3!").unknown("0!", null).row("1", "5!", "1", "1");
        Simplex<Rational> simplex = simplex();
        assertThat(simplex.findFeasible()).isEmpty();
        assertThat(simplex.maximise(objective("1")).value())
                .isEqualTo(new Delta<>(number("3"), Rational.ONE.negated()));
        assertThat(simplex.maximise(objective("-1")).value()).isEqualTo(new Delta<>(Rational.ZERO, Rational.ZERO));
        assertThat(simplex.maximise(objective("1", "1")).value())
                .isEqualTo(new Delta<>(number("5"), Rational.ONE.negated()));
    }

    @Test
    void openEndsThatMeetClash() {
        unknown("0", null).unknown("0", null).row("2", null, "1", "1").row(null, "2!", "1", "1");
        assertThat(simplex().findFeasible())
                .map(Multipliers::byItem)
                .hasValueSatisfying(multipliers -> assertThat(multipliers.values())
                        .containsExactlyInAnyOrder(Rational.ONE, Rational.ONE.negated()));
    }

    @Test
    void fixedAndFreeUnknownsFollowTheirRows() {
        unknown("4", "4").unknown(null, null).row("7", "7", "1", "1");
        Simplex<Rational> simplex = simplex();
        assertThat(simplex.findFeasible()).isEmpty();
        assertThat(simplex.value(1).number()).isEqualTo(number("3"));
        assertThat(simplex.maximise(objective("0", "1")).value().number()).isEqualTo(number("3"));
    }

    @Test
    void aFreeUnknownRisesWithoutEnd() {
        unknown(null, null).unknown("0", null).row(null, "7", "1", "-2");
        Simplex<Rational> simplex = simplex();
        assertThat(simplex.findFeasible()).isEmpty();
        Optimum<Rational> optimum = simplex.maximise(objective("1"));
        assertThat(optimum.multipliers().byItem()).isEmpty();
        assertThat(optimum.ray())
                .hasValueSatisfying(ray -> assertThat(ray.get(0).signum()).isPositive());
    }

    @Test
    void aProposalSavesTheStepsThatLedToIt() {
        unknown("0", "9").unknown("0", "9").row("5", null, "1", "1").row("1", null, "1", "-1");
        Simplex<Rational> first = simplex();
        assertThat(first.findFeasible()).isEmpty();
        assertThat(first.steps()).isPositive();
        Simplex<Rational> second = new Simplex<>(system(), ARITHMETIC, first.resting());
        assertThat(second.findFeasible()).isEmpty();
        assertThat(second.steps()).isZero();
    }

    @Test
    void aProposalThatCannotBeSolvedIsForgotten() {
        unknown("0", "9").unknown("0", "9").row("5", null, "1", "1").row("5", null, "2", "2");
        Resting singular = Resting.of(system());
        singular.move(0);
        singular.move(1);
        singular.rest(2, Rest.LOWER);
        singular.rest(3, Rest.LOWER);
        Simplex<Rational> simplex = new Simplex<>(system(), ARITHMETIC, singular);
        Optional<Multipliers<Rational>> conflict = simplex.findFeasible();
        assertThat(conflict).isEmpty();
        assertThat(simplex.resting().isMoving(0) && simplex.resting().isMoving(1))
                .isFalse();
    }
}
