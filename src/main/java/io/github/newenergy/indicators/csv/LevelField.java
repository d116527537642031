package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.CodedRows;
import io.github.newenergy.indicators.table.RowAppender;
import java.math.BigDecimal;
import java.util.Optional;

/** One level of the row that is being read. */
final class LevelField implements FieldReader {

    private final LevelText text;
    private final HeaderRow header;
    private final int column;
    private final int member;

    private long unscaled;
    private int places;
    private boolean isAbsent;
    private Optional<BigDecimal> exact = Optional.empty();

    /** What is read with care only if the row is taken; empty if the field is no such text. */
    private Optional<String> unusual = Optional.empty();

    /** A column of levels, in a wide file those of the member with the given number. */
    LevelField(LevelText text, HeaderRow header, int column, int member) {
        this.text = text;
        this.header = header;
        this.column = column;
        this.member = member;
    }

    @Override
    public void read(char[] buffer, int offset, int length) {
        boolean isUsual = text.isUsual(buffer, offset, length);
        unusual = isUsual ? Optional.empty() : Optional.of(new String(buffer, offset, length));
        if (isUsual) {
            take();
        }
    }

    private void take() {
        unscaled = text.unscaled();
        places = text.places();
        isAbsent = text.isAbsent();
        exact = text.exact();
    }

    /** The number of the member to whose column it belongs. */
    int member() {
        return member;
    }

    boolean isAbsent() {
        return isAbsent;
    }

    /** Makes sure that the level is read. */
    void requireReadable(long line) {
        if (unusual.isPresent()) {
            try {
                text.read(unusual.get());
            } catch (UnreadableTextException problem) {
                throw header.refused(line, column, unusual.get(), problem);
            }
            take();
        }
    }

    /** Adds a row with the level. */
    void addTo(RowAppender rows) {
        if (exact.isPresent()) {
            rows.add(exact.get());
        } else {
            rows.add(unscaled, places);
        }
    }

    /** Reports the level, given as it stands in the file: what is usual can be written in one way alone. */
    RefusedCsvException refused(long line, String reason) {
        if (unusual.isEmpty() && unscaled == CodedRows.MISSING) {
            return RefusedCsvException.ofRow(line, reason);
        }
        return header.refused(line, column, unusual.orElseGet(() -> text.usual(unscaled, places)), reason);
    }
}
