package io.github.newenergy.indicators.report;

import static io.github.newenergy.indicators.report.WuxiPage.CHINA_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2021;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2022;
import static io.github.newenergy.indicators.report.WuxiPage.TO_MAY;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.number.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says follows from figures, on which grounds, and what implies nothing. */
class ReportedImplicationsTest {

    @Test
    void theWuxiPageImpliesFiveIntervals() throws IOException {
        assertThat(Page.implied(report(WUXI)))
                .containsExactly(
                        "revenue new_energy CN-320200 2021 lies in [1248.914, 1249.024] 亿元,"
                                + " from revenue-2022, growth-2022; if growth-2022 starts from the level of 2021",
                        "revenue new_energy CN-320200 2022-01/2022-05 lies in [534.129, 534.545] 亿元,"
                                + " from revenue-2023-01-05, growth-2023-01-05;"
                                + " if growth-2023-01-05 starts from the level of January-May 2022",
                        "revenue new_energy CN-320200 2022-06/2022-12 lies in [1016.170, 1016.596] 亿元,"
                                + " from revenue-2022, revenue-2023-01-05, growth-2023-01-05;"
                                + " if growth-2023-01-05 starts from the level of January-May 2022"
                                + " and if New energy, revenue, Wuxi, 2022 is the sum of January-May 2022"
                                + " and June-December 2022",
                        "production_capacity pv/module CN-JS 2023-06 / production_capacity pv/module CN 2023-06"
                                + " lies in (20.60 %, 35.00 %), from module-share-province, module-share-nation;"
                                + " if 两成 means [15 %, 25 %)",
                        "production_capacity pv/wafer/slicing CN-JS 2023-06"
                                + " / production_capacity pv/wafer/slicing CN 2023-06 lies in [14.53 %, 15.21 %],"
                                + " from slicing-share-province, slicing-share-nation");
    }

    @Test
    void plansTargetsAndForecastsImplyNothing() {
        for (Modality modality : List.of(Modality.PLANNED, Modality.TARGET, Modality.FORECAST)) {
            PublicationReport report = new Page()
                    .level("level", REVENUE_2022, "100亿元")
                    .in(modality)
                    .level("other", REVENUE_2022, "200亿元")
                    .growth("growth", REVENUE_2022, REVENUE_2021, "20%")
                    .report();
            assertThat(report.implied()).isEmpty();
            assertThat(Page.conflicts(report)).isEmpty();
            assertThat(report.toString()).contains("No evidence");
        }
        assertThat(new Page()
                        .in(Modality.TARGET)
                        .level("a", REVENUE_2022, "200亿元")
                        .report()
                        .toString())
                .isEqualTo("""
                        Figures (Bulletin, 2023-07-13)
                        Prints are read as rounded by the rule HALF_UP, of hedges only what their words assert.

                        No evidence

                        figure  because it is  print    about
                        ------  -------------  -------  -------------------------------
                        a       a target       200亿元  New energy, revenue, Wuxi, 2022

                        Consistent: all these figures can be true together.""");
    }

    @Test
    void anAverageGrowthCompoundsOverItsSteps() {
        Comparison comparison =
                new Comparison(Cell.parse(REVENUE_2022), Cell.parse("revenue new_energy CN-320200 2020"));
        GrowthTerms twoYears = new GrowthTerms(2, GrowthTerms.Basis.UNSTATED);
        assertThat(new Page()
                        .level("level", REVENUE_2022, "121亿元")
                        .growth("average", comparison, "10%", twoYears)
                        .implied())
                .containsExactly("revenue new_energy CN-320200 2020 lies in [98.68, 101.34] 亿元, from level, average;"
                        + " if average starts from the level of 2020");
    }

