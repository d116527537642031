package io.github.newenergy.indicators.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks with fixed settings and prints, as a Markdown table, the time of each beside that of its peer and
 * the goal of the ratio, as {@link ComparedWith} names them, or the goal of a time, as {@link TimeGoal} does.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable [--quick] [pattern]
 * }</pre>
 *
 * <p>A time is the median of all iterations, with the quartiles in brackets. The pattern is a regular expression that a benchmark's name must contain; name whole classes, so that peers run
 * too. The table goes to standard output, progress to standard error, and JMH's own results to
 * {@code benchmarks/target/jmh-result.json}.
 */
public final class RatioTable {

    private static final Path RESULTS = Path.of("benchmarks", "target", "jmh-result.json");

    private RatioTable() {}

    /**
     * Measures and prints.
     *
     * @param arguments {@code --quick} for a rough look, and a pattern of names; both may be left out
     * @throws RunnerException if a benchmark fails, for example since its answer is wrong
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> patterns = new ArrayList<>(List.of(arguments));
        boolean quick = patterns.remove("--quick");
        if (patterns.size() > 1 || patterns.stream().anyMatch(each -> each.startsWith("-"))) {
            fail("expected [--quick] [pattern], got " + String.join(" ", arguments));
        }
        if (!Files.isDirectory(RESULTS.getParent())) {
            fail("expected to run in the root of the project: there is no " + RESULTS.getParent());
        }
        Collection<RunResult> results = measure(patterns.isEmpty() ? ".*" : patterns.get(0), quick);
        // The names of what is measured are Chinese in part, whatever the locale is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(TableRow.HEADER);
        rows(results).forEach(row -> out.print(row.toMarkdown()));
        out.printf("%n%s%s.%n", quick ? "A quick run, too short to judge by. " : "", machine());
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(2);
    }

    private static Collection<RunResult> measure(String pattern, boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(pattern)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 2 : 8)
                .measurementIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 500))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULTS.toString());
        return new Runner(options.build(), OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                .run();
    }

    /** The rows with a goal stand first, otherwise in the order of names. */
    private static List<TableRow> rows(Collection<RunResult> results) {
        Map<String, MeasuredTime> times = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark() + values(result.getParams());
            times.put(name, MeasuredTime.of(result.getPrimaryResult().getStatistics()));
        }
        List<TableRow> rows = new ArrayList<>();
        for (RunResult result : results) {
            rows.addAll(rows(result.getParams(), times));
        }
        rows.sort(Comparator.comparing(TableRow::hasGoal).reversed());
        return rows;
    }

    /** The rows of one benchmark: none if it is only a peer of others. */
    private static List<TableRow> rows(BenchmarkParams benchmark, Map<String, MeasuredTime> times) {
        String className =
                benchmark.getBenchmark().substring(0, benchmark.getBenchmark().lastIndexOf('.'));
        Method method = method(className, benchmark);
        String values = values(benchmark);
        MeasuredTime ours = time(times, benchmark.getBenchmark() + values);
        List<TableRow> rows = new ArrayList<>();
        for (ComparedWith comparison : method.getAnnotationsByType(ComparedWith.class)) {
            MeasuredTime peer = time(times, className + "." + comparison.value() + values);
            rows.add(new RatioRow(comparison.what() + values, ours, peer, comparison.atMost()));
        }
        for (TimeGoal goal : method.getAnnotationsByType(TimeGoal.class)) {
            rows.add(new TimeRow(goal.what() + values, ours, goal.milliseconds() * 1e6));
        }
        return rows;
    }

    private static MeasuredTime time(Map<String, MeasuredTime> times, String name) {
        MeasuredTime time = times.get(name);
        if (time == null) {
            throw new IllegalStateException(name + " is compared with, but no benchmark of this run");
        }
        return time;
    }

    private static Method method(String className, BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark().substring(className.length() + 1);
        try {
            for (Method method : Class.forName(className).getMethods()) {
                if (method.getName().equals(name)) {
                    return method;
                }
            }
        } catch (ClassNotFoundException exception) {
            throw new IllegalStateException("JMH ran a class that is not there: " + className, exception);
        }
        throw new IllegalStateException("JMH ran a method that is not there: " + benchmark.getBenchmark());
    }

    /** The values of a benchmark's parameters, such as {@code , rows = 10,000,000}; empty without parameters. */
    private static String values(BenchmarkParams benchmark) {
        StringBuilder values = new StringBuilder();
        for (String name : benchmark.getParamsKeys()) {
            values.append(", ").append(name).append(" = ").append(grouped(benchmark.getParam(name)));
        }
        return values.toString();
    }

    /** Parts the digits of a large number; leaves the rest as it is. */
    private static String grouped(String value) {
        return value.matches("[0-9]{5,9}") ? String.format(Locale.ROOT, "%,d", Integer.parseInt(value)) : value;
    }

    static String machine() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getAvailableProcessors() + " processors (" + system.getArch() + "), "
                + Math.round(system.getTotalMemorySize() / 0x1p30) + " GiB of memory, JDK " + Runtime.version();
    }
}
