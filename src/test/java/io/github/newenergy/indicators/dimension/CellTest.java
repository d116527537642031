package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.HashSet;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final Sector PV = Sector.parse("pv");
    private static final Region WUXI = Region.parse("CN-320200");
    private static final ReportingPeriod MAY = ReportingPeriod.ofMonth(2023, 5);

    private static Cell cell(String text) {
        return Cell.parse(text);
    }

    @Test
    void theTextNamesMeasureSectorRegionAndPeriod() {
        Cell revenue = new Cell(Sector.NEW_ENERGY, WUXI, ReportingPeriod.ofYearToDate(2023, 5), Measure.REVENUE);
        assertThat(revenue).hasToString("revenue new_energy CN-320200 2023-01/2023-05");
        assertThat(cell("revenue new_energy CN-320200 2023-01/2023-05")).isEqualTo(revenue);
        assertThat(revenue.toText(Language.ENGLISH)).isEqualTo("New energy, revenue, Wuxi, January-May 2023");
        assertThat(revenue.toText(Language.CHINESE)).isEqualTo("新能源，营业收入，无锡，2023年1-5月");
        assertThat(cell("x-patents(stock) pv/x-a CN-320200/x-park 2022"))
                .hasToString("x-patents(stock) pv/x-a CN-320200/x-park 2022-12");
    }

    @ParameterizedTest
    @CsvSource({
        "installed_capacity pv CN 2022, installed_capacity pv CN 2022-12",
        "staff pv CN 2022-S2, staff pv CN 2022-12",
        "firms pv CN 2023-01/2023-05, firms pv CN 2023-05",
        "firms pv CN 2023-05, firms pv CN 2023-05",
        "revenue pv CN 2022, revenue pv CN 2022",
        "utilisation_hours pv CN 2022, utilisation_hours pv CN 2022",
    })
    void onlyAStockIsReadAtTheEndOfItsPeriod(String written, String text) {
        assertThat(cell(written)).hasToString(text).isEqualTo(cell(text));
    }

    @Test
    void anotherMeasureReadsThePeriodAnew() {
        assertThat(cell("revenue pv CN 2022").withMeasure(Measure.STAFF)).isEqualTo(cell("staff pv CN 2022-12"));
        assertThat(cell("staff pv CN 2022").withMeasure(Measure.REVENUE)).isEqualTo(cell("revenue pv CN 2022-12"));
        assertThat(cell("staff pv CN 2022").withPeriod(ReportingPeriod.ofYear(2023)))
                .isEqualTo(cell("staff pv CN 2023-12"));
    }

    @Test
    void oneCoordinateIsReplaced() {
        Cell cell = cell("revenue pv CN 2022");
        assertThat(cell.withSector(Sector.NEW_ENERGY)).isEqualTo(cell("revenue new_energy CN 2022"));
        assertThat(cell.withRegion(WUXI)).isEqualTo(cell("revenue pv CN-320200 2022"));
        assertThat(cell.withPeriod(MAY)).isEqualTo(cell("revenue pv CN 2023-05"));
        assertThat(cell.withMeasure(Measure.PROFIT)).isEqualTo(cell("profit pv CN 2022"));
    }

    @Test
    void aYearEarlierIsTheSameMonths() {
        assertThat(cell("revenue pv CN 2023-01/2023-05").yearEarlier())
                .isEqualTo(cell("revenue pv CN 2022-01/2022-05"));
        assertThat(cell("staff pv CN 2023").yearEarlier()).isEqualTo(cell("staff pv CN 2022-12"));
        Cell first = cell("revenue pv CN 0001");
        assertThatIllegalArgumentException()
                .isThrownBy(first::yearEarlier)
                .withMessage("a period must stay within the years 1 to 9999, got 0001 moved by -12 months");
    }

    @ParameterizedTest
    @CsvSource({
        "revenue pv CN 2022, revenue new_energy CN 2022, true",
        "revenue pv CN-320200 2022, revenue pv CN 2022, true",
        "revenue pv CN-320200 2022, revenue pv CN-JS 2022, true",
        "revenue pv CN 2022-05, revenue pv CN 2022, true",
        "revenue pv/module CN-320200 2022-05, revenue new_energy WORLD 2022, true",
        "revenue pv CN 2022, revenue pv CN 2022, true",
        "revenue new_energy CN 2022, revenue pv CN 2022, false",
        "revenue pv CN 2022, revenue wind CN 2022, false",
        "revenue pv CN 2022, revenue pv CN 2022-05, false",
        "revenue pv CN 2022-12/2023-01, revenue pv CN 2022, false",
        "revenue pv CN 2022, output_value pv CN 2022, false",
        "staff pv CN-JS 2022, staff pv CN 2022, true",
        "staff pv CN 2022-05, staff pv CN 2022, false",
        "staff pv CN 2022-12, staff pv CN 2022, true",
        "price pv CN-JS 2022, price pv CN 2022, false",
        "price pv CN 2022, price pv CN 2022, false",
    })
    void aPartLiesInsideTheWhole(String part, String whole, boolean expected) {
        assertThat(cell(part).isPartOf(cell(whole))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|expected measure, sector, region and period, parted by blanks, at index 0 of \"\"",
                "revenue pv CN|expected measure, sector, region and period, parted by blanks, at index 13 of \"revenue pv CN\"",
                "turnover pv CN 2022|expected the code of a measure at index 0 of \"turnover\"",
                "turnover solar XX 2022|expected the code of a measure at index 0 of \"turnover\"",
                "revenue solar XX 2022|unknown sector code at index 0 of \"solar\"",
                "revenue  pv CN 2022|unknown sector code at index 0 of \"\"",
                "revenue pv XX 2022|unknown region code at index 0 of \"XX\"",
            })
    void anUnreadablePartIsQuoted(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> cell(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022 ", "2022 x", " 2022", "2022 2023", ""})
    void whatFollowsTheRegionIsThePeriod(String period) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> cell("revenue pv CN " + period))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo(period));
    }

    @Test
    void nullIsNamed() {
        Cell cell = cell("revenue pv CN 2022");
        assertThatNullPointerException().isThrownBy(() -> Cell.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> cell.withSector(null)).withMessage("sector");
        assertThatNullPointerException().isThrownBy(() -> cell.withRegion(null)).withMessage("region");
        assertThatNullPointerException().isThrownBy(() -> cell.withPeriod(null)).withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> cell.withMeasure(null))
                .withMessage("measure");
        assertThatNullPointerException().isThrownBy(() -> cell.isPartOf(null)).withMessage("whole");
        assertThatNullPointerException().isThrownBy(() -> cell.toText(null)).withMessage("language");
    }

    @Test
    void cellsThatDifferByLittleInEachCoordinateHaveHashesOfTheirOwn() {
        Set<Integer> hashes = new HashSet<>();
        for (int part = 1; part <= 5; part++) {
            for (int zone = 1; zone <= 64; zone++) {
                for (int year = 2017; year <= 2023; year++) {
                    hashes.add(cell("revenue pv/x-part-" + part + " CN-JS/x-zone-" + zone + " " + year)
                            .hashCode());
                }
            }
        }
        assertThat(hashes).hasSize(5 * 64 * 7);
    }

    @Test
    void allFourCoordinatesMakeACell() {
        EqualsVerifier.forClass(Cell.class)
                .withPrefabValues(Sector.class, PV, Sector.NEW_ENERGY)
                .withPrefabValues(Region.class, WUXI, Region.WORLD)
                .withPrefabValues(ReportingPeriod.class, MAY, ReportingPeriod.ofMonth(2022, 5))
                .withPrefabValues(Measure.class, Measure.REVENUE, Measure.PROFIT)
                .withNonnullFields("sector", "region", "period", "measure")
                .verify();
    }
}
