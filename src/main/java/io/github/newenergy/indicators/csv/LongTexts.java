package io.github.newenergy.indicators.csv;

import java.util.Arrays;

/** Numbers of texts of any length, which are found by their characters. */
final class LongTexts {

    private static final int FACTOR = 31;

    /** The texts, one behind the other. */
    private char[] characters = new char[1 << 8];

    /** Where each of them ends. */
    private int[] ends = new int[1 << 4];

    private int[] numbers = new int[1 << 4];

    /** At the place of its hash, or the next free one: the hash of a text, and in the low half which text it is, from 1. */
    private long[] slots = new long[1 << 6];

    private int size;

    /** The number of a text, or another one if it has none yet. */
    int find(char[] buffer, int offset, int length, int otherwise) {
        int hash = hash(buffer, offset, length);
        int place = hash & (slots.length - 1);
        long slot = slots[place];
        while (slot != 0) {
            int text = (int) slot - 1;
            if (slot >> Integer.SIZE == hash && isText(text, buffer, offset, length)) {
                return numbers[text];
            }
            place = (place + 1) & (slots.length - 1);
            slot = slots[place];
        }
        return otherwise;
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        int index = offset;
        int end = offset + length;
        // Four at a time, so that a product need not wait for the one before.
        for (; end - index >= 4; index += 4) {
            hash = FACTOR * FACTOR * FACTOR * FACTOR * hash
                    + FACTOR * FACTOR * FACTOR * buffer[index]
                    + FACTOR * FACTOR * buffer[index + 1]
                    + FACTOR * buffer[index + 2]
                    + buffer[index + 3];
        }
        for (; index < end; index++) {
            hash = FACTOR * hash + buffer[index];
        }
        return hash ^ (hash >>> 16);
    }

    private boolean isText(int text, char[] buffer, int offset, int length) {
        return Arrays.equals(characters, start(text), ends[text], buffer, offset, offset + length);
    }

    private int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    /** Gives a new text a number. */
    void add(char[] buffer, int offset, int length, int number) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            doubleSlots();
        }
        int start = start(size);
        if (length > characters.length - start) {
            characters = Arrays.copyOf(characters, Math.max(start + length, 2 * characters.length));
        }
        System.arraycopy(buffer, offset, characters, start, length);
        ends[size] = start + length;
        numbers[size] = number;
        size++;
        putIntoSlot((long) hash(buffer, offset, length) << Integer.SIZE | size);
    }

    private void doubleSlots() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long slot : before) {
            if (slot != 0) {
                putIntoSlot(slot);
            }
        }
    }

    private void putIntoSlot(long slot) {
        int place = (int) (slot >> Integer.SIZE) & (slots.length - 1);
        while (slots[place] != 0) {
            place = (place + 1) & (slots.length - 1);
        }
        slots[place] = slot;
    }
}
