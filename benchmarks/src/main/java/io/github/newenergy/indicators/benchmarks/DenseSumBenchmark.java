package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Setup;

/**
 * Sums by sector and month of rows that fill a grid of 32 sectors, 340 regions and 120 months.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable DenseSum
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class DenseSumBenchmark {

    private static final Set<Dimension> KEPT = EnumSet.of(Dimension.SECTOR, Dimension.PERIOD);
    private static final String QUERY = DuckDbTable.sums(KEPT);

    /** This library on one thread. */
    public static class Own extends OwnState {

        public Own() {
            this(1);
        }

        Own(int threads) {
            super(SyntheticRows::dense, threads);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) {
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.read(table.sums(KEPT)));
        }
    }

    /** This library on two threads. */
    public static class OwnOnTwoThreads extends Own {

        public OwnOnTwoThreads() {
            super(2);
        }
    }

    /** DuckDB on one thread. */
    public static class DuckDb extends DuckDbState {

        public DuckDb() {
            this(1);
        }

        DuckDb(int threads) {
            super(SyntheticRows::dense, threads);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.readSums(QUERY));
        }
    }

    /** DuckDB on two threads. */
    public static class DuckDbOnTwoThreads extends DuckDb {

        public DuckDbOnTwoThreads() {
            super(2);
        }
    }

    /** DuckDB on one thread, see {@link DuckDbTable#tune}. */
    public static class TunedDuckDb extends DuckDb {

        public TunedDuckDb() {
            this(1);
        }

        TunedDuckDb(int threads) {
            super(threads);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            table.tune();
            super.requireRightAnswers(made);
        }
    }

    /** The same on two threads. */
    public static class TunedDuckDbOnTwoThreads extends TunedDuckDb {

        public TunedDuckDbOnTwoThreads() {
            super(2);
        }
    }

    /** Columns and loops as written by hand. */
    public static class Plain extends RowCount {

        PlainColumns asTheyCame;
        PlainColumns sorted;

        /** Makes the columns, and compares the sums. */
        @Setup
        public void prepare() {
            SyntheticRows made = SyntheticRows.dense(rows);
            asTheyCame = PlainColumns.of(made);
            sorted = PlainColumns.sorted(made);
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), asTheyCame.sumsByGroup());
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), sorted.sumsByGroup());
        }
    }

    @Benchmark
    @ComparedWith(
            value = "readOnce",
            what = "sum by sector x month, 1 thread / reading the three columns once",
            atMost = 2)
    @ComparedWith(
            value = "readOnceByWords",
            what = "sum by sector x month, 1 thread / reading the same bytes eight at a time")
    @ComparedWith(
            value = "plainLoop",
            what = "sum by sector x month, 1 thread / plain loop, sums that wrap",
            atMost = 1.15)
    @ComparedWith(
            value = "sortedPlainLoop",
            what = "sum by sector x month, 1 thread / plain loop over sorted rows, sums that wrap")
    @ComparedWith(value = "duckDb", what = "sum by sector x month, 1 thread / DuckDB, 1 thread", atMost = 1.0 / 8)
    @ComparedWith(value = "tunedDuckDb", what = "sum by sector x month, 1 thread / DuckDB tuned by hand, 1 thread")
    public Totals own(Own state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    @ComparedWith(
            value = "duckDbOnTwoThreads",
            what = "sum by sector x month, 2 threads / DuckDB, 2 threads",
            atMost = 1.0 / 6)
    @ComparedWith(
            value = "tunedDuckDbOnTwoThreads",
            what = "sum by sector x month, 2 threads / DuckDB tuned by hand, 2 threads")
    public Totals ownOnTwoThreads(OwnOnTwoThreads state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    public long readOnce(Plain state) {
        return state.asTheyCame.readOnce();
    }

    @Benchmark
    public long readOnceByWords(Plain state) {
        return state.asTheyCame.readOnceByWords();
    }

    @Benchmark
    public long[] plainLoop(Plain state) {
        return state.asTheyCame.sums();
    }

    @Benchmark
    public long[] sortedPlainLoop(Plain state) {
        return state.sorted.sums();
    }

    @Benchmark
    public int duckDb(DuckDb state) throws SQLException {
        return state.table.run(QUERY);
    }

    @Benchmark
    public int duckDbOnTwoThreads(DuckDbOnTwoThreads state) throws SQLException {
        return state.table.run(QUERY);
    }

    @Benchmark
    public int tunedDuckDb(TunedDuckDb state) throws SQLException {
        return state.table.run(QUERY);
    }

    @Benchmark
    public int tunedDuckDbOnTwoThreads(TunedDuckDbOnTwoThreads state) throws SQLException {
        return state.table.run(QUERY);
    }
}
