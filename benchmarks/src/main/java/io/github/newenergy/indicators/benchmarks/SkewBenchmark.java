package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/**
 * Sums by sector and month where half of all rows are of one region, beside the same where all regions are equally likely.
 *
 * <p>The goal leaves a tenth for chance: by so much the medians of one and the same benchmark differ from run to run.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable Skew
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class SkewBenchmark {

    private static final Set<Dimension> KEPT = EnumSet.of(Dimension.SECTOR, Dimension.PERIOD);
    private static final double MOST = 1.1;

    /** Rows of any kind. */
    public abstract static class Own extends OwnState {

        Own(IntFunction<SyntheticRows> maker, int threads) {
            super(maker, threads);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) {
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.read(table.sums(KEPT)));
        }
    }

    /** All regions are equally likely; one thread. */
    public static class Uniform extends Own {

        public Uniform() {
            super(SyntheticRows::dense, 1);
        }
    }

    /** All regions are equally likely; two threads. */
    public static class UniformOnTwoThreads extends Own {

        public UniformOnTwoThreads() {
            super(SyntheticRows::dense, 2);
        }
    }

    /** Half of the rows are of one region; one thread. */
    public static class Skewed extends Own {

        public Skewed() {
            super(SyntheticRows::skewed, 1);
        }
    }

    /** Half of the rows are of one region; two threads. */
    public static class SkewedOnTwoThreads extends Own {

        public SkewedOnTwoThreads() {
            super(SyntheticRows::skewed, 2);
        }
    }

    @Benchmark
    @ComparedWith(value = "uniform", what = "half of the rows in one region, 1 thread / uniform regions", atMost = MOST)
    public Totals skewed(Skewed state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    @ComparedWith(
            value = "uniformOnTwoThreads",
            what = "half of the rows in one region, 2 threads / uniform regions",
            atMost = MOST)
    public Totals skewedOnTwoThreads(SkewedOnTwoThreads state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    public Totals uniform(Uniform state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    public Totals uniformOnTwoThreads(UniformOnTwoThreads state) {
        return state.table.sums(KEPT);
    }
}
