package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.benchmarks.TableTrial.Quantity;
import io.github.newenergy.indicators.benchmarks.TableTrial.Rows;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What JMH does not measure of tables: the memory that a table holds, the memory that building it takes, and how time grows
 * from one to a hundred million rows. Every number comes from a JVM of its own.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.TablesAtScale
 * }</pre>
 *
 * <p>A table holds what stays on the heap after full collections with the table, less what stays without it; the columns that
 * it is built from are there in both. The peak of building is the smallest heap in which it succeeds, found by trial to half a
 * byte a row, less those columns and a young generation of {@value #YOUNG_MEBIBYTES} MiB, which large arrays do not enter. The
 * collector is the serial one everywhere: it fills a heap to the last byte, where others round every large array up.
 *
 * <p>The largest trial takes a heap of {@value #LARGEST_HEAP}.
 */
public final class TablesAtScale {

    private static final int MILLION = 1_000_000;
    private static final int TEN_MILLION = 10 * MILLION;
    private static final double MOST_RESIDENT = 14;
    private static final double MOST_PEAK = 2.5;
    private static final double MOST_GROWTH = 1.5;
    private static final int YOUNG_MEBIBYTES = 8;
    private static final String LARGEST_HEAP = "14g";

    /** How a JVM ends that has no memory left and is told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    /** Three codes and a level. */
    private static final int INPUT_BYTES = 3 * Integer.BYTES + Long.BYTES;

    private TablesAtScale() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if it is told to stop waiting for one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(TableRow.HEADER);
        for (Rows rows : List.of(Rows.DENSE, Rows.SPARSE)) {
            printMemory(out, rows);
        }
        printGrowth(out, Quantity.SUM_TIME, "sum by sector x month, 1 thread", true);
        printGrowth(out, Quantity.BUILDING_TIME, "building", false);
        out.printf("%n%s.%n", RatioTable.machine());
    }

    private static void printMemory(PrintStream out, Rows rows) throws IOException, InterruptedException {
        double resident = (double) measured(Quantity.RESIDENT_BYTES, rows, TEN_MILLION) / TEN_MILLION;
        out.printf(
                "| bytes a row of a table, %s, 10,000,000 rows | %.1f B | – | – | ≤ %.0f B | %s |%n",
                rows, resident, MOST_RESIDENT, TableRow.met(resident <= MOST_RESIDENT));
        double peak = peak(rows, 4 * resident);
        out.printf(
                "| bytes a row while it is built, beside its input / when it is built, %s | %.1f B | %.1f B | %.2f | ≤ %.1f | %s |%n",
                rows, peak, resident, peak / resident, MOST_PEAK, TableRow.met(peak <= MOST_PEAK * resident));
    }

    /** The time of a row among 10 and 100 million, beside that among one million; with as many rows in each cell. */
    private static void printGrowth(PrintStream out, Quantity time, String what, boolean hasGoal)
            throws IOException, InterruptedException {
        double least = timeOfRow(time, MILLION);
        for (int size : new int[] {10 * MILLION, 100 * MILLION}) {
            double more = timeOfRow(time, size);
            out.printf(
                    "| %s, time of a row among %,d / among 1,000,000 | %s | %s | %.2f | %s | %s |%n",
                    what,
                    size,
                    MeasuredTime.inFittingUnit(more),
                    MeasuredTime.inFittingUnit(least),
                    more / least,
                    hasGoal ? "≤ " + MOST_GROWTH : "–",
                    hasGoal ? TableRow.met(more <= MOST_GROWTH * least) : "–");
        }
    }

    private static double timeOfRow(Quantity time, int size) throws IOException, InterruptedException {
        return (double) measured(time, Rows.EQUALLY_DENSE, size) / size;
    }

    /** Bytes a row. */
    private static double peak(Rows rows, double firstTrial) throws IOException, InterruptedException {
        double tooSmall = 0;
        double enough = firstTrial;
        while (!isBuilt(rows, enough)) {
            tooSmall = enough;
            enough *= 2;
        }
        while (enough - tooSmall > 0.5) {
            double middle = (tooSmall + enough) / 2;
            if (isBuilt(rows, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean isBuilt(Rows rows, double bytesOfRow) throws IOException, InterruptedException {
        long kibibytes = Math.round((INPUT_BYTES + bytesOfRow) * TEN_MILLION / 1024) + YOUNG_MEBIBYTES * 1024;
        return run(
                        List.of("-XX:+UseSerialGC", "-Xmn" + YOUNG_MEBIBYTES + "m", "-Xmx" + kibibytes + "k"),
                        Quantity.BUILDS,
                        rows,
                        TEN_MILLION)
                .isPresent();
    }

    private static long measured(Quantity quantity, Rows rows, int size) throws IOException, InterruptedException {
        return run(List.of("-XX:+UseSerialGC", "-Xmx" + LARGEST_HEAP), quantity, rows, size)
                .orElseThrow(
                        () -> new IllegalStateException("no memory left for " + quantity + " of " + size + " rows"));
    }

    /** What a JVM with some options measures; empty if it has not memory enough. */
    private static Optional<Long> run(List<String> options, Quantity quantity, Rows rows, int size)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TableTrial.class.getName()));
        command.addAll(List.of(quantity.name(), rows.name(), Integer.toString(size)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status == OUT_OF_MEMORY) {
            return Optional.empty();
        }
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
        }
        return Optional.of(Long.parseLong(printed.strip()));
    }
}
