package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Setup;

/**
 * Building a table from columns, on one thread. Ours is sorted by its cells when it is built, which its quick answers live on;
 * DuckDB takes rows as they come, so that its table is also sorted once.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable TableBuild
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class TableBuildBenchmark {

    private static final Set<Dimension> KEPT = EnumSet.of(Dimension.SECTOR, Dimension.PERIOD);

    /** The columns. */
    public static class Columns extends RowCount {

        SyntheticRows made;

        /** Makes the columns, and compares sums of the table that is built of them with those of a naive version. */
        @Setup
        public void prepare() {
            made = SyntheticRows.dense(rows);
            try (OwnTable table = OwnTable.of(made, new ForkJoinPool(1))) {
                NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.read(table.sums(KEPT)));
            }
        }
    }

    /** A DuckDB that takes the columns. */
    public static class DuckDb extends DuckDbState {

        SyntheticRows made;

        public DuckDb() {
            super(SyntheticRows::dense, 1);
        }

        @Override
        void requireRightAnswers(SyntheticRows rowsMade) throws SQLException {
            made = rowsMade;
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), table.readSums(DuckDbTable.sums(KEPT)));
        }
    }

    @Benchmark
    @ComparedWith(value = "duckDb", what = "building a table of coded columns / DuckDB's appender, which does not sort")
    @ComparedWith(value = "sortedDuckDb", what = "building a table of coded columns / DuckDB's appender and `ORDER BY`")
    public IndicatorTable own(Columns state) {
        return OwnTable.build(state.made);
    }

    @Benchmark
    public DuckDbTable duckDb(DuckDb state) throws SQLException {
        state.table.load(state.made);
        return state.table;
    }

    @Benchmark
    public DuckDbTable sortedDuckDb(DuckDb state) throws SQLException {
        state.table.load(state.made);
        state.table.sort();
        return state.table;
    }
}
