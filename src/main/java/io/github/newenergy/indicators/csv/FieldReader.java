package io.github.newenergy.indicators.csv;

/** Takes the fields of one column. */
@FunctionalInterface
interface FieldReader {

    /** For columns of which nothing is known. */
    FieldReader IGNORED = (buffer, offset, length) -> {};

    /** Takes some characters, which do not stay where they are. */
    void read(char[] buffer, int offset, int length);

    /** Lets two parts of a row read one column. */
    default FieldReader and(FieldReader other) {
        if (this == IGNORED) {
            return other;
        }
        return (buffer, offset, length) -> {
            read(buffer, offset, length);
            other.read(buffer, offset, length);
        };
    }
}
