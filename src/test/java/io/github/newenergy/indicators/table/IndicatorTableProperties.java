package io.github.newenergy.indicators.table;

import static io.github.newenergy.indicators.table.RandomRows.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of tables, against lists and maps of rows. */
class IndicatorTableProperties {

    @Provide
    Arbitrary<IndicatorRow> rows() {
        return RandomRows.rows();
    }

    @Provide
    Arbitrary<List<IndicatorRow>> lists() {
        return rows().list().ofMaxSize(60);
    }

    private static Map<Cell, List<IndicatorRow>> byCell(List<IndicatorRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(IndicatorRow::cell, LinkedHashMap::new, Collectors.toList()));
    }

    /** A row without regard to trailing zeros. */
    private static String plain(IndicatorRow row) {
        return row.cell() + " "
                + row.value().map(level -> level.stripTrailingZeros().toPlainString()) + " " + row.unit() + " "
                + row.status();
    }

    private static List<String> plain(List<IndicatorRow> rows) {
        return rows.stream().map(IndicatorTableProperties::plain).toList();
    }

    @Property
    void allRowsAreKept(@ForAll("lists") List<IndicatorRow> rows) {
        IndicatorTable table = table(rows, Duplicates.KEEP);
        assertThat(table.rowCount()).isEqualTo(rows.size());
        assertThat(table.cellCount()).isEqualTo(byCell(rows).size());
        assertThat(plain(table.rows().toList())).containsExactlyInAnyOrderElementsOf(plain(rows));
        byCell(rows)
                .forEach((cell, ofCell) ->
                        assertThat(plain(table.rows(cell))).containsExactlyInAnyOrderElementsOf(plain(ofCell)));
    }

    /** The same rows of one measure, column by column. */
    private static CodedRows coded(List<IndicatorRow> rows, int places) {
        return new CodedRows(
                Measure.PROFIT,
                RandomRows.unit(Measure.PROFIT),
                places,
                column(rows, row -> row.cell().sector()),
                column(rows, row -> row.cell().region()),
                column(rows, row -> row.cell().period()),
                rows.stream()
                        .mapToLong(row -> row.value()
                                .map(level ->
                                        level.setScale(places).unscaledValue().longValueExact())
                                .orElse(CodedRows.MISSING))
                        .toArray(),
                Optional.of(column(rows, IndicatorRow::status)));
    }

    private static <T> CodedColumn<T> column(List<IndicatorRow> rows, Function<IndicatorRow, T> member) {
        List<T> members = rows.stream().map(member).distinct().toList();
        return new CodedColumn<>(
                members, rows.stream().map(member).mapToInt(members::indexOf).toArray());
    }

    @Property
    void rowsByColumnsAreRows(
            @ForAll("lists") List<IndicatorRow> before,
            @ForAll("lists") List<IndicatorRow> rows,
            @ForAll @IntRange(min = 4, max = 6) int places) {
        List<IndicatorRow> profits = rows.stream()
                .filter(row -> row.cell().measure().equals(Measure.PROFIT))
                .toList();
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        before.forEach(builder::add);
        builder.addAll(coded(profits, places));
        List<IndicatorRow> all = new ArrayList<>(before);
        all.addAll(profits);
        assertThat(plain(builder.build().rows().toList()))
                .isEqualTo(plain(table(all, Duplicates.KEEP).rows().toList()));
    }

    private static <T> void set(RowAppender.Column<T> column, T member) {
        column.set(column.codeOf(member));
    }

    @Property
    void rowsByNumbersAreRows(@ForAll("lists") List<IndicatorRow> rows, @ForAll Duplicates duplicates) {
        Assume.that(duplicates != Duplicates.REJECT);
        IndicatorTableBuilder builder = IndicatorTable.builder(duplicates);
        RowAppender appender = builder.appender();
        for (IndicatorRow row : rows) {
            set(appender.measures(), row.cell().measure());
            set(appender.sectors(), row.cell().sector());
            set(appender.regions(), row.cell().region());
            set(appender.periods(), row.cell().period());
            set(appender.statuses(), row.status());
            appender.fixUnit(row.unit());
            BigDecimal level = row.value()
                    .map(value -> value.setScale(Math.max(0, value.scale())))
                    .orElse(BigDecimal.ZERO);
            appender.add(
                    row.value().isPresent() ? level.unscaledValue().longValueExact() : CodedRows.MISSING,
                    level.scale());
        }
        assertThat(builder.build()).isEqualTo(table(rows, duplicates));
    }

    /** Rows that are replaced might as well not have come. */
    @Property
    void theLastRowsAloneMakeTheSameTable(@ForAll("lists") List<IndicatorRow> rows) {
        List<IndicatorRow> last = byCell(rows).values().stream()
                .map(ofCell -> ofCell.get(ofCell.size() - 1))
                .toList();
        assertThat(table(rows, Duplicates.LAST)).isEqualTo(table(last, Duplicates.REJECT));
    }

    /** Against {@link BigDecimal}, on decimals and on noise. */
    @Property
    void doublesAreRoundedAsTheirShortestDecimals(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double noise,
            @ForAll @IntRange(max = 9) int places,
            @ForAll RoundingMode rounding) {
        Assume.that(rounding != RoundingMode.UNNECESSARY);
        for (double level : new double[] {noise, Math.rint(noise * 100) / 100, Math.rint(noise) / 8}) {
            assertThat(CodedRows.rounded(new double[] {level}, places, rounding))
                    .containsExactly(ShortestDecimal.of(level)
                            .setScale(places, rounding)
                            .unscaledValue()
                            .longValueExact());
        }
    }

    @Property
    void theLastRowStandsForItsCell(@ForAll("lists") List<IndicatorRow> rows) {
        IndicatorTable table = table(rows, Duplicates.LAST);
        assertThat(table.rowCount()).isEqualTo(byCell(rows).size());
        byCell(rows)
                .forEach((cell, ofCell) ->
                        assertThat(plain(table.rows(cell))).containsExactly(plain(ofCell.get(ofCell.size() - 1))));
    }

    @Property
    void rowsAreSummedByCell(@ForAll("lists") List<IndicatorRow> rows) {
        IndicatorTable table = table(rows, Duplicates.SUM);
        assertThat(table.rowCount()).isEqualTo(byCell(rows).size());
        byCell(rows).forEach((cell, ofCell) -> {
            Optional<BigDecimal> sum = ofCell.stream()
                            .allMatch(row -> row.value().isPresent())
                    ? ofCell.stream().flatMap(row -> row.value().stream()).reduce(BigDecimal::add)
                    : Optional.empty();
            assertThat(table.value(cell).map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(sum.map(BigDecimal::stripTrailingZeros));
            assertThat(table.rows(cell).get(0).status())
                    .isEqualTo(ofCell.stream()
                            .flatMap(row -> row.status().stream())
                            .max(Comparator.naturalOrder()));
        });
    }

    @Property
    void theSecondRowOfACellIsRefused(@ForAll("lists") List<IndicatorRow> rows) {
        Map<Cell, Integer> first = new HashMap<>();
        Integer repeated = null;
        for (int row = 0; row < rows.size() && repeated == null; row++) {
            repeated = first.putIfAbsent(rows.get(row).cell(), row) == null ? null : Integer.valueOf(row);
        }
        try {
            IndicatorTable table = table(rows, Duplicates.REJECT);
            assertThat(repeated).isNull();
            assertThat(table).isEqualTo(table(rows, Duplicates.KEEP)).hasSameHashCodeAs(table(rows, Duplicates.LAST));
        } catch (RefusedRowException refused) {
            assertThat(refused.row()).isEqualTo(repeated.longValue());
            Cell cell = rows.get(repeated).cell();
            assertThat(refused)
                    .hasMessage("row " + repeated + ": " + cell + " has row " + first.get(cell) + " already");
        }
    }

    @Property
    void statusesAreThoseOfTheRows(@ForAll("lists") List<IndicatorRow> rows) {
        for (Duplicates duplicates : List.of(Duplicates.KEEP, Duplicates.LAST, Duplicates.SUM)) {
            IndicatorTable table = table(rows, duplicates);
            assertThat(table.statuses())
                    .isEqualTo(table.rows()
                            .flatMap(row -> row.status().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    @Property
    void theOrderOfRowsDoesNotShow(@ForAll("lists") List<IndicatorRow> rows, @ForAll Random random) {
        List<IndicatorRow> shuffled = RandomRows.shuffled(rows, random);
        for (Duplicates duplicates : List.of(Duplicates.KEEP, Duplicates.SUM)) {
            assertThat(table(shuffled, duplicates))
                    .isEqualTo(table(rows, duplicates))
                    .hasSameHashCodeAs(table(rows, duplicates))
                    .hasToString(table(rows, duplicates).toString());
        }
    }

    @Property
    void anotherRowMakesAnotherTable(@ForAll("lists") List<IndicatorRow> rows, @ForAll("rows") IndicatorRow more) {
        List<IndicatorRow> longer = new ArrayList<>(rows);
        longer.add(more);
        assertThat(table(longer, Duplicates.KEEP)).isNotEqualTo(table(rows, Duplicates.KEEP));
    }

    @Property
    void cellsAreFoundWhereTheyStand(@ForAll("lists") List<IndicatorRow> rows, @ForAll("rows") IndicatorRow other) {
        IndicatorTable table = table(rows, Duplicates.KEEP);
        for (int index = 0; index < table.cellCount(); index++) {
            assertThat(table.indexOf(table.cell(index))).hasValue(index);
        }
        assertThat(table.indexOf(other.cell()).isPresent())
                .isEqualTo(byCell(rows).containsKey(other.cell()));
    }

    @Property
    void aMeasureHasThePlacesOfItsFinestLevel(@ForAll("lists") List<IndicatorRow> rows) {
        IndicatorTable table = table(rows, Duplicates.KEEP);
        for (Measure measure : table.measures()) {
            int places = rows.stream()
                    .filter(row -> row.cell().measure().equals(measure))
                    .flatMap(row -> row.value().stream())
                    .mapToInt(BigDecimal::scale)
                    .reduce(0, Math::max);
            assertThat(table.places(measure)).isEqualTo(places);
            assertThat(table.unit(measure)).isEqualTo(RandomRows.unit(measure));
        }
    }

    /** What a double writes is the shortest of all decimals that are read as it. */
    @Property
    void theShortestDecimalIsReadAsTheSameDouble(@ForAll double value) {
        BigDecimal shortest = ShortestDecimal.of(value);
        assertThat(shortest.doubleValue()).isEqualTo(value == 0 ? 0 : value);
        int digits = shortest.stripTrailingZeros().precision();
        if (digits > 1) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal shorter = exact.round(new MathContext(digits - 1));
            assertThat(shorter.doubleValue()).isNotEqualTo(value);
        }
    }
}
