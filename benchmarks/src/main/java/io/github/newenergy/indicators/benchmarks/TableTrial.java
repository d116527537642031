package io.github.newenergy.indicators.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** One measurement that needs a JVM of its own; {@link TablesAtScale} runs it and reads the number that it prints. */
final class TableTrial {

    private static final Set<Dimension> KEPT = EnumSet.of(Dimension.SECTOR, Dimension.PERIOD);
    private static final int BUILDINGS = 6;
    private static final int SUMS = 100;

    private TableTrial() {}

    /** What is measured. */
    enum Quantity {
        /** Builds a table and prints how many rows it has; a heap that is too small ends the JVM. */
        BUILDS,
        /** Bytes that a table holds. */
        RESIDENT_BYTES,
        /** Nanoseconds that building takes. */
        BUILDING_TIME,
        /** Nanoseconds that the sums by sector and month take on one thread. */
        SUM_TIME
    }

    /** Which rows. */
    enum Rows {
        DENSE(SyntheticRows::dense),
        EQUALLY_DENSE(SyntheticRows::equallyDense),
        SPARSE(SyntheticRows::sparse);

        private final IntFunction<SyntheticRows> maker;

        Rows(IntFunction<SyntheticRows> maker) {
            this.maker = maker;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Measures what the arguments name: the quantity, which rows, and how many. */
    public static void main(String[] arguments) {
        SyntheticRows rows = Rows.valueOf(arguments[1]).maker.apply(Integer.parseInt(arguments[2]));
        long measured = switch (Quantity.valueOf(arguments[0])) {
            case BUILDS -> OwnTable.build(rows).rowCount();
            case RESIDENT_BYTES -> residentBytes(rows);
            case BUILDING_TIME -> median(BUILDINGS, () -> OwnTable.build(rows));
            case SUM_TIME -> sumTime(rows);
        };
        System.out.println(measured);
    }

    private static long residentBytes(SyntheticRows rows) {
        // Builds one before, so that classes and catalogues are not counted.
        OwnTable.build(SyntheticRows.dense(1));
        long before = heapAfterCollection();
        IndicatorTable table = OwnTable.build(rows);
        long held = heapAfterCollection() - before;
        // Named after the measurement, so that both are held during it.
        if (table.rowCount() != rows.size()) {
            throw new IllegalStateException("the table must have " + rows.size() + " rows, got " + table.rowCount());
        }
        return held;
    }

    private static long heapAfterCollection() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Warms up on few rows, and refuses a wrong answer. */
    private static long sumTime(SyntheticRows rows) {
        try (OwnTable table = OwnTable.of(rows, new ForkJoinPool(1))) {
            NaiveAnswers.requireSame(NaiveAnswers.sums(rows, KEPT), table.read(table.sums(KEPT)));
            return median(SUMS, () -> table.sums(KEPT));
        }
    }

    /** The median of the second half of all rounds: the first half warms up. */
    private static long median(int rounds, Supplier<?> work) {
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            requireNonNull(work.get(), "result");
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times, rounds / 2, rounds);
        return times[rounds * 3 / 4];
    }
}
