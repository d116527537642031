package io.github.newenergy.indicators.consistency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sum of unknowns, each taken so often, the first one once.
 *
 * @param columns the numbers of the unknowns, in ascending order
 * @param coefficients how often each one is taken
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content.
record LinearForm(int[] columns, Rational[] coefficients) {

    /** Of sorted unknowns, divided by the first coefficient. */
    static LinearForm of(int[] columns, Rational[] coefficients, Arithmetic<Rational> arithmetic) {
        Rational scale = coefficients[0];
        if (!scale.equals(Rational.ONE)) {
            for (int entry = 0; entry < coefficients.length; entry++) {
                coefficients[entry] = arithmetic.dividedBy(coefficients[entry], scale);
            }
        }
        return new LinearForm(columns, coefficients);
    }

    /** Insertion is quick for the two or three terms of most constraints. */
    static void sort(int[] columns, Rational[] coefficients) {
        for (int next = 1; next < columns.length; next++) {
            int column = columns[next];
            Rational coefficient = coefficients[next];
            int place = next;
            for (; place > 0 && columns[place - 1] > column; place--) {
                columns[place] = columns[place - 1];
                coefficients[place] = coefficients[place - 1];
            }
            columns[place] = column;
            coefficients[place] = coefficient;
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LinearForm other
                && Arrays.equals(columns, other.columns)
                && Arrays.equals(coefficients, other.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(coefficients);
    }
}
