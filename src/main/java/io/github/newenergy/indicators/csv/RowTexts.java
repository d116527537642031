package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The texts of rows as a file holds them. */
final class RowTexts {

    private final CsvLayout layout;
    private final CsvDialect dialect;

    /** The parts that columns hold. */
    private final List<RowPart<?>> columns;

    /** The parts that the file does not say. */
    private final List<RowPart<?>> unsaid;

    RowTexts(CsvLayout layout, CsvDialect dialect, IndicatorTable table) {
        this.layout = layout;
        this.dialect = dialect;
        this.columns = RowPart.ALL.stream()
                .filter(part -> layout.header(part).isPresent())
                .filter(part ->
                        layout.required().contains(part) || !table.statuses().isEmpty())
                .toList();
        this.unsaid = RowPart.ALL.stream()
                .filter(part -> !columns.contains(part) && !layout.isWide(part))
                .toList();
    }

    /** The names of the columns that hold parts of rows. */
    List<String> headers() {
        return columns.stream()
                .map(part -> FormulaGuard.guarded(layout.header(part).orElseThrow()))
                .toList();
    }

    /** The text of each part that a column holds. */
    List<String> keys(IndicatorRow row) {
        unsaid.forEach(part -> requireSame(part, row));
        return columns.stream().map(part -> text(part, row)).toList();
    }

    /** How many of the columns tell cells apart; the others speak of the level. */
    int dimensions() {
        return (int) columns.stream().filter(RowPart::isDimension).count();
    }

    /** The text of one part. */
    <T> String text(RowPart<T> part, IndicatorRow row) {
        return FormulaGuard.guarded(
                part.of(row).map(layout.mapping(part).writer()).orElse(""));
    }

    /** The text of each member of a part that a table has. */
    <T> List<String> members(RowPart<T> part, IndicatorTable table) {
        return part.allOf(table).stream()
                .map(layout.mapping(part).writer())
                .map(FormulaGuard::guarded)
                .toList();
    }

    private <T> void requireSame(RowPart<T> part, IndicatorRow row) {
        Optional<?> expected = part.equals(RowPart.UNIT)
                ? layout.unit(row.cell().measure())
                : layout.mapping(part).constant();
        if (!expected.equals(part.of(row))) {
            throw new IllegalArgumentException("the " + part + " must be "
                    + expected.map(Object::toString).orElse("absent") + " where no column holds it, got " + row);
        }
    }

    String level(IndicatorRow row) {
        if (row.value().isEmpty()) {
            return FormulaGuard.guarded(dialect.missingMarks().get(0));
        }
        BigDecimal level = row.value().get();
        String text = level.toPlainString().replace('.', dialect.decimalMark());
        boolean isAbsentMark = layout.wide().isPresent()
                && dialect.absentMark().filter(text::equals).isPresent();
        if (isAbsentMark || dialect.missingMarks().contains(text)) {
            throw new IllegalArgumentException("a known level must not be written as a mark, got " + row);
        }
        return text;
    }
}
