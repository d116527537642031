package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows read from what {@link IndicatorRow#toString} writes, for short tables in tests. */
final class WrittenRows {

    private WrittenRows() {}

    /** A table of rows such as {@code revenue pv CN 2022: 1.5 亿元, preliminary} or {@code staff pv CN 2022: missing 人}. */
    static IndicatorTable table(String... rows) {
        return RandomRows.table(Stream.of(rows).map(WrittenRows::row).toList(), Duplicates.KEEP);
    }

    private static IndicatorRow row(String text) {
        int colon = text.indexOf(": ");
        int comma = text.indexOf(", ");
        int blank = text.indexOf(' ', colon + 2);
        String level = text.substring(colon + 2, blank);
        String unit = text.substring(blank + 1, comma < 0 ? text.length() : comma);
        Optional<Status> status = comma < 0
                ? Optional.empty()
                : Optional.of(Status.valueOf(text.substring(comma + 2).toUpperCase(Locale.ROOT)));
        return new IndicatorRow(
                Cell.parse(text.substring(0, colon)),
                Optional.of(level).filter(any -> !any.equals("missing")).map(BigDecimal::new),
                Unit.parse(unit),
                status);
    }

    static List<String> texts(Totals totals) {
        return totals.totals().map(Total::toString).toList();
    }

    static List<String> texts(IndicatorTable table) {
        return table.rows().map(IndicatorRow::toString).toList();
    }
}
