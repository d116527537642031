package io.github.newenergy.indicators.csv;

/** The text of a field in the row that is being read, as far as messages show it: what is known by its characters has none. */
final class LastField implements FieldReader {

    /** More than messages show, so that they show that there is more. */
    private static final int SHOWN = 1 << 7;

    private final char[] characters = new char[SHOWN];
    private int count;

    @Override
    public void read(char[] buffer, int offset, int length) {
        count = Math.min(length, characters.length);
        System.arraycopy(buffer, offset, characters, 0, count);
    }

    String text() {
        return new String(characters, 0, count);
    }
}
