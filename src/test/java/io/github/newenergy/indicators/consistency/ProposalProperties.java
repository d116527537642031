package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Wherever exact arithmetic starts, it ends with the same. */
class ProposalProperties {

    private static final int COLUMNS = 12;
    private static final int ROWS = 30;

    /** Growth and shares between levels of any size, some of them printed. */
    private static LinearSystem system(Random random, int scale, int slack) {
        int[] levels = random.ints(COLUMNS, 100, 1_000).toArray();
        int[][] columns = new int[ROWS][];
        Rational[][] coefficients = new Rational[ROWS][];
        @Nullable End[] lower = new End[COLUMNS + ROWS];
        @Nullable End[] upper = new End[COLUMNS + ROWS];
        for (int column = 0; column < COLUMNS; column++) {
            lower[column] = end(0, 0, false);
            if (random.nextInt(3) == 0) {
                lower[column] = end(levels[column] - slack, scale, false);
                upper[column] = end(levels[column] + slack, scale, random.nextBoolean());
            }
        }
        for (int row = 0; row < ROWS; row++) {
            int one = random.nextInt(COLUMNS);
            int other = (one + 1 + random.nextInt(COLUMNS - 1)) % COLUMNS;
            columns[row] = new int[] {Math.min(one, other), Math.max(one, other)};
            Rational percent = Rational.of(100L * levels[columns[row][0]] / levels[columns[row][1]]);
            coefficients[row] = new Rational[] {
                Rational.ONE, percent.times(Rational.of(new BigDecimal("0.01"))).negated()
            };
            lower[COLUMNS + row] = end(-slack * 5, scale, random.nextBoolean());
            upper[COLUMNS + row] = end(slack * 5, scale, random.nextBoolean());
        }
        return new LinearSystem(columns, coefficients, lower, upper);
    }

    private static End end(int value, int scale, boolean isOpen) {
        return new End(Rational.of(BigDecimal.valueOf(value, -scale)), isOpen, 0, Rational.ONE);
    }

    private static Map<Integer, Rational> sum() {
        Map<Integer, Rational> objective = new TreeMap<>();
        for (int column = 0; column < COLUMNS; column++) {
            objective.put(column, Rational.ONE);
        }
        return objective;
    }

    private static Optional<Optimum<Rational>> solved(LinearSystem system, Resting start) {
        Simplex<Rational> simplex = new Simplex<>(system, new ExactArithmetic(Meter.unlimited()), start);
        return simplex.findFeasible().isPresent() ? Optional.empty() : Optional.of(simplex.maximise(sum()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aProposalChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int scale, @ForAll @IntRange(max = 9) int slack) {
        LinearSystem system = system(new Random(seed), scale, slack);
        Optional<Optimum<Rational>> alone = solved(system, Resting.of(system));
        Optional<Optimum<Rational>> proposed =
                solved(system, new Proposal(system, Resting.of(system), Meter.unlimited()).resting());
        assertThat(proposed.map(ProposalProperties::greatest)).isEqualTo(alone.map(ProposalProperties::greatest));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whereASumIsProposedToBeGreatestItIsNoGreater(
            @ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int scale, @ForAll @IntRange(max = 9) int slack) {
        LinearSystem system = system(new Random(seed), scale, slack);
        Optional<Optimum<Rational>> alone = solved(system, Resting.of(system));
        Proposal proposal = new Proposal(system, Resting.of(system), Meter.unlimited());
        Resting feasible = proposal.resting();
        Resting raised = proposal.raised(sum(), Map.of()).orElse(feasible);
        assertThat(solved(system, raised).map(ProposalProperties::greatest))
                .isEqualTo(alone.map(ProposalProperties::greatest));
    }

    @Example
    void littleIsLeftToDoWhereASumIsProposedToBeGreatest() {
        int alone = 0;
        int proposed = 0;
        for (int seed = 0; seed < 100; seed++) {
            LinearSystem system = system(new Random(seed), 0, 9);
            Proposal proposal = new Proposal(system, Resting.of(system), Meter.unlimited());
            Resting feasible = proposal.resting();
            alone += steps(system, Resting.of(system));
            proposed += steps(system, proposal.raised(sum(), Map.of()).orElse(feasible));
        }
        assertThat(proposed).isLessThan(alone / 4);
    }

    private static int steps(LinearSystem system, Resting start) {
        Simplex<Rational> simplex = new Simplex<>(system, new ExactArithmetic(Meter.unlimited()), start);
        if (simplex.findFeasible().isEmpty()) {
            simplex.maximise(sum());
        }
        return simplex.steps();
    }

    /** Where the sum rises without end, its last value tells nothing. */
    private static String greatest(Optimum<Rational> optimum) {
        return optimum.ray().isPresent() ? "without end" : optimum.value().toString();
    }

    @Example
    void numbersThatNoDoubleHoldsAreProposedForAsWell() {
        for (int scale : new int[] {400, -400}) {
            LinearSystem system = system(new Random(1), scale, 9);
            assertThat(solved(system, new Proposal(system, Resting.of(system), Meter.unlimited()).resting())
                            .map(ProposalProperties::greatest))
                    .isEqualTo(solved(system, Resting.of(system)).map(ProposalProperties::greatest));
        }
    }

    @Example
    void fewRowsAreNotWorthAProposal() {
        LinearSystem none = new LinearSystem(new int[0][], new Rational[0][], new End[] {end(1, 0, false)}, new End[1]);
        Meter meter = Meter.unlimited();
        assertThat(new Proposal(none, Resting.of(none), meter).resting().of(0)).isEqualTo(Rest.LOWER);
        assertThat(meter.spent()).isEqualTo(Spent.NOTHING);
    }
}
