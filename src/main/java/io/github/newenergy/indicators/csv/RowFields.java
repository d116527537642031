package io.github.newenergy.indicators.csv;

import java.util.List;
import java.util.Optional;

/**
 * What the fields of a row are: parts of it, and one level, or in a wide file one for each member in the header.
 *
 * @param byColumn what takes the fields of each column
 * @param keys the parts other than levels
 * @param levels the levels
 * @param wide the part whose members are the names of columns; empty in a long file
 */
@SuppressWarnings("ArrayRecordComponent") // Looked up for each field.
record RowFields(FieldReader[] byColumn, RowKeys keys, List<LevelField> levels, Optional<KeyField<?>> wide) {

    /** Puts the row into the table, unless it is left out. */
    void addTo(RowBatch batch, long line) {
        if (!keys.isRow(line)) {
            return;
        }
        for (int index = 0; index < levels.size(); index++) {
            LevelField level = levels.get(index);
            if (wide.isPresent()) {
                wide.get().setCode(level.member());
            }
            level.requireReadable(line);
            if (!level.isAbsent()) {
                batch.add(line, level);
            }
        }
    }
}
