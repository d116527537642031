package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.table.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds by the header what the fields of a file are. */
final class RowFieldsFinder {

    private final HeaderRow header;
    private final CsvLayout layout;
    private final FieldReader[] byColumn;
    private Optional<KeyField<?>> wide = Optional.empty();

    RowFieldsFinder(HeaderRow header, CsvLayout layout) {
        this.header = header;
        this.layout = layout;
        this.byColumn = new FieldReader[header.columns().size()];
        Arrays.fill(byColumn, FieldReader.IGNORED);
    }

    RowFields find(LevelText text) {
        RowKeys keys = new RowKeys(
                key(RowPart.SECTOR),
                key(RowPart.REGION),
                key(RowPart.PERIOD),
                key(RowPart.MEASURE),
                key(RowPart.UNIT),
                status());
        List<LevelField> levels = wide.isPresent() ? levels(text, wide.get()) : List.of(level(text));
        return new RowFields(byColumn, keys, levels, wide);
    }

    private <T> KeyField<T> key(RowPart<T> part) {
        PartMapping<T> mapping = layout.mapping(part);
        if (layout.isWide(part)) {
            KeyField<T> members = new KeyField<>(mapping.reader(), Optional.empty());
            wide = Optional.of(members);
            return members;
        }
        return inColumn(part, mapping.reader())
                .orElseGet(() -> mapping.constant()
                        .map(KeyField::ofConstant)
                        // A unit that depends on the measure, which no column holds.
                        .orElseGet(() -> new KeyField<>(mapping.reader(), Optional.empty())));
    }

    /** A status may be absent, which no other part may. */
    private KeyField<Optional<Status>> status() {
        PartMapping<Status> mapping = layout.mapping(RowPart.STATUS);
        return inColumn(RowPart.STATUS, text -> Optional.of(mapping.reader().apply(text)))
                .orElseGet(() -> KeyField.ofConstant(mapping.constant()));
    }

    private <T> Optional<KeyField<T>> inColumn(RowPart<?> part, Function<String, Optional<T>> reader) {
        Optional<String> name = layout.header(part);
        Optional<CsvColumn> column =
                layout.required().contains(part) ? name.map(header::require) : name.flatMap(header::find);
        return column.map(found -> {
            KeyField<T> field = new KeyField<>(reader, column);
            take(found, field);
            return field;
        });
    }

    private void take(CsvColumn column, FieldReader reader) {
        byColumn[column.number() - 1] = byColumn[column.number() - 1].and(reader);
    }

    private LevelField level(LevelText text) {
        CsvColumn column = header.require(layout.levelHeader());
        LevelField level = new LevelField(text, column, 0);
        take(column, level);
        return level;
    }

    /** One level for each column that holds no other part, and that is not left out. */
    private List<LevelField> levels(LevelText text, KeyField<?> members) {
        List<LevelField> levels = new ArrayList<>();
        for (CsvColumn column : header.columns()) {
            if (isFree(column)) {
                header.require(column.header());
                int member = members.codeOfHeader(header.text(column), header.line(), column);
                if (member != TextCodes.LEFT_OUT) {
                    LevelField level = new LevelField(text, column, member);
                    levels.add(level);
                    take(column, level);
                }
            }
        }
        return levels;
    }

    private boolean isFree(CsvColumn column) {
        return byColumn[column.number() - 1] == FieldReader.IGNORED
                && !layout.ignored().contains(column.header());
    }
}
