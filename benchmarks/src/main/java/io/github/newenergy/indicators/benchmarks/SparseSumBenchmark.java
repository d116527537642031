package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/**
 * Sums of rows that lie in half as many cells, out of 450 million cells of 500 sectors, 3,000 regions and 300 months: of each
 * cell, and by region and month. Two threads.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable SparseSum
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class SparseSumBenchmark {

    private static final Set<Dimension> OF_CELLS = EnumSet.allOf(Dimension.class);
    private static final Set<Dimension> BY_REGION_AND_MONTH = EnumSet.of(Dimension.REGION, Dimension.PERIOD);
    private static final String QUERY_OF_CELLS = DuckDbTable.sums(OF_CELLS);
    private static final String QUERY_BY_REGION_AND_MONTH = DuckDbTable.sums(BY_REGION_AND_MONTH);

    /** This library. */
    public static class Own extends OwnState {

        public Own() {
            super(SyntheticRows::sparse, 2);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) {
            for (Set<Dimension> kept : Set.of(OF_CELLS, BY_REGION_AND_MONTH)) {
                NaiveAnswers.requireSame(NaiveAnswers.sums(made, kept), table.read(table.sums(kept)));
            }
        }
    }

    /** DuckDB. */
    public static class DuckDb extends DuckDbState {

        public DuckDb() {
            super(SyntheticRows::sparse, 2);
        }

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            for (Set<Dimension> kept : Set.of(OF_CELLS, BY_REGION_AND_MONTH)) {
                NaiveAnswers.requireSame(NaiveAnswers.sums(made, kept), table.readSums(DuckDbTable.sums(kept)));
            }
        }
    }

    /** DuckDB with its rows sorted, as ours are. */
    public static class SortedDuckDb extends DuckDb {

        @Override
        void requireRightAnswers(SyntheticRows made) throws SQLException {
            table.sort();
            super.requireRightAnswers(made);
        }
    }

    @Benchmark
    @ComparedWith(
            value = "duckDbOfCells",
            what = "sparse: sum of each cell, 2 threads / DuckDB, 2 threads",
            atMost = 1.0 / 2)
    @ComparedWith(
            value = "sortedDuckDbOfCells",
            what = "sparse: sum of each cell, 2 threads / DuckDB with sorted rows, 2 threads")
    public Totals ownOfCells(Own state) {
        return state.table.sums(OF_CELLS);
    }

    @Benchmark
    @ComparedWith(
            value = "duckDbByRegionAndMonth",
            what = "sparse: sum by region x month, 2 threads / DuckDB, 2 threads")
    public Totals ownByRegionAndMonth(Own state) {
        return state.table.sums(BY_REGION_AND_MONTH);
    }

    @Benchmark
    public int duckDbOfCells(DuckDb state) throws SQLException {
        return state.table.run(QUERY_OF_CELLS);
    }

    @Benchmark
    public int sortedDuckDbOfCells(SortedDuckDb state) throws SQLException {
        return state.table.run(QUERY_OF_CELLS);
    }

    @Benchmark
    public int duckDbByRegionAndMonth(DuckDb state) throws SQLException {
        return state.table.run(QUERY_BY_REGION_AND_MONTH);
    }
}
