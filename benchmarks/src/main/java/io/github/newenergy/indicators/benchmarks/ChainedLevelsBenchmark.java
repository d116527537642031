package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.consistency.Verdict;
import org.ojalgo.optimisation.Optimisation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * As {@link OneComponentBenchmark}, but one level in five is printed, or a single one: the others follow through chains of
 * growth and shares. Sizes are those with all levels printed.
 */
@State(Scope.Benchmark)
public class ChainedLevelsBenchmark {

    /** How many figures there would be with all levels. */
    @Param({"21", "62"})
    int figures;

    /** The part of the levels that is printed. */
    @Param({"0.2", "0"})
    double levels;

    private ComparedSystem system;

    /** Makes the system, and compares both answers with what is known of it. */
    @Setup
    public void prepare() {
        system = ComparedSystem.of(figures, levels, true);
        system.requireRightAnswers();
    }

    @Benchmark
    @ComparedWith(value = "ojalgo", what = "`check`, most levels unprinted / one ojAlgo solve")
    public Verdict check() {
        return system.check();
    }

    @Benchmark
    public Optimisation.Result ojalgo() {
        return system.solve();
    }
}
