package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Synthetic rows in a DuckDB in the memory of this process: a table {@code levels} with the columns {@code sector},
 * {@code region}, {@code month} and {@code level}.
 *
 * <p>Settings are those it comes with but for the number of threads. Codes are as narrow as they can be, TINYINT where there
 * are no more than 128 members and SMALLINT otherwise, which is faster than INTEGER; levels are DECIMAL(18, 2).
 *
 * <p>{@link #run} leaves the whole result where DuckDB keeps results, as columns in its own memory, and reads the first row
 * only. That is faster than a temporary table, and much faster than rows that come to Java.
 */
final class DuckDbTable implements AutoCloseable {

    /** The sums of the groups that keep any of the dimensions, or none. */
    static final String CUBE =
            "SELECT sector, region, month, sum(level) AS total FROM levels GROUP BY CUBE (sector, region, month)";

    /** Growth over the same month of the year before, as a ratio. */
    static final String YEAR_ON_YEAR =
            "SELECT sector, region, month, level / lag(level, 12) OVER (PARTITION BY sector, region ORDER BY month) - 1"
                    + " AS answer FROM levels";

    /** The part of each level in the sum over all regions. */
    static final String SHARES =
            "SELECT sector, region, month, level / sum(level) OVER (PARTITION BY sector, month) AS answer FROM levels";

    /** The place of each level among those of all regions. */
    static final String RANKS =
            "SELECT sector, region, month, rank() OVER (PARTITION BY sector, month ORDER BY level DESC) AS answer"
                    + " FROM levels";

    private static final Map<Dimension, String> COLUMNS =
            Map.of(Dimension.SECTOR, "sector", Dimension.REGION, "region", Dimension.PERIOD, "month");

    private final DuckDBConnection connection;
    private final RowShape shape;

    private DuckDbTable(DuckDBConnection connection, RowShape shape) {
        this.connection = connection;
        this.shape = shape;
    }

    /** Loads rows in their order. */
    static DuckDbTable of(SyntheticRows rows, int threads) throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        DuckDbTable table = new DuckDbTable(connection, rows.shape());
        table.execute("SET threads = " + threads);
        table.load(rows);
        return table;
    }

    /** Makes the table anew, by the appender. */
    void load(SyntheticRows rows) throws SQLException {
        execute("CREATE OR REPLACE TABLE levels (sector %s, region %s, month %s, level DECIMAL(18, %d))"
                .formatted(type(shape.sectors()), type(shape.regions()), type(shape.months()), SyntheticRows.PLACES));
        try (DuckDBAppender appender = connection.createAppender("levels")) {
            for (int row = 0; row < rows.size(); row++) {
                appender.beginRow();
                append(appender, shape.sectors(), rows.sectors()[row]);
                append(appender, shape.regions(), rows.regions()[row]);
                append(appender, shape.months(), rows.months()[row]);
                appender.appendDecimal(rows.unscaled()[row]);
                appender.endRow();
            }
        }
    }

    private static String type(int members) {
        return members <= 1 << 7 ? "TINYINT" : "SMALLINT";
    }

    private static void append(DuckDBAppender appender, int members, int code) throws SQLException {
        if (members <= 1 << 7) {
            appender.append((byte) code);
        } else {
            appender.append((short) code);
        }
    }

    /**
     * Does for DuckDB what is done for our table, and what no setting does by itself: sorts the rows by their cells, and lets
     * it count all possible groups in an array. With groups that do not fit into memory this ends the process.
     */
    void tune() throws SQLException {
        sort();
        execute("SET perfect_ht_threshold = 24");
    }

    /** Sorts the rows by their cells. */
    void sort() throws SQLException {
        execute("CREATE TABLE sorted AS FROM levels ORDER BY sector, region, month");
        execute("DROP TABLE levels");
        execute("ALTER TABLE sorted RENAME TO levels");
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The query for the sums of groups. */
    static String sums(Set<Dimension> kept) {
        String columns =
                String.join(", ", kept.stream().sorted().map(COLUMNS::get).toList());
        return "SELECT " + columns + ", sum(level) AS total FROM levels GROUP BY " + columns;
    }

    /** Works out all of a result; returns its first number. */
    int run(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** What a query for sums finds, by the number of the group. */
    Map<Long, Long> readSums(String query) throws SQLException {
        Map<Long, Long> sums = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT sector, region, month, total FROM (SELECT NULL AS sector,"
                                + " NULL AS region, NULL AS month, NULL AS total WHERE false UNION ALL BY NAME ("
                                + query + "))")) {
            while (result.next()) {
                long group = shape.group(code(result, 1), code(result, 2), code(result, 3));
                BigDecimal total = result.getBigDecimal(4);
                sums.put(group, total.unscaledValue().longValueExact());
            }
        }
        return sums;
    }

    private static int code(ResultSet result, int column) throws SQLException {
        int code = result.getInt(column);
        return result.wasNull() ? RowShape.ALL : code;
    }

    /** What a query finds for each cell, in the order of the cells; NaN where it finds nothing. */
    double[] readAnswers(String query) throws SQLException {
        List<Double> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT answer FROM (" + query + ") ORDER BY sector, region, month")) {
            while (result.next()) {
                double answer = result.getDouble(1);
                answers.add(result.wasNull() ? Double.NaN : answer);
            }
        }
        return answers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
