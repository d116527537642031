package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.FigureRefusals.ID;
import static io.github.newenergy.indicators.figure.FigureRefusals.absent;
import static io.github.newenergy.indicators.figure.FigureRefusals.refused;
import static io.github.newenergy.indicators.figure.FigureRefusals.taken;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES_OF_CHINA;
import static io.github.newenergy.indicators.figure.SampleFigures.PV_REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.comparison;
import static io.github.newenergy.indicators.figure.SampleFigures.number;
import static io.github.newenergy.indicators.figure.SampleFigures.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells can be held against each other, added up or ranked in one figure, and which not. */
class FigureCellRefusalsTest {

    // Comparisons

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
}
