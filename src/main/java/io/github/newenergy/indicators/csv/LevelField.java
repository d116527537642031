package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.CodedRows;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One level of the row that is being read. */
final class LevelField implements FieldReader {

    private final LevelText text;
    private final CsvColumn column;
    private final int member;

    private long unscaled;
    private int places;
    private boolean isAbsent;
    private String refusedText = "";
    private @Nullable UnreadableTextException refusal;

    /** A column of levels, in a wide file those of the member with the given number. */
    LevelField(LevelText text, CsvColumn column, int member) {
        this.text = text;
        this.column = column;
        this.member = member;
    }

    @Override
    public void read(char[] buffer, int offset, int length) {
        try {
            text.read(buffer, offset, length);
            unscaled = text.unscaled();
            places = text.places();
            isAbsent = text.isAbsent();
            refusal = null;
        } catch (UnreadableTextException problem) {
            isAbsent = false;
            refusedText = new String(buffer, offset, length);
            refusal = problem;
        }
    }

    /** The number of the member to whose column it belongs. */
    int member() {
        return member;
    }

    boolean isAbsent() {
        return isAbsent;
    }

    boolean isNegative() {
        return unscaled < 0 && unscaled != CodedRows.MISSING;
    }

    long unscaled() {
        return unscaled;
    }

    int places() {
        return places;
    }

    /** Makes sure that the level could be read. */
    void requireReadable(long line) {
        if (refusal != null) {
            throw RefusedCsvException.ofField(line, column, refusedText, refusal);
        }
    }

    RefusedCsvException refused(long line, String reason) {
        String shown = BigDecimal.valueOf(unscaled, places).toPlainString();
        return RefusedCsvException.ofField(line, column, shown, reason + ", got " + shown);
    }
}
