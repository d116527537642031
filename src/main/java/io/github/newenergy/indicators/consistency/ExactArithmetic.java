package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;

/** Exact arithmetic that counts its work and stops when the budget is spent. */
final class ExactArithmetic implements Arithmetic<Rational> {

    private final Meter meter;

    ExactArithmetic(Meter meter) {
        this.meter = meter;
    }

    @Override
    public Rational of(Rational number) {
        return number;
    }

    @Override
    public Rational plus(Rational one, Rational other) {
        return counted(one.plus(other));
    }

    @Override
    public Rational minus(Rational one, Rational other) {
        return counted(one.minus(other));
    }

    @Override
    public Rational times(Rational one, Rational other) {
        return counted(one.times(other));
    }

    @Override
    public Rational dividedBy(Rational dividend, Rational divisor) {
        return counted(dividend.dividedBy(divisor));
    }

    @Override
    public int signum(Rational number) {
        return number.signum();
    }

    @Override
    public int compare(Rational one, Rational other) {
        return one.compareTo(other);
    }

    @Override
    public boolean isGoodPivot(Rational number, Rational greatest) {
        return true;
    }

    @Override
    public int compareMagnitudes(Rational one, Rational other) {
        BigInteger left = one.numerator().abs().multiply(other.denominator());
        return left.compareTo(other.numerator().abs().multiply(one.denominator()));
    }

    private Rational counted(Rational result) {
        meter.count(result.bitLength());
        return result;
    }
}
