package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Verdict;
import org.ojalgo.optimisation.Optimisation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An exact verdict with its proof, from the figures on, beside one solve of the same figures by ojAlgo in double, model
 * included: the greatest level of one cell. All levels are printed; the false systems are false by the smallest step.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable OneComponent
 * }</pre>
 */
@State(Scope.Benchmark)
public class OneComponentBenchmark {

    /** How many figures with a number. */
    @Param({"475", "1073", "2989", "5939"})
    int figures;

    /** Whether they can all be true. */
    @Param({"true", "false"})
    boolean consistent;

    private ComparedSystem system;
    private FigureSystem compiled;

    /** Makes the system, and compares both answers with what is known of it. */
    @Setup
    public void prepare() {
        system = ComparedSystem.of(figures, 1, consistent);
        system.requireRightAnswers();
        compiled = FigureSystem.of(system.publication());
    }

    @Benchmark
    @ComparedWith(value = "ojalgo", what = "`check`, one component / one ojAlgo solve", atMost = 3)
    public Verdict check() {
        return system.check();
    }

    /** Without the reading of the figures, which {@link #ojalgo} includes. */
    @Benchmark
    @ComparedWith(value = "ojalgo", what = "the same without `FigureSystem.of` / one ojAlgo solve")
    public Verdict checkAlone() {
        return compiled.check();
    }

    @Benchmark
    public Optimisation.Result ojalgo() {
        return system.solve();
    }
}
