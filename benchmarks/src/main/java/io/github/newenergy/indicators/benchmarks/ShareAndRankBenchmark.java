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
 * The share of every region in all regions with the same sector and month, and its rank among them: 1.3 million cells of 32
 * sectors, 340 regions and 120 months. All is on one thread. DuckDB is given the rows in the order of their cells.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable ShareAndRank
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class ShareAndRankBenchmark {

    /** How many cells there are: of both states. */
    @State(Scope.Benchmark)
    public abstract static class Cells {

        /** How many rows, one of each cell. */
        @Param("1305600")
        int rows;

        /** Makes the rows, and compares shares and ranks with those of a naive version. */
        @Setup
        public void prepare() throws SQLException {
            SyntheticRows made = SyntheticRows.ofEachCell(rows);
            load(made);
            NaiveAnswers.requireClose(NaiveAnswers.sharesOfAllRegions(made), shares());
            NaiveAnswers.requireClose(NaiveAnswers.ranksAmongRegions(made), ranks());
        }

        /** Holds the rows for the benchmarks. */
        abstract void load(SyntheticRows made) throws SQLException;

        /** All shares in the order of the cells. */
        abstract double[] shares() throws SQLException;

        /** All ranks in the order of the cells. */
        abstract double[] ranks() throws SQLException;
    }

    /** This library. */
    public static class Own extends Cells {

        OwnTable table;

        @Override
        void load(SyntheticRows made) {
            table = OwnTable.of(made, new ForkJoinPool(1));
        }

        @Override
        double[] shares() {
            return table.sharesOfAllRegions();
        }

        @Override
        double[] ranks() {
            return table.ranksAmongRegions();
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
        void load(SyntheticRows made) throws SQLException {
            table = DuckDbTable.of(made, 1);
        }

        @Override
        double[] shares() throws SQLException {
            return table.readAnswers(DuckDbTable.SHARES);
        }

        @Override
        double[] ranks() throws SQLException {
            return table.readAnswers(DuckDbTable.RANKS);
        }

        /** Gives the memory back. */
        @TearDown
        public void close() throws SQLException {
            table.close();
        }
    }

    @Benchmark
    @ComparedWith(
            value = "duckDbShares",
            what = "share of every region in all regions, 1 thread / DuckDB `sum()` window, 1 thread",
            atMost = 1.0 / 3)
    public double[] ownShares(Own state) {
        return state.shares();
    }

    @Benchmark
    @ComparedWith(
            value = "duckDbRanks",
            what = "rank of every region among all regions, 1 thread / DuckDB `rank()` window, 1 thread",
            atMost = 1.0 / 3)
    public double[] ownRanks(Own state) {
        return state.ranks();
    }

    @Benchmark
    public int duckDbShares(DuckDb state) throws SQLException {
        return state.table.run(DuckDbTable.SHARES);
    }

    @Benchmark
    public int duckDbRanks(DuckDb state) throws SQLException {
        return state.table.run(DuckDbTable.RANKS);
    }
}
