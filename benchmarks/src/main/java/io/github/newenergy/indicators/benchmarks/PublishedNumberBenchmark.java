package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading a printed number, beside reading the bare decimal in it with the JDK, which knows neither percent signs nor
 * hedges nor thousands separators.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable PublishedNumber
 * }</pre>
 */
@State(Scope.Benchmark)
public class PublishedNumberBenchmark {

    private static final int MIXED = 1000;
    private static final long SEED = 20230713;

    // Not final, so that the compiler cannot read them beforehand.
    private String plain = "1550.72";
    private String percent = "24.16%";
    private String percentDigits = "24.16";
    private String hedged = "约12.5%";
    private String hedgedDigits = "12.5";
    private String grouped = "1,100";
    private String groupedDigits = "1100";
    private final String[] mixed = new String[MIXED];

    /** Makes the mixed numbers, and compares every print with the decimal that it should hold. */
    @Setup
    public void prepare() {
        Random random = new Random(SEED);
        for (int index = 0; index < MIXED; index++) {
            mixed[index] = BigDecimal.valueOf(random.nextInt(1_000_000_000) >>> random.nextInt(24), random.nextInt(4))
                    .toPlainString();
            check(mixed[index], mixed[index], NumberForm.PLAIN, Hedge.NONE);
        }
        check(plain, plain, NumberForm.PLAIN, Hedge.NONE);
        check(percent, percentDigits, NumberForm.PERCENT, Hedge.NONE);
        check(hedged, hedgedDigits, NumberForm.PERCENT, Hedge.ABOUT);
        check(grouped, groupedDigits, NumberForm.PLAIN, Hedge.NONE);
    }

    private static void check(String text, String digits, NumberForm form, Hedge hedge) {
        PublishedNumber expected = new PublishedNumber(new BigDecimal(digits), form, hedge);
        PublishedNumber actual = PublishedNumber.parse(text);
        if (!actual.equals(expected)) {
            throw new IllegalStateException("\"" + text + "\" must be read as " + expected + ", got " + actual);
        }
    }

    @Benchmark
    @ComparedWith(
            value = "plainBigDecimal",
            what = "`PublishedNumber.parse(\"1550.72\")` / `new BigDecimal(\"1550.72\")`",
            atMost = 3)
    public PublishedNumber plain() {
        return PublishedNumber.parse(plain);
    }

    @Benchmark
    public BigDecimal plainBigDecimal() {
        return new BigDecimal(plain);
    }

    @Benchmark
    @ComparedWith(
            value = "mixedBigDecimal",
            what = "one of 1,000 plain numbers, 1 to 9 digits and 0 to 3 places mixed / `new BigDecimal` of the same")
    @OperationsPerInvocation(MIXED)
    public int mixed() {
        int scales = 0;
        for (String each : mixed) {
            scales += PublishedNumber.parse(each).digits().scale();
        }
        return scales;
    }

    @Benchmark
    @OperationsPerInvocation(MIXED)
    public int mixedBigDecimal() {
        int scales = 0;
        for (String each : mixed) {
            scales += new BigDecimal(each).scale();
        }
        return scales;
    }

    @Benchmark
    @ComparedWith(
            value = "percentBigDecimal",
            what = "`PublishedNumber.parse(\"24.16%\")` / `new BigDecimal(\"24.16\")`")
    public PublishedNumber percent() {
        return PublishedNumber.parse(percent);
    }

    @Benchmark
    public BigDecimal percentBigDecimal() {
        return new BigDecimal(percentDigits);
    }

    @Benchmark
    @ComparedWith(value = "hedgedBigDecimal", what = "`PublishedNumber.parse(\"约12.5%\")` / `new BigDecimal(\"12.5\")`")
    public PublishedNumber hedged() {
        return PublishedNumber.parse(hedged);
    }

    @Benchmark
    public BigDecimal hedgedBigDecimal() {
        return new BigDecimal(hedgedDigits);
    }

    @Benchmark
    @ComparedWith(value = "groupedBigDecimal", what = "`PublishedNumber.parse(\"1,100\")` / `new BigDecimal(\"1100\")`")
    public PublishedNumber grouped() {
        return PublishedNumber.parse(grouped);
    }

    @Benchmark
    public BigDecimal groupedBigDecimal() {
        return new BigDecimal(groupedDigits);
    }
}
