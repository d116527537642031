package io.github.newenergy.indicators.csv;

/**
 * Numbers of short texts, as most codes are: of 1 to 15 ASCII characters. The characters of a text are put together to two
 * whole numbers, so that texts are compared at once instead of character by character.
 */
final class ShortTexts {

    private static final int LONGEST = 15;

    /** The length and so many characters make up the first number, which so is never zero. */
    private static final int IN_FIRST = 7;

    private static final int BITS = 8;
    private static final int MOST_ASCII = 0x7f;

    /** Odd, and with bits of no pattern. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private static final long OTHER_FACTOR = 0xbf58476d1ce4e5b9L;

    /** Beside each other the two numbers of a text and its own one; the first is zero where there is no text. */
    private long[] firsts = new long[1 << 8];

    private long[] seconds = new long[1 << 8];
    private int[] numbers = new int[1 << 8];
    private int size;

    /** The text that is looked for. */
    private long first;

    private long second;

    /** The number of a text, or another one if it is not short or has none yet. */
    int find(char[] buffer, int offset, int length, int otherwise) {
        if (!isShort(buffer, offset, length)) {
            return otherwise;
        }
        int place = place();
        return firsts[place] == 0 ? otherwise : numbers[place];
    }

    /** Gives a new text a number, if it is short. */
    boolean add(char[] buffer, int offset, int length, int number) {
        if (!isShort(buffer, offset, length)) {
            return false;
        }
        if (4 * size == firsts.length) {
            grow();
        }
        put(first, second, number);
        size++;
        return true;
    }

    private boolean isShort(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return false;
        }
        int middle = offset + Math.min(length, IN_FIRST);
        int all = 0;
        long head = length;
        for (int index = offset; index < middle; index++) {
            all |= buffer[index];
            head = head << BITS | buffer[index];
        }
        long tail = 0;
        for (int index = middle; index < offset + length; index++) {
            all |= buffer[index];
            tail = tail << BITS | buffer[index];
        }
        first = head;
        second = tail;
        return all <= MOST_ASCII && length > 0;
    }

    /** Where the text is, or the free place where it goes. */
    private int place() {
        long mixed = (first * FACTOR) ^ (second * OTHER_FACTOR);
        mixed = (mixed ^ (mixed >>> Integer.SIZE)) * FACTOR;
        int place = (int) (mixed >>> Integer.SIZE) & (firsts.length - 1);
        while (firsts[place] != 0 && (firsts[place] != first || seconds[place] != second)) {
            place = (place + 1) & (firsts.length - 1);
        }
        return place;
    }

    private void put(long newFirst, long newSecond, int number) {
        first = newFirst;
        second = newSecond;
        int place = place();
        firsts[place] = first;
        seconds[place] = second;
        numbers[place] = number;
    }

    private void grow() {
        long searchedFirst = first;
        long searchedSecond = second;
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldNumbers = numbers;
        firsts = new long[2 * oldFirsts.length];
        seconds = new long[2 * oldFirsts.length];
        numbers = new int[2 * oldFirsts.length];
        for (int place = 0; place < oldFirsts.length; place++) {
            if (oldFirsts[place] != 0) {
                put(oldFirsts[place], oldSeconds[place], oldNumbers[place]);
            }
        }
        first = searchedFirst;
        second = searchedSecond;
    }
}
