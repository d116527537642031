package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/**
 * Sums by every choice of sector, region and month, of rows that fill a grid of 32, 340 and 120 of them, on two threads.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable Cube
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class CubeBenchmark {

    /** This library. */
    public static class Own extends OwnState {

        public Own() {
            super(SyntheticRows::dense, 2);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) {
            NaiveAnswers.requireSame(NaiveAnswers.sumsOfCube(made), table.read(table.cube()));
        }
    }

    /** DuckDB. */
    public static class DuckDb extends DuckDbState {

        public DuckDb() {
            super(SyntheticRows::dense, 2);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            NaiveAnswers.requireSame(NaiveAnswers.sumsOfCube(made), table.readSums(DuckDbTable.CUBE));
        }
    }

    /** DuckDB, see {@link DuckDbTable#tune}. */
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
            what = "cube over the three dimensions, 2 threads / DuckDB, 2 threads",
            atMost = 1.0 / 4)
    @ComparedWith(
            value = "tunedDuckDb",
            what = "cube over the three dimensions, 2 threads / DuckDB tuned by hand, 2 threads")
    public Map<Set<Dimension>, Totals> own(Own state) {
        return state.table.cube();
    }

    @Benchmark
    public int duckDb(DuckDb state) throws SQLException {
        return state.table.run(DuckDbTable.CUBE);
    }

    @Benchmark
    public int tunedDuckDb(TunedDuckDb state) throws SQLException {
        return state.table.run(DuckDbTable.CUBE);
    }
}
