package io.github.newenergy.indicators.benchmarks;

import java.sql.SQLException;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Synthetic rows in a DuckDB, as a state of a benchmark. */
public abstract class DuckDbState extends RowCount {

    private final IntFunction<SyntheticRows> maker;
    private final int threads;

    /** The loaded table. */
    DuckDbTable table;

    /** A state with the rows that are made for a number of rows, and a DuckDB that has so many threads. */
    DuckDbState(IntFunction<SyntheticRows> maker, int threads) {
        this.maker = maker;
        this.threads = threads;
    }

    /** Loads the rows, and compares answers with those of a naive version. */
    @Setup
    public void prepare() throws SQLException {
        SyntheticRows made = maker.apply(rows);
        table = DuckDbTable.of(made, threads);
        requireRightAnswers(made);
    }

    /** Refuses to go on if one of the answers that are timed is wrong. */
    abstract void requireRightAnswers(SyntheticRows made) throws SQLException;

    /** Gives the memory back. */
    @TearDown
    public void close() throws SQLException {
        table.close();
    }
}
