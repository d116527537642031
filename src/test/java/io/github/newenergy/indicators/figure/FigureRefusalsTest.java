package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.SampleFigures.MODULES;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES_OF_CHINA;
import static io.github.newenergy.indicators.figure.SampleFigures.PV_REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.comparison;
import static io.github.newenergy.indicators.figure.SampleFigures.growthOf;
import static io.github.newenergy.indicators.figure.SampleFigures.named;
import static io.github.newenergy.indicators.figure.SampleFigures.number;
import static io.github.newenergy.indicators.figure.SampleFigures.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of figure takes for a statement, and what not. */
class FigureRefusalsTest {

    private static final Attribution ID = named("a");
    private static final Comparison GROWTH = growthOf(REVENUE);

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    private static void absent(ThrowingCallable building, String name) {
        assertThatNullPointerException().isThrownBy(building).withMessage(name);
    }

    private static void taken(ThrowingCallable building) {
        assertThatCode(building).doesNotThrowAnyException();
    }

    // Ratios and points

    @ParameterizedTest
    @ValueSource(strings = {"5.2", "5.2个百分点", "25个基点"})
    void growthShareAndMultipleAreRatiosThatNameTheirForm(String text) {
        refused(
                () -> GrowthFigure.of(ID, GROWTH, number(text)),
                "a growth must be a ratio such as a percentage, got " + text);
        refused(
                () -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number(text)),
                "a share must be a ratio such as a percentage, got " + text);
        refused(
                () -> new MultipleFigure(ID, GROWTH, number(text)),
                "a multiple must be a ratio such as a percentage, got " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2%", "3‰", "两成", "1.2倍", "超六成"})
    void growthShareAndMultipleTakeAnyFormOfARatio(String text) {
        taken(() -> GrowthFigure.of(ID, GROWTH, number(text)));
        taken(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number(text)));
        taken(() -> new MultipleFigure(ID, GROWTH, number(text)));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number(text)));
        refused(
                () -> new PointChangeFigure(ID, GROWTH, growthOf(PV_REVENUE), number(text)),
                "a point_change must be in points, got " + text);
    }

    @Test
    void aContributionIsInPointsOrARatio() {
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("9.4个百分点")));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("-13.8%")));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("216.9%")));
        refused(
                () -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("9.4")),
                "a contribution must be in points or a ratio such as a percentage, got 9.4");
        refused(
                () -> new ContributionFigure(ID, GROWTH, GROWTH, number("100%")),
                "a part must contribute to another cell, got " + GROWTH + " twice");
    }

    @Test
    void aPointChangeIsBetweenTwoRatios() {
        refused(
                () -> new PointChangeFigure(ID, GROWTH, GROWTH, number("0个百分点")),
                "a point_change must be from another ratio, got " + GROWTH + " twice");
        refused(
                () -> new PointChangeFigure(ID, GROWTH, growthOf(PV_REVENUE), number("1.4")),
                "a point_change must be in points, got 1.4");
    }

    // Signs

    @Test
    void sharesMultiplesAndLevelsAreNegativeOnlyWhereTheMeasureMayBe() {
        refused(
                () -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number("-5.2%")),
                "a share of production_capacity in production_capacity must not be negative, got -5.2%");
        refused(
                () -> new MultipleFigure(ID, GROWTH, number("-2倍")),
                "a multiple of revenue in revenue must not be negative, got -2倍");
        refused(
                () -> new LevelFigure(ID, REVENUE, quantity("-1亿元")),
                "a level of revenue must not be negative, got -1亿元");
        Cell loss = Cell.parse("profit pv CN 2023");
        taken(() -> new LevelFigure(ID, loss, quantity("-1亿元")));
        taken(() -> new LevelFigure(ID, REVENUE, quantity("0亿元")));
        taken(() -> new ShareFigure(ID, loss, Cell.parse("profit new_energy CN 2023"), number("-5%")));
        taken(() -> new ShareFigure(ID, loss, Cell.parse("revenue pv CN 2023"), number("-5%")));
        taken(() -> new MultipleFigure(ID, growthOf(loss), number("-2倍")));
    }

    @Test
    void whatIsFalseButSaidIsKept() {
        taken(() -> GrowthFigure.of(ID, GROWTH, number("-120%")));
        taken(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number("120%")));
    }

    // Cells

    @Test
    void nothingIsHeldAgainstItself() {
        refused(
                () -> new Comparison(REVENUE, REVENUE),
                "a cell must be compared with another one, got " + REVENUE + " twice");
        // Staff of a year and of its December are one cell.
        refused(
                () -> comparison("staff pv CN 2022", "staff pv CN 2022-12"),
                "a cell must be compared with another one, got staff pv CN 2022-12 twice");
        refused(
                () -> new ShareFigure(ID, MODULES, MODULES, number("100%")),
                "a share must be of another cell, got " + MODULES + " twice");
    }

    @Test
    void measuresOfTheTwoCellsMayDiffer() {
        taken(() -> new ShareFigure(
                ID,
                Cell.parse("research_staff storage CN-320200/x-hq 2023-06"),
                Cell.parse("staff storage CN-320200/x-hq 2023-06"),
                number("超六成")));
        taken(() -> GrowthFigure.of(ID, comparison("exports pv CN 2023", "imports pv CN 2023"), number("20%")));
        taken(() -> new DifferenceFigure(ID, comparison("exports pv CN 2023", "imports pv CN 2023"), quantity("35亿元")));
        taken(() -> GrowthFigure.of(
                ID,
                comparison("capacity_additions pv US/x-fl 2023-Q1", "capacity_additions pv US/x-ca 2023-Q1"),
                number("72%")));
    }

    @ParameterizedTest
    @CsvSource({
        "revenue pv CN 2022, revenue pv CN 2022-Q1, true",
        "revenue pv CN 2022, revenue pv CN 2019, true",
        "staff pv CN 2022, staff pv CN 2021, true",
        "revenue pv CN 2019, revenue pv CN 2022, false",
        "revenue pv CN 2022, revenue pv CN 2022-Q4, false",
        "revenue pv CN 2022, revenue wind CN 2019, false",
        "revenue pv CN 2022, revenue pv CN-JS 2019, false",
        "revenue pv CN 2022, profit pv CN 2019, false",
    })
    void anAverageGrowthIsOfOneSeriesOverTime(String cell, String base, boolean overTime) {
        Comparison comparison = comparison(cell, base);
        assertThat(comparison.isOverTime()).isEqualTo(overTime);
        GrowthTerms average = new GrowthTerms(3, GrowthTerms.Basis.UNSTATED);
        taken(() -> GrowthFigure.of(ID, comparison, number("60%")));
        if (overTime) {
            taken(() -> new GrowthFigure(ID, comparison, number("60%"), average));
        } else {
            refused(
                    () -> new GrowthFigure(ID, comparison, number("60%"), average),
                    "growth over 3 steps must compare a cell with an earlier one that differs in the period only, got "
                            + comparison);
        }
    }

    @Test
    void stepsAreFromOneToAThousand() {
        refused(() -> new GrowthTerms(0, GrowthTerms.Basis.UNSTATED), "steps must be from 1 to 1000, got 0");
        refused(() -> new GrowthTerms(1001, GrowthTerms.Basis.UNSTATED), "steps must be from 1 to 1000, got 1001");
        taken(() -> new GrowthTerms(1000, GrowthTerms.Basis.UNSTATED));
        absent(() -> new GrowthTerms(1, null), "basis");
        assertThat(GrowthTerms.SIMPLE).hasToString("1 step, basis unstated");
        assertThat(new GrowthTerms(5, GrowthTerms.Basis.COMPARABLE_SCOPE))
                .hasToString("5 steps, basis comparable_scope");
        assertThat(GrowthTerms.Basis.CONSTANT_PRICES).hasToString("constant_prices");
    }

    // Units

    @Test
    void onlyRatesArePrintedInPercentAndNoLevelInPoints() {
        Cell rate = Cell.parse("utilisation_rate battery CN 2023");
        taken(() -> new LevelFigure(ID, rate, quantity("70.5%")));
        refused(
                () -> new LevelFigure(ID, REVENUE, quantity("70.5%")),
                "a level of revenue cannot be printed in %, got 70.5%");
        refused(
                () -> new LevelFigure(ID, rate, quantity("1.2个百分点")),
                "a level of utilisation_rate cannot be printed in 个百分点, got 1.2个百分点");
    }

    @Test
    void onlyDifferencesOfRatesAreInPoints() {
        Comparison rates = comparison("utilisation_rate battery CN 2023", "utilisation_rate battery CN 2022");
        taken(() -> new DifferenceFigure(ID, rates, quantity("-1.2个百分点")));
        refused(
                () -> new DifferenceFigure(ID, rates, quantity("1.2%")),
                "a difference of rates must be in points, and a relative one is a growth, got 1.2%");
        refused(
                () -> new DifferenceFigure(ID, GROWTH, quantity("1.2个百分点")),
                "a difference of levels that are no rates cannot be in points, got 1.2个百分点 for " + GROWTH);
    }

    // Totals

    @Test
    void aTotalMayMixMeasuresThatAdd() {
        taken(() -> new TotalFigure(
                ID,
                Cell.parse("installed_capacity pv CN 2023-12"),
                List.of(Cell.parse("installed_capacity pv CN 2022-12"), Cell.parse("capacity_additions pv CN 2023")),
                true));
        Cell price = Cell.parse("price pv CN 2023");
        refused(
                () -> new TotalFigure(ID, price, List.of(REVENUE), true),
                "total and parts must be of measures that add, got " + price);
        refused(
                () -> new TotalFigure(ID, REVENUE, List.of(price), true),
                "total and parts must be of measures that add, got " + price);
    }

    @Test
    void partsAreSomeAndDistinctAndSmallerThanTheTotal() {
        refused(
                () -> new TotalFigure(ID, REVENUE, List.of(), false),
                "parts must be at least one, got none of " + REVENUE);
        refused(
                () -> new TotalFigure(ID, REVENUE, List.of(PV_REVENUE, PV_REVENUE), false),
                "parts must differ, got " + PV_REVENUE + " twice");
        refused(
                () -> new TotalFigure(ID, REVENUE, List.of(REVENUE), false),
                "a part must not hold the total " + REVENUE + ", got " + REVENUE);
        refused(
                () -> new TotalFigure(ID, PV_REVENUE, List.of(REVENUE), false),
                "a part must not hold the total " + PV_REVENUE + ", got " + REVENUE);
    }

    @Test
    void listsAreCopiedAndNotEndless() {
        List<Cell> parts = new ArrayList<>(List.of(PV_REVENUE));
        TotalFigure total = new TotalFigure(ID, REVENUE, parts, false);
        parts.clear();
        assertThat(total.parts()).containsExactly(PV_REVENUE);
        List<Cell> endless = Collections.nCopies(10_001, PV_REVENUE);
        refused(() -> new TotalFigure(ID, REVENUE, endless, false), "parts must be at most 10000, got 10001");
        refused(() -> new RankGroup(REVENUE, OptionalInt.empty(), endless), "members must be at most 10000, got 10001");
        List<PublishedQuantity> quantities = Collections.nCopies(10_001, quantity("5 min"));
        refused(
                () -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "text", quantities),
                "quantities must be at most 10000, got 10001");
        assertThat(new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "text", quantities.subList(0, 10_000)).quantities())
                .hasSize(10_000);
    }

    // Ranks

    @Test
    void aRankFitsIntoItsGroup() {
        RankGroup three = new RankGroup(MODULES_OF_CHINA, OptionalInt.of(3), List.of());
        taken(() -> new RankFigure(ID, MODULES, RankClaim.ofExactly(3), three));
        refused(() -> new RankFigure(ID, MODULES, RankClaim.ofExactly(4), three), "rank 第4 does not exist among 3");
        refused(() -> new RankFigure(ID, MODULES, RankClaim.ofTop(10), three), "rank 前10 does not exist among 3");
        refused(
                () -> new RankFigure(ID, MODULES_OF_CHINA, RankClaim.ofExactly(1), three),
                "a rank must be within another cell, got " + MODULES_OF_CHINA + " twice");
    }

    @Test
    void theRankedCellIsAMember() {
        Cell other = Cell.parse("production_capacity pv/module CN-JS/x-rival 2023-06");
        RankGroup full = new RankGroup(MODULES_OF_CHINA, OptionalInt.of(1), List.of(other));
        refused(
                () -> new RankFigure(ID, MODULES, RankClaim.ofExactly(1), full),
                MODULES + " must be one of the 1 members, got [" + other + "]");
        taken(() -> new RankFigure(ID, other, RankClaim.ofExactly(1), full));
        taken(() -> new RankFigure(
                ID,
                MODULES,
                RankClaim.ofExactly(1),
                new RankGroup(MODULES_OF_CHINA, OptionalInt.of(2), List.of(other))));
        Cell staff = Cell.parse("staff pv/module CN-JS 2023-06");
        refused(
                () -> new RankFigure(
                        ID,
                        MODULES,
                        RankClaim.ofExactly(1),
                        new RankGroup(MODULES_OF_CHINA, OptionalInt.empty(), List.of(staff))),
                "members must be ranked by production_capacity as well, got " + staff);
    }

    @Test
    void aGroupHasDistinctMembersWithinAPositiveSize() {
        refused(
                () -> new RankGroup(MODULES_OF_CHINA, OptionalInt.empty(), List.of(MODULES, MODULES)),
                "members must differ, got " + MODULES + " twice");
        refused(
                () -> new RankGroup(MODULES_OF_CHINA, OptionalInt.empty(), List.of(MODULES_OF_CHINA)),
                "a member must not be the whole, got " + MODULES_OF_CHINA);
        refused(() -> new RankGroup(MODULES_OF_CHINA, OptionalInt.of(0), List.of()), "size must be at least 1, got 0");
        refused(
                () -> new RankGroup(MODULES_OF_CHINA, OptionalInt.of(-7), List.of()),
                "size must be at least 1, got -7");
        List<Cell> two = List.of(MODULES, MODULES.withPeriod(MODULES.period().minusYears(1)));
        refused(() -> new RankGroup(MODULES_OF_CHINA, OptionalInt.of(1), two), "size must be at least 2, got 1");
        assertThat(RankGroup.of(MODULES_OF_CHINA))
                .isEqualTo(new RankGroup(MODULES_OF_CHINA, OptionalInt.empty(), List.of()));
    }

    // Remarks

    @Test
    void aRemarkSaysSomethingInOneLine() {
        refused(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, " ", List.of()), "text must not be blank");
        refused(
                () -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "a\nb", List.of()),
                "text must not hold control characters, got U+000A at index 1");
        assertThat(RemarkFigure.Topic.EVENT).hasToString("event");
        assertThat(RemarkFigure.Topic.TECHNICAL).hasToString("technical");
    }

    // Absence

    @Test
    void anAbsentComponentIsNamed() {
        absent(() -> new LevelFigure(null, REVENUE, quantity("1亿元")), "attribution");
        absent(() -> new LevelFigure(ID, null, quantity("1亿元")), "cell");
        absent(() -> new LevelFigure(ID, REVENUE, null), "level");
        absent(() -> GrowthFigure.of(null, GROWTH, number("1%")), "attribution");
        absent(() -> GrowthFigure.of(ID, null, number("1%")), "comparison");
        absent(() -> GrowthFigure.of(ID, GROWTH, null), "growth");
        absent(() -> new GrowthFigure(ID, GROWTH, number("1%"), null), "terms");
        absent(() -> new ShareFigure(null, MODULES, MODULES_OF_CHINA, number("1%")), "attribution");
        absent(() -> new ShareFigure(ID, null, MODULES_OF_CHINA, number("1%")), "part");
        absent(() -> new ShareFigure(ID, MODULES, null, number("1%")), "whole");
        absent(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, null), "share");
        absent(() -> new MultipleFigure(null, GROWTH, number("2倍")), "attribution");
        absent(() -> new MultipleFigure(ID, null, number("2倍")), "comparison");
        absent(() -> new MultipleFigure(ID, GROWTH, null), "multiple");
        absent(() -> new DifferenceFigure(null, GROWTH, quantity("1亿元")), "attribution");
        absent(() -> new DifferenceFigure(ID, null, quantity("1亿元")), "comparison");
        absent(() -> new DifferenceFigure(ID, GROWTH, null), "difference");
        absent(() -> new OrderFigure(null, GROWTH, true), "attribution");
        absent(() -> new OrderFigure(ID, null, true), "comparison");
        absent(() -> new Comparison(null, REVENUE), "cell");
        absent(() -> new Comparison(REVENUE, null), "base");
        absent(() -> Comparison.yearOnYear(null), "cell");
    }

    @Test
    void anAbsentComponentOfTheLargerKindsIsNamed() {
        Comparison part = growthOf(PV_REVENUE);
        absent(() -> new PointChangeFigure(null, GROWTH, part, number("1个百分点")), "attribution");
        absent(() -> new PointChangeFigure(ID, null, part, number("1个百分点")), "later");
        absent(() -> new PointChangeFigure(ID, GROWTH, null, number("1个百分点")), "earlier");
        absent(() -> new PointChangeFigure(ID, GROWTH, part, null), "points");
        absent(() -> new ContributionFigure(null, part, GROWTH, number("1%")), "attribution");
        absent(() -> new ContributionFigure(ID, null, GROWTH, number("1%")), "part");
        absent(() -> new ContributionFigure(ID, part, null, number("1%")), "whole");
        absent(() -> new ContributionFigure(ID, part, GROWTH, null), "contribution");
        absent(() -> new TotalFigure(null, REVENUE, List.of(PV_REVENUE), true), "attribution");
        absent(() -> new TotalFigure(ID, null, List.of(PV_REVENUE), true), "total");
        absent(() -> new TotalFigure(ID, REVENUE, null, true), "parts");
        absent(() -> new TotalFigure(ID, REVENUE, Arrays.asList(PV_REVENUE, null), true), "parts[1]");
        RankGroup group = RankGroup.of(MODULES_OF_CHINA);
        absent(() -> new RankFigure(null, MODULES, RankClaim.ofTop(3), group), "attribution");
        absent(() -> new RankFigure(ID, null, RankClaim.ofTop(3), group), "cell");
        absent(() -> new RankFigure(ID, MODULES, null, group), "rank");
        absent(() -> new RankFigure(ID, MODULES, RankClaim.ofTop(3), null), "group");
        absent(() -> RankGroup.of(null), "whole");
        absent(() -> new RankGroup(REVENUE, null, List.of()), "size");
        absent(() -> new RankGroup(REVENUE, OptionalInt.empty(), null), "members");
        absent(() -> new RemarkFigure(null, RemarkFigure.Topic.EVENT, "text", List.of()), "attribution");
        absent(() -> new RemarkFigure(ID, null, "text", List.of()), "topic");
        absent(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, null, List.of()), "text");
        absent(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "text", null), "quantities");
    }
}
