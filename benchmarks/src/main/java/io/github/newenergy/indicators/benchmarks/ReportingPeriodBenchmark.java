package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading a period, beside reading a date or a month with the JDK.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable ReportingPeriod
 * }</pre>
 */
@State(Scope.Benchmark)
public class ReportingPeriodBenchmark {

    // Not final, so that the compiler cannot read them beforehand.
    private String run = "2023-01/2023-05";
    private String date = "2023-05-31";
    private String month = "2023-05";

    /** Compares the periods with the months that the JDK reads. */
    @Setup
    public void prepare() {
        YearMonth may = YearMonth.parse(month);
        check(run, YearMonth.of(2023, 1), YearMonth.from(LocalDate.parse(date)));
        check(month, may, may);
    }

    private static void check(String text, YearMonth first, YearMonth last) {
        ReportingPeriod actual = ReportingPeriod.parse(text);
        if (!actual.first().equals(first) || !actual.last().equals(last)) {
            throw new IllegalStateException(
                    "\"" + text + "\" must be read as " + first + " to " + last + ", got " + actual);
        }
    }

    @Benchmark
    @ComparedWith(
            value = "localDate",
            what = "`ReportingPeriod.parse(\"2023-01/2023-05\")` / `LocalDate.parse(\"2023-05-31\")`",
            atMost = 2)
    public ReportingPeriod run() {
        return ReportingPeriod.parse(run);
    }

    @Benchmark
    public LocalDate localDate() {
        return LocalDate.parse(date);
    }

    @Benchmark
    @ComparedWith(value = "yearMonth", what = "`ReportingPeriod.parse(\"2023-05\")` / `YearMonth.parse(\"2023-05\")`")
    public ReportingPeriod month() {
        return ReportingPeriod.parse(month);
    }

    @Benchmark
    public YearMonth yearMonth() {
        return YearMonth.parse(month);
    }
}
