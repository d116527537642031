package io.github.newenergy.indicators.benchmarks;

import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Synthetic rows in a table of this library, as a state of a benchmark. */
public abstract class OwnState extends RowCount {

    private final IntFunction<SyntheticRows> maker;
    private final int threads;

    /** The table. */
    OwnTable table;

    /** A state with the rows that are made for a number of rows, and a pool that has so many threads. */
    OwnState(IntFunction<SyntheticRows> maker, int threads) {
        this.maker = maker;
        this.threads = threads;
    }

    /** Builds the table, and compares answers with those of a naive version. */
    @Setup
    public void prepare() {
        SyntheticRows made = maker.apply(rows);
        table = OwnTable.of(made, new ForkJoinPool(threads));
        requireRightAnswers(made);
    }

    /** Refuses to go on if one of the answers that are timed is wrong. */
    abstract void requireRightAnswers(SyntheticRows made);

    /** Ends the threads. */
    @TearDown
    public void close() {
        table.close();
    }
}
