package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.csv.TableCsv;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Reading a CSV file of 490 MB into a table, on one thread: ten million lines of sector, region, period, measure, value and
 * unit, in no order. Ours is sorted by its cells when it is built; DuckDB takes rows as they come.
 *
 * <p>DuckDB is told the types of the columns, so that it need not guess them, and keeps texts as VARCHAR.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable CsvRead
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx8g")
public class CsvReadBenchmark {

    /** The file. */
    public abstract static class File extends RowCount {

        SyntheticFile file;

        /** Writes the file, and refuses to go on if a table that is read from it is wrong. */
        @Setup
        public void prepare() throws IOException, SQLException {
            SyntheticRows made = SyntheticRows.dense(rows);
            file = SyntheticFile.of(made);
            requireRightTable(made);
        }

        abstract void requireRightTable(SyntheticRows made) throws IOException, SQLException;

        /** Deletes the file. */
        @TearDown
        public void delete() throws IOException {
            file.close();
        }
    }

    /** This library. */
    public static class Own extends File {

        @Override
        void requireRightTable(SyntheticRows made) throws IOException {
            // The sums of the other table are compared with naive ones wherever it is measured.
            if (!read().equals(OwnTable.build(made))) {
                throw new IllegalStateException("the file and the columns do not make the same table");
            }
        }

        IndicatorTable read() throws IOException {
            return TableCsv.withDefaults().with(Duplicates.KEEP).read(file.path());
        }
    }

    /** DuckDB. */
    public static class DuckDb extends File {

        Connection connection;

        @Override
        void requireRightTable(SyntheticRows made) throws SQLException {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads = 1");
            read();
            NaiveAnswers.requireSame(
                    NaiveAnswers.sums(made, EnumSet.of(Dimension.SECTOR, Dimension.PERIOD)), sums(made.shape()));
        }

        void read() throws SQLException {
            execute("CREATE OR REPLACE TABLE levels AS FROM read_csv('" + file.path() + "', header = true, columns = {"
                    + "sector: 'VARCHAR', region: 'VARCHAR', period: 'VARCHAR', measure: 'VARCHAR',"
                    + " value: 'DECIMAL(18, 2)', unit: 'VARCHAR'})");
        }

        private void execute(String command) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }

        private Map<Long, Long> sums(RowShape shape) throws SQLException {
            List<String> sectors =
                    shape.sectorMembers().stream().map(Object::toString).toList();
            List<String> months =
                    shape.monthMembers().stream().map(Object::toString).toList();
            Map<Long, Long> sums = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT sector, period, sum(value) FROM levels"
                            + " WHERE measure = 'revenue' AND unit = '元' GROUP BY sector, period")) {
                while (result.next()) {
                    sums.put(
                            shape.group(
                                    sectors.indexOf(result.getString(1)),
                                    RowShape.ALL,
                                    months.indexOf(result.getString(2))),
                            result.getBigDecimal(3).unscaledValue().longValueExact());
                }
            }
            return sums;
        }

        /** Gives the memory back. */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Benchmark
    @ComparedWith(
            value = "duckDb",
            what =
                    "`TableCsv.read` of a file of 490 MB / DuckDB `read_csv` into a table, 1 thread, at 0.7 of its speed",
            atMost = 1.43)
    public IndicatorTable own(Own state) throws IOException {
        return state.read();
    }

    @Benchmark
    public Connection duckDb(DuckDb state) throws SQLException {
        state.read();
        return state.connection;
    }
}
