package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/**
 * Sums by sector, region and month of rows that fill a grid of 32, 340 and 120 of them: 1.3 million sums.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable CellSum
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class CellSumBenchmark {

    private static final Set<Dimension> KEPT = EnumSet.allOf(Dimension.class);
    private static final String QUERY = DuckDbTable.sums(KEPT);

    /** This library on one thread. */
    public static class Own extends OwnState {

        public Own() {
            super(SyntheticRows::dense, 1);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) {
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.read(table.sums(KEPT)));
        }
    }

    /** DuckDB on one thread. */
    public static class DuckDb extends DuckDbState {

        public DuckDb() {
            super(SyntheticRows::dense, 1);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.readSums(QUERY));
        }
    }

    /** DuckDB on one thread, see {@link DuckDbTable#tune}. */
    public static class TunedDuckDb extends DuckDb {

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            table.tune();
            super.requireRightAnswers(made);
        }
    }

    @Benchmark
    @ComparedWith(
            value = "duckDb",
            what = "sum by sector x region x month, 1 thread / DuckDB, 1 thread",
            atMost = 1.0 / 6)
    @ComparedWith(
            value = "tunedDuckDb",
            what = "sum by sector x region x month, 1 thread / DuckDB tuned by hand, 1 thread")
    public Totals own(Own state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    public int duckDb(DuckDb state) throws SQLException {
        return state.table.run(QUERY);
    }

    @Benchmark
    public int tunedDuckDb(TunedDuckDb state) throws SQLException {
        return state.table.run(QUERY);
    }
}
