package io.github.newenergy.indicators.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import org.openjdk.jmh.util.Statistics;

/**
 * The time of one operation, over all iterations of all forks. Half of them lie between the quartiles; what else ran on
 * the machine moves these less than it moves a mean.
 *
 * @param median in nanoseconds
 * @param lowerQuartile in nanoseconds
 * @param upperQuartile in nanoseconds
 */
record MeasuredTime(double median, double lowerQuartile, double upperQuartile) {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    static MeasuredTime of(Statistics nanoseconds) {
        return new MeasuredTime(
                nanoseconds.getPercentile(50), nanoseconds.getPercentile(25), nanoseconds.getPercentile(75));
    }

    /** The median in a fitting unit with the quartiles behind it, such as {@code 24.1 ns (23.9-24.6)}. */
    @Override
    public String toString() {
        Scale scale = Scale.of(median);
        return scale.print(median) + " " + scale.name() + " (" + scale.print(lowerQuartile) + "-"
                + scale.print(upperQuartile) + ")";
    }

    /** One time in a fitting unit, such as {@code 5 ms}. */
    static String inFittingUnit(double nanoseconds) {
        Scale scale = Scale.of(nanoseconds);
        return scale.print(nanoseconds) + " " + scale.name();
    }

    /** A unit and how many nanoseconds it has. */
    private record Scale(String name, double size) {

        static Scale of(double nanoseconds) {
            if (nanoseconds < 1e3) {
                return new Scale("ns", 1);
            }
            if (nanoseconds < 1e6) {
                return new Scale("µs", 1e3);
            }
            return nanoseconds < 1e9 ? new Scale("ms", 1e6) : new Scale("s", 1e9);
        }

        String print(double nanoseconds) {
            return threeDigits(nanoseconds / size);
        }
    }

    /** Prints in full, so that 1240 is not 1.24E+3. */
    static String threeDigits(double number) {
        return new BigDecimal(number).round(THREE_DIGITS).toPlainString();
    }
}
