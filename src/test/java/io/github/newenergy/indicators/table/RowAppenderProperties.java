package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of rows that come by numbers, against rows that come one by one. */
class RowAppenderProperties {

    private static final List<Part<?>> PARTS = List.of(
            new Part<>(RowAppender::sectors, row -> row.cell().sector()),
            new Part<>(RowAppender::regions, row -> row.cell().region()),
            new Part<>(RowAppender::periods, row -> row.cell().period()),
            new Part<>(RowAppender::measures, row -> row.cell().measure()),
            new Part<>(RowAppender::statuses, IndicatorRow::status));

    private record Part<T>(Function<RowAppender, RowAppender.Column<T>> column, Function<IndicatorRow, T> member) {

        /** Sets the part of a row if it is not that of the row before. */
        void set(RowAppender rows, IndicatorRow row, Optional<IndicatorRow> before) {
            T wanted = member.apply(row);
            if (!before.map(member).equals(Optional.of(wanted))) {
                RowAppender.Column<T> numbers = column.apply(rows);
                numbers.set(numbers.codeOf(wanted));
            }
        }
    }

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        return RandomRows.rows().list().ofMaxSize(30);
    }

    /** Each appender sets only what differs from its own row before. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rowsThatComeInAnyWayAreRows(@ForAll("rows") List<IndicatorRow> rows, @ForAll Random random) {
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        List<RowAppender> appenders = List.of(builder.appender(), builder.appender());
        List<Optional<IndicatorRow>> before = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
        for (IndicatorRow row : rows) {
            int way = random.nextInt(3);
            if (way == 2) {
                builder.add(row);
            } else {
                set(appenders.get(way), row, before.set(way, Optional.of(row)));
                addLevel(appenders.get(way), row.value(), random);
            }
            refuse(builder, row.cell().toString());
        }
        assertThat(builder.build()).isEqualTo(RandomRows.table(rows, Duplicates.KEEP));
    }

    private static void set(RowAppender rows, IndicatorRow row, Optional<IndicatorRow> before) {
        PARTS.forEach(part -> part.set(rows, row, before));
        rows.fixUnit(row.unit());
    }

    /** Levels of no decimal places may end before the decimal point, which whole numbers of units of a place cannot. */
    private static void addLevel(RowAppender rows, Optional<BigDecimal> level, Random random) {
        if (level.isEmpty()) {
            rows.add(CodedRows.MISSING, random.nextInt(19));
        } else if (level.get().scale() < 0 || random.nextBoolean()) {
            rows.add(level.get());
        } else {
            rows.add(level.get().unscaledValue().longValueExact(), level.get().scale());
        }
    }

    /** A row of other members. */
    private static void refuse(IndicatorTableBuilder builder, String cell) {
        String measure = cell.substring(0, cell.indexOf(' '));
        IndicatorRow fine = RandomRows.row(
                Cell.parse(measure + " storage CN-GD 1999"),
                Optional.of(new BigDecimal("0.1234567890123456789")),
                Optional.of(Status.REVISED));
        assertThatExceptionOfType(RefusedRowException.class).isThrownBy(() -> builder.add(fine));
    }
}
