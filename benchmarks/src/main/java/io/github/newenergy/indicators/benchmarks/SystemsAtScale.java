package io.github.newenergy.indicators.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Publication;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What JMH does not measure: the check of 100,000 figures in 1,000 components, how much of its work is done on other threads than the caller's, and how
 * much memory a system and its verdict hold.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.SystemsAtScale
 * }</pre>
 *
 * <p>Memory is what stays on the heap after a full collection with the system and its verdict held, less what stays without
 * them; the publication is there in both. The least of {@value #ROUNDS} rounds counts, for what else a JVM allocates
 * only adds.
 */
public final class SystemsAtScale {

    private static final SyntheticPublications BLOCK = SyntheticPublications.of(4, 7, 20230713);
    private static final int BLOCK_FIGURES = 100;
    private static final int ROUNDS = 5;
    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_SECONDS = 60;

    private SystemsAtScale() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Publication small = BLOCK.withBlocks(10).publication();
        Publication large = BLOCK.withBlocks(1_000).publication();
        ComparedSystem.requireWitness(
                large, (Verdict.Consistent) FigureSystem.of(large).check());
        out.print(TableRow.HEADER);
        out.print(timeRow(large));
        double few = bytesPerFigure(small);
        double many = bytesPerFigure(large);
        out.printf(
                "| bytes per figure, 100,000 figures / 1,000 figures | %.0f B | %.0f B | %s | ≤ %s | %s |%n",
                many, few, MeasuredTime.threeDigits(many / few), MOST_GROWTH, TableRow.met(many <= MOST_GROWTH * few));
        out.printf("%n%s.%n", RatioTable.machine());
    }

    /** The share of other threads is taken of allocated bytes: unlike times it does not depend on what else runs. */
    private static String timeRow(Publication publication) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<double[]> runs = IntStream.range(0, ROUNDS)
                .mapToObj(round -> {
                    long all = allocated(threads);
                    long own = threads.getCurrentThreadAllocatedBytes();
                    long start = System.nanoTime();
                    Verdict verdict = FigureSystem.of(publication).check();
                    double seconds = (System.nanoTime() - start) / 1e9;
                    double share =
                            1 - (double) (threads.getCurrentThreadAllocatedBytes() - own) / (allocated(threads) - all);
                    if (!(verdict instanceof Verdict.Consistent)) {
                        throw new IllegalStateException("the blocks must be consistent, got " + verdict);
                    }
                    return new double[] {seconds, share};
                })
                .sorted((one, other) -> Double.compare(one[0], other[0]))
                .toList();
        double[] median = runs.get(ROUNDS / 2);
        return "| `check`, %,d figures in %,d components, %.0f %% of it on other threads | %s s | – | – | ≤ %.0f s | %s |%n"
                .formatted(
                        publication.figures().size(),
                        publication.figures().size() / BLOCK_FIGURES,
                        100 * median[1],
                        MeasuredTime.threeDigits(median[0]),
                        MOST_SECONDS,
                        TableRow.met(median[0] <= MOST_SECONDS));
    }

    private static long allocated(ThreadMXBean threads) {
        return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private static double bytesPerFigure(Publication publication) {
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long before = heapAfterCollection();
            FigureSystem system = FigureSystem.of(publication);
            Verdict verdict = system.check();
            long held = heapAfterCollection() - before;
            // Named after the measurement, so that they are held during it.
            if (!(verdict instanceof Verdict.Consistent) || system.assumptions().isEmpty()) {
                throw new IllegalStateException("the blocks must be consistent, got " + verdict);
            }
            least = Math.min(least, (double) held / publication.figures().size());
        }
        return least;
    }

    private static long heapAfterCollection() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
