package io.github.newenergy.indicators.consistency;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of entries of a vector that are not zero, sorted by index.
 *
 * @param <T> the numbers
 */
final class SparseVector<T> {

    /** What taking a number off an entry did to it. */
    enum Change {
        KEPT,
        FILLED,
        VANISHED
    }

    private int[] indices;
    private T[] values;
    private int size;

    SparseVector() {
        this(2);
    }

    SparseVector(int capacity) {
        this.indices = new int[capacity];
        this.values = numbers(capacity);
    }

    /** An array of numbers, all of them still absent. */
    @SuppressWarnings("unchecked")
    static <T> T[] numbers(int length) {
        return (T[]) new Object[length];
    }

    @SuppressWarnings("unchecked")
    static <T> SparseVector<T>[] array(int length) {
        return (SparseVector<T>[]) new SparseVector<?>[length];
    }

    int size() {
        return size;
    }

    int index(int entry) {
        return indices[entry];
    }

    T value(int entry) {
        return values[entry];
    }

    /** Sets an entry that is absent, and not zero. */
    void add(int index, T value) {
        int entry = size == 0 || indices[size - 1] < index ? size : -1 - find(index);
        insert(entry, index, value);
    }

    private void insert(int entry, int index, T value) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, 2 * size + 2);
            values = Arrays.copyOf(values, 2 * size + 2);
        }
        System.arraycopy(indices, entry, indices, entry + 1, size - entry);
        System.arraycopy(values, entry, values, entry + 1, size - entry);
        indices[entry] = index;
        values[entry] = value;
        size++;
    }

    private int find(int index) {
        return Arrays.binarySearch(indices, 0, size, index);
    }

    @Nullable
    T valueAt(int index) {
        int entry = find(index);
        return entry < 0 ? null : values[entry];
    }

    /** Removes an entry, and returns what it was. */
    T removed(int index) {
        int entry = find(index);
        if (entry < 0) {
            throw new NoSuchElementException("no entry at " + index);
        }
        T value = values[entry];
        remove(entry);
        return value;
    }

    private void remove(int entry) {
        size--;
        System.arraycopy(indices, entry + 1, indices, entry, size - entry);
        System.arraycopy(values, entry + 1, values, entry, size - entry);
    }

    /** Takes a number off one entry. */
    Change subtract(int index, T number, Arithmetic<T> arithmetic) {
        int entry = find(index);
        if (entry < 0) {
            insert(-1 - entry, index, arithmetic.minus(arithmetic.of(Rational.ZERO), number));
            return Change.FILLED;
        }
        T value = arithmetic.minus(values[entry], number);
        if (arithmetic.signum(value) == 0) {
            remove(entry);
            return Change.VANISHED;
        }
        values[entry] = value;
        return Change.KEPT;
    }

    /** Takes a multiple of this vector off another one. */
    void subtractFrom(T[] target, T multiple, Arithmetic<T> arithmetic) {
        for (int entry = 0; entry < size; entry++) {
            int index = indices[entry];
            target[index] = arithmetic.minus(target[index], arithmetic.times(multiple, values[entry]));
        }
    }

    /** A number less the product of this vector with another one. */
    T subtractDot(T number, T[] other, Arithmetic<T> arithmetic) {
        T rest = number;
        for (int entry = 0; entry < size; entry++) {
            T factor = other[indices[entry]];
            if (arithmetic.signum(factor) != 0) {
                rest = arithmetic.minus(rest, arithmetic.times(values[entry], factor));
            }
        }
        return rest;
    }
}
