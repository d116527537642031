package io.github.newenergy.indicators.consistency;

/**
 * The numbers that a {@link Simplex} calculates with: exact ones for proofs, floating ones for proposals.
 *
 * @param <T> the numbers
 */
interface Arithmetic<T> {

    T of(Rational number);

    T plus(T one, T other);

    T minus(T one, T other);

    T times(T one, T other);

    T dividedBy(T dividend, T divisor);

    /** The sign; zero for what cannot be told from zero. */
    int signum(T number);

    /** The order of the numbers as they are. */
    int compare(T one, T other);

    /** Whether a number is a good divisor beside another one of its column, the greatest in magnitude. */
    boolean isGoodPivot(T number, T greatest);

    /** The order of the magnitudes. */
    int compareMagnitudes(T one, T other);
}