    @Test
    void aRestatedBaseIsNotThePrintedOne() {
        Comparison comparison = new Comparison(Cell.parse(REVENUE_2022), Cell.parse(REVENUE_2021));
        Page page = new Page()
                .level("level", REVENUE_2022, "110.0亿元")
                .level("base", REVENUE_2021, "80.0亿元")
                .growth("growth", comparison, "10.0%", new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE));
        assertThat(page.conflicts()).isEmpty();
        assertThat(page.implied())
                .as("of the printed levels alone")
                .containsExactly(
                        REVENUE_2022 + " / " + REVENUE_2021 + " - 1 lies in [37.35 %, 37.65 %], from level, base");
        FigureSystem system = FigureSystem.of(page.publication());
        PublicationReport assumed =
                PublicationReport.of(system.with(system.switchedOff().get(0)));
        assertThat(Page.conflicts(assumed))
                .containsExactly("from level, base, growth; if growth starts from the level of 2021");
    }

    @Test
    void aGrowthAtConstantPricesTellsNothingAboutPrintedLevels() {
        Comparison comparison = new Comparison(Cell.parse(REVENUE_2022), Cell.parse(REVENUE_2021));
        Page page = new Page()
                .level("level", REVENUE_2022, "110.0亿元")
                .level("base", REVENUE_2021, "80.0亿元")
                .growth("growth", comparison, "10.0%", new GrowthTerms(1, GrowthTerms.Basis.CONSTANT_PRICES));
        assertThat(page.conflicts()).isEmpty();
        assertThat(page.implied())
                .as("of the printed levels alone")
                .containsExactly(
                        REVENUE_2022 + " / " + REVENUE_2021 + " - 1 lies in [37.35 %, 37.65 %], from level, base");
    }

    @Test
    void aBaseAndItsGrowthGiveTheLaterLevel() {
        assertThat(new Page()
                        .level("base", REVENUE_2021, "100.0亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "10%")
                        .implied())
                .containsExactly("revenue new_energy CN-320200 2022 lies in [109.44, 110.56] 亿元, from base, growth;"
                        + " if growth starts from the level of 2021");
    }

    @Test
    void aShareGivesTheWholeOrThePart() {
        assertThat(new Page()
                        .level("part", WUXI_MODULES, "10.0GW")
                        .share("share", WUXI_MODULES, CHINA_MODULES, "5.0%")
                        .implied())
                .containsExactly(
                        "production_capacity pv/module CN 2023-06 lies in [197.02, 203.04] GW, from part, share");
        assertThat(new Page()
                        .level("whole", CHINA_MODULES, "200GW")
                        .share("share", WUXI_MODULES, CHINA_MODULES, "5.0%")
                        .implied())
                .containsExactly("production_capacity pv/module CN-320200 2023-06 lies in [9.875, 10.126] GW,"
                        + " from whole, share");
    }

    @Test
    void ofPartsFromJanuaryOnEachIsHeldAgainstTheOneBefore() {
        assertThat(new Page()
                        .level("q1", "revenue new_energy CN-320200 2022-Q1", "10亿元")
                        .level("h1", "revenue new_energy CN-320200 2022-S1", "30亿元")
                        .level("year", REVENUE_2022, "100亿元")
                        .implied())
                .containsExactly(
                        "revenue new_energy CN-320200 2022-Q2 lies in (19.00, 21.00) 亿元, from q1, h1;"
                                + " if New energy, revenue, Wuxi, first half of 2022 is the sum of first quarter of 2022"
                                + " and second quarter of 2022",
                        "revenue new_energy CN-320200 2022-S2 lies in (69.00, 71.00) 亿元, from h1, year;"
                                + " if New energy, revenue, Wuxi, first half of 2022 is the sum of first quarter of 2022"
                                + " and second quarter of 2022 and if New energy, revenue, Wuxi, 2022 is the sum of"
                                + " first quarter of 2022 and second quarter of 2022 and second half of 2022");
    }

    @Test
    void theRestOfAPeriodIsNotBelowZero() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", TO_MAY, "100亿元")
                        .implied())
                .containsExactly("revenue new_energy CN-320200 2022-06/2022-12 lies in [0.00, 1.00) 亿元, from year, may;"
                        + " if revenue is not negative and if New energy, revenue, Wuxi, 2022 is the sum of"
                        + " January-May 2022 and June-December 2022");
    }

    @Test
    void aHedgeImpliesWhatItsReadingGivesAndTheReadingIsNamed() {
        Page page = new Page().level("part", WUXI_MODULES, "约10GW").share("share", WUXI_MODULES, CHINA_MODULES, "超五成");
        assertThat(page.implied()).as("above zero is no news").isEmpty();
        assertThat(page.implied(Reading.soft()))
                .containsExactly("production_capacity pv/module CN 2023-06 lies in (0.0, 40.0) GW, from share, part;"
                        + " if 超五成 means (50 %, 60 %) and if 约10 GW means (0, 20] GW");
    }

    @Test
    void aGrowthFromWhatMayBeZeroHasNoUpperEnd() {
        assertThat(new Page()
                        .level("now", REVENUE_2022, "100亿元")
                        .level("before", REVENUE_2021, "0.0亿元")
                        .implied())
                .containsExactly(
                        REVENUE_2022 + " / " + REVENUE_2021 + " - 1 lies in (198900.00 %, ∞)," + " from now, before");
    }

    @Test
    void aFallToNothingSaysNoMoreThanThatTheBaseIsAboveZero() {
        assertThat(new Page()
                        .level("now", REVENUE_2022, "0亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "-100%")
                        .implied())
                .isEmpty();
    }

    @Test
    void theTightestAnswerIsFollowed() {
        assertThat(new Page()
                        .level("rough", REVENUE_2022, "121亿元")
                        .level("fine", REVENUE_2022, "121.00亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "10.00%")
                        .implied())
                .containsExactly("revenue new_energy CN-320200 2021 lies in [109.9904, 110.0096] 亿元, from fine, growth;"
                        + " if growth starts from the level of 2021");
    }
}
