package io.github.newenergy.indicators.consistency;

/** Arithmetic in double: fast, and never to be believed. What it finds is only proposed. */
final class FloatingArithmetic implements Arithmetic<Double> {

    /** What is smaller is taken for a rounding error, since levels and coefficients are scaled to about one. */
    private static final double TOLERANCE = 1e-9;

    private static final double GOOD_PIVOT = 0.05;

    private final Meter meter;

    FloatingArithmetic(Meter meter) {
        this.meter = meter;
    }

    @Override
    public Double of(Rational number) {
        return number.doubleValue();
    }

    @Override
    public Double plus(Double one, Double other) {
        return counted(one + other);
    }

    @Override
    public Double minus(Double one, Double other) {
        return counted(one - other);
    }

    @Override
    public Double times(Double one, Double other) {
        return counted(one * other);
    }

    @Override
    public Double dividedBy(Double dividend, Double divisor) {
        return counted(dividend / divisor);
    }

    @Override
    public int signum(Double number) {
        return Math.abs(number) < TOLERANCE ? 0 : (int) Math.signum(number);
    }

    @Override
    public int compare(Double one, Double other) {
        return Double.compare(one, other);
    }

    @Override
    public boolean isGoodPivot(Double number, Double greatest) {
        return Math.abs(number) >= GOOD_PIVOT * Math.abs(greatest);
    }

    @Override
    public int compareMagnitudes(Double one, Double other) {
        return Double.compare(Math.abs(one), Math.abs(other));
    }

    private Double counted(double result) {
        meter.count(Long.SIZE);
        return result;
    }
}
