package io.github.newenergy.indicators.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of texts, found by their characters.
 *
 * <p>Most texts are short: the characters of one are put together to two whole numbers, so that it is compared at once. A
 * place is looked for a few times only; what finds none there, as texts made to collide do, goes to the map of the other
 * texts, which nobody can make slow.
 */
final class KnownTexts {

    /** The number of a text that has none. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int MOST_PROBES = 64;

    /** So many characters of any kind are two whole numbers. */
    private static final int SHORT = 7;

    /** So many characters are, if they are ASCII. */
    private static final int SHORT_ASCII = 15;

    /** So many characters of any kind are in the first of the two whole numbers, behind the length. */
    private static final int IN_FIRST = 3;

    private static final int MOST_ASCII = 0x7f;

    /** Odd, and with bits of no pattern. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private static final long OTHER_FACTOR = 0xbf58476d1ce4e5b9L;

    /** At each place the two whole numbers of a text, one behind the other; the first is zero where there is no text. */
    private long[] keys = new long[1 << 9];

    private int[] numbers = new int[1 << 8];
    private int size;

    /** The text that is looked for. */
    private long first;

    private long second;

    private final Map<String, Integer> others = new HashMap<>();

    /** The one of the others that was found last: often it comes again and again. */
    private char[] last = {};

    private int numberOfLast = UNKNOWN;

    /** The number of a text, or {@link #UNKNOWN}. */
    int find(char[] buffer, int offset, int length) {
        if (isShort(buffer, offset, length)) {
            int place = place();
            if (place >= 0) {
                return keys[2 * place] == 0 ? UNKNOWN : numbers[place];
            }
        }
        return findOther(buffer, offset, length);
    }

    private int findOther(char[] buffer, int offset, int length) {
        if (numberOfLast != UNKNOWN && Arrays.equals(last, 0, last.length, buffer, offset, offset + length)) {
            return numberOfLast;
        }
        if (others.isEmpty()) {
            return UNKNOWN;
        }
        int number = others.getOrDefault(new String(buffer, offset, length), UNKNOWN);
        if (number != UNKNOWN) {
            last = Arrays.copyOfRange(buffer, offset, offset + length);
            numberOfLast = number;
        }
        return number;
    }

    /** Gives a new text a number. */
    void add(char[] buffer, int offset, int length, int number) {
        if (4 * size == numbers.length) {
            grow();
        }
        if (!isShort(buffer, offset, length) || !put(first, second, number)) {
            others.put(new String(buffer, offset, length), number);
        }
    }

    private boolean isShort(char[] buffer, int offset, int length) {
        if (length > SHORT_ASCII) {
            return false;
        }
        return length <= SHORT ? isShortOfAnyKind(buffer, offset, length) : isShortAscii(buffer, offset, length);
    }

    private boolean isShortOfAnyKind(char[] buffer, int offset, int length) {
        long head = length + 1L;
        int middle = offset + Math.min(length, IN_FIRST);
        for (int index = offset; index < middle; index++) {
            head = head << Character.SIZE | buffer[index];
        }
        long tail = 0;
        for (int index = middle; index < offset + length; index++) {
            tail = tail << Character.SIZE | buffer[index];
        }
        first = head;
        second = tail;
        return true;
    }

    /** The highest byte of the first number is never zero, as it is for texts of any kind. */
    private boolean isShortAscii(char[] buffer, int offset, int length) {
        int all = 0;
        long head = length;
        int middle = offset + SHORT;
        for (int index = offset; index < middle; index++) {
            all |= buffer[index];
            head = head << Byte.SIZE | buffer[index];
        }
        long tail = 0;
        for (int index = middle; index < offset + length; index++) {
            all |= buffer[index];
            tail = tail << Byte.SIZE | buffer[index];
        }
        first = head;
        second = tail;
        return all <= MOST_ASCII;
    }

    /** Where a short text is looked for first, in its low bits. */
    int hash() {
        long mixed = (first * FACTOR) ^ (second * OTHER_FACTOR);
        mixed = (mixed ^ (mixed >>> Integer.SIZE)) * FACTOR;
        return (int) (mixed >>> Integer.SIZE);
    }

    /** Where the text is, or the free place where it goes; below zero if there is none among the places looked for. */
    private int place() {
        int place = hash() & (numbers.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            long found = keys[2 * place];
            if (found == 0 || (found == first && keys[2 * place + 1] == second)) {
                return place;
            }
            place = (place + 1) & (numbers.length - 1);
        }
        return -1;
    }

    private boolean put(long newFirst, long newSecond, int number) {
        first = newFirst;
        second = newSecond;
        int place = place();
        if (place < 0) {
            return false;
        }
        keys[2 * place] = first;
        keys[2 * place + 1] = second;
        numbers[place] = number;
        size++;
        return true;
    }

    /** A text that finds no place any more is forgotten, and comes back when it is read anew. */
    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldNumbers.length];
        size = 0;
        for (int place = 0; place < oldNumbers.length; place++) {
            if (oldKeys[2 * place] != 0) {
                put(oldKeys[2 * place], oldKeys[2 * place + 1], oldNumbers[place]);
            }
        }
    }
}
