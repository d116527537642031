package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the parts of a table, against lists of rows. */
class IndicatorTableFilterProperties {

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        Arbitrary<Cell> cells = Combinators.combine(
                        Arbitraries.of("pv", "wind").map(Sector::parse),
                        Arbitraries.of("CN", "CN-JS").map(Region::parse),
                        Arbitraries.of("2021", "2022", "2022-01").map(ReportingPeriod::parse),
                        Arbitraries.of(Measure.OUTPUT, Measure.STAFF))
                .as(Cell::new);
        Arbitrary<Optional<BigDecimal>> levels =
                Arbitraries.longs().between(0, 5).map(BigDecimal::valueOf).optional(0.9);
        Arbitrary<Optional<Status>> statuses = Arbitraries.of(Status.class).optional(0.3);
        return Combinators.combine(cells, levels, statuses)
                .as(RandomRows::row)
                .list()
                .ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rowsOfThePartAreTheRowsOfTheCellsThatFit(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll Duplicates duplicates, @ForAll int seed) {
        IndicatorTable table = RandomRows.table(rows, duplicates == Duplicates.REJECT ? Duplicates.KEEP : duplicates);
        Predicate<Cell> wanted = cell -> Math.floorMod(cell.toString().hashCode() * 31 + seed, 3) > 0;
        List<IndicatorRow> expected =
                table.rows().filter(row -> wanted.test(row.cell())).toList();
        IndicatorTable part = table.filter(wanted);
        assertThat(part.rows()).containsExactlyElementsOf(expected);
        assertThat(part).isEqualTo(RandomRows.table(expected, Duplicates.KEEP));
        assertThat(part.rowCount()).isEqualTo(expected.size());
        assertThat(part.cellCount())
                .isEqualTo(expected.stream().map(IndicatorRow::cell).distinct().count());
        assertThat(part.measures())
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> row.cell().measure())
                        .distinct()
                        .toList());
        assertThat(table.filter(cell -> true)).isEqualTo(table);
        assertThat(table.filter(cell -> false)).isEqualTo(SingleRows.tableOf());
    }

    /** Each series was looked for from the last one on to the next cell that is wanted, over and over. */
    @Example
    void oneOfManySeriesIsFoundInOneWalk() {
        IndicatorTableBuilder builder = IndicatorTable.builder();
        int series = 300_000;
        for (int plant = 0; plant < series; plant++) {
            builder.add(IndicatorRow.of(
                    Cell.parse("output pv CN/x-" + plant + " 2022"), BigDecimal.ONE, RandomRows.unit(Measure.OUTPUT)));
        }
        Cell last = Cell.parse("output pv CN/x-99999 2022");
        assertThat(builder.build().filter(last::equals)).isEqualTo(SingleRows.tableOf(last + ": 1"));
    }

    @Example
    void levelsKeepTheirUnitAndTheirPlaces() {
        IndicatorTable table = SingleRows.tableOf("output pv CN 2021: 1.25", "output pv CN 2022: 3");
        IndicatorTable part = table.filter(cell -> cell.equals(Cell.parse("output pv CN 2022")));
        assertThat(part.value(Cell.parse("output pv CN 2022"))).contains(new BigDecimal("3.00"));
        assertThat(part.unit(Measure.OUTPUT)).isEqualTo(table.unit(Measure.OUTPUT));
        assertThat(SingleRows.tableOf("output pv CN 2021: 1.25", "output pv CN 2022: missing")
                        .filter(cell -> cell.equals(Cell.parse("output pv CN 2022"))))
                .isEqualTo(SingleRows.tableOf("output pv CN 2022: missing"));
        assertThatNullPointerException().isThrownBy(() -> table.filter(null)).withMessage("wanted");
    }
}
