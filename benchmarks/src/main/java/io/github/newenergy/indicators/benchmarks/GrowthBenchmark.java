package io.github.newenergy.indicators.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Growth of every month over the same month of the year before: four million cells of 100 sectors, 340 regions and 120 months.
 * All is on one thread. DuckDB is given the rows in the order of their cells, and asked by {@code lag()}, which is faster than to
 * join the table with itself.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable Growth
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class GrowthBenchmark {

    /** How many cells there are: of both states. */
    @State(Scope.Benchmark)
    public abstract static class Cells {

        /** How many rows, one of each cell. */
        @Param("4080000")
        int rows;

        /** Makes the rows, and compares growth with that of a naive version. */
        @Setup
        public void prepare() throws SQLException {
            SyntheticRows made = SyntheticRows.ofEachCell(rows);
            NaiveAnswers.requireClose(NaiveAnswers.yearOnYear(made), yearOnYear(made));
        }

        /** Holds the rows for the benchmark, and works out all growth in the order of the cells. */
        abstract double[] yearOnYear(SyntheticRows made) throws SQLException;
    }

    /** This library. */
    public static class Own extends Cells {

        OwnTable table;

        @Override
        double[] yearOnYear(SyntheticRows made) {
            table = OwnTable.of(made, new ForkJoinPool(1));
            return table.yearOnYear();
        }

        /** Ends the threads. */
        @TearDown
        public void close() {
            table.close();
        }
    }

    /** DuckDB. */
    public static class DuckDb extends Cells {

        DuckDbTable table;

        @Override
        double[] yearOnYear(SyntheticRows made) throws SQLException {
            table = DuckDbTable.of(made, 1);
            return table.readAnswers(DuckDbTable.YEAR_ON_YEAR);
        }

        /** Gives the memory back. */
        @TearDown
        public void close() throws SQLException {
            table.close();
        }
    }

    @Benchmark
    @ComparedWith(
            value = "duckDb",
            what = "year-on-year growth of every cell, 1 thread / DuckDB `lag()`, 1 thread",
            atMost = 1.0 / 8)
    public double[] own(Own state) {
        return state.table.yearOnYear();
    }

    @Benchmark
    public int duckDb(DuckDb state) throws SQLException {
        return state.table.run(DuckDbTable.YEAR_ON_YEAR);
    }
}
