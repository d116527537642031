package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SparseVectorTest {

    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private static SparseVector<Rational> vector(int... indices) {
        SparseVector<Rational> vector = new SparseVector<>();
        for (int index : indices) {
            vector.add(index, Rational.of(index + 1));
        }
        return vector;
    }

    @Test
    void entriesAreSortedHoweverTheyCome() {
        SparseVector<Rational> vector = vector(5, 1, 9, 3, 0);
        assertThat(vector.size()).isEqualTo(5);
        for (int entry = 0; entry < 5; entry++) {
            assertThat(vector.index(entry)).isEqualTo(new int[] {0, 1, 3, 5, 9}[entry]);
            assertThat(vector.value(entry)).isEqualTo(Rational.of(vector.index(entry) + 1));
        }
    }

    @Test
    void whatIsNotThereIsZeroAndCannotBeRemoved() {
        SparseVector<Rational> vector = vector(2);
        assertThat(vector.valueAt(1)).isNull();
        assertThatThrownBy(() -> vector.removed(1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no entry at 1");
        assertThat(vector.removed(2)).isEqualTo(Rational.of(3));
        assertThat(vector.size()).isZero();
    }

    @Test
    void takingOffFillsKeepsOrEmptiesAnEntry() {
        SparseVector<Rational> vector = vector(2);
        assertThat(vector.subtract(2, Rational.ONE, ARITHMETIC)).isEqualTo(SparseVector.Change.KEPT);
        assertThat(vector.valueAt(2)).isEqualTo(Rational.of(2));
        assertThat(vector.subtract(2, Rational.of(2), ARITHMETIC)).isEqualTo(SparseVector.Change.VANISHED);
        assertThat(vector.size()).isZero();
        assertThat(vector.subtract(7, Rational.of(4), ARITHMETIC)).isEqualTo(SparseVector.Change.FILLED);
        assertThat(vector.valueAt(7)).isEqualTo(Rational.of(-4));
    }
}
