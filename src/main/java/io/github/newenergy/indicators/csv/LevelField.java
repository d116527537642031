package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;

/** One level of the row that is being read. */
final class LevelField implements FieldReader {

    private final LevelText text;
    private final HeaderRow header;
    private final int column;
    private final int member;

    private long unscaled;
    private int places;
    private boolean isAbsent;

    /** What is read with care only if the row is taken. */
    private String unusual = "";

    private boolean isUnusual;

    /** A column of levels, in a wide file those of the member with the given number. */
    LevelField(LevelText text, HeaderRow header, int column, int member) {
        this.text = text;
        this.header = header;
        this.column = column;
        this.member = member;
    }

    @Override
    public void read(char[] buffer, int offset, int length) {
        isUnusual = !text.isUsual(buffer, offset, length);
        if (isUnusual) {
            unusual = new String(buffer, offset, length);
        } else {
            take();
        }
    }

    private void take() {
        unscaled = text.unscaled();
        places = text.places();
        isAbsent = text.isAbsent();
    }

    /** The number of the member to whose column it belongs. */
    int member() {
        return member;
    }

    boolean isAbsent() {
        return isAbsent;
    }

    long unscaled() {
        return unscaled;
    }

    int places() {
        return places;
    }

    /** Makes sure that the level is read. */
    void requireReadable(long line) {
        if (isUnusual) {
            try {
                text.read(unusual);
            } catch (UnreadableTextException problem) {
                throw header.refused(line, column, unusual, problem);
            }
            take();
            isUnusual = false;
        }
    }

    RefusedCsvException refused(long line, String reason) {
        return header.refused(line, column, BigDecimal.valueOf(unscaled, places).toPlainString(), reason);
    }
}
