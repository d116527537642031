package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.json.PublicationJson;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationReportTest {

    private static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");
    private static final Path WUXI_WITH_CLASH = Path.of("examples", "data", "wuxi-2023-07-contradiction.json");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "report");

    private static final String REVENUE_2022 = "revenue new_energy CN-320200 2022";
    private static final String REVENUE_2021 = "revenue new_energy CN-320200 2021";
    private static final String TO_MAY = "revenue new_energy CN-320200 2022-01/2022-05";
    private static final String WUXI_MODULES = "production_capacity pv/module CN-320200 2023-06";
    private static final String JIANGSU_MODULES = "production_capacity pv/module CN-JS 2023-06";
    private static final String CHINA_MODULES = "production_capacity pv/module CN 2023-06";

    @Test
    void theReportOfTheWuxiPageIsTheGoldenText() throws IOException {
        assertThat(report(WUXI) + "\n").isEqualTo(Files.readString(GOLDEN.resolve("wuxi-2023-07.txt")));
    }

    @Test
    void theReportOfTheSoftReadingNamesIt() throws IOException {
        PublicationReport report = PublicationReport.of(PublicationJson.read(WUXI), Reading.soft());
        assertThat(report + "\n").isEqualTo(Files.readString(GOLDEN.resolve("wuxi-2023-07-soft.txt")));
    }

    @Test
    void theWuxiPageImpliesFiveIntervals() throws IOException {
        assertThat(report(WUXI).implied())
                .extracting(ImpliedFigure::toString)
                .containsExactly(
                        "revenue new_energy CN-320200 2021 lies in [1248.914, 1249.024] 亿元,"
                                + " from revenue-2022, growth-2022",
                        "revenue new_energy CN-320200 2022-01/2022-05 lies in [534.129, 534.545] 亿元,"
                                + " from revenue-2023-01-05, growth-2023-01-05",
                        "revenue new_energy CN-320200 2022-06/2022-12 lies in [1016.170, 1016.596] 亿元,"
                                + " from revenue-2022, revenue-2023-01-05, growth-2023-01-05;"
                                + " if both are on one scope",
                        "production_capacity pv/module CN-JS 2023-06 / production_capacity pv/module CN 2023-06"
                                + " lies in (20.60 %, 35.00 %), from module-share-province, module-share-nation;"
                                + " if 两成 means [15 %, 25 %)",
                        "production_capacity pv/wafer/slicing CN-JS 2023-06"
                                + " / production_capacity pv/wafer/slicing CN 2023-06 lies in [14.53 %, 15.21 %],"
                                + " from slicing-share-province, slicing-share-nation");
    }

    @Test
    void thePlanAndTheTechnicalFigureAreNamedAsNoEvidence() throws IOException {
        assertThat(report(WUXI).toString().lines().toList())
                .containsSubsequence(
                        "No evidence",
                        "perovskite-plan     a plan                             "
                                + "A perovskite base is to start production in the third quarter of 2024.",
                        "charging-technical  a technical figure  5 min, 300 km  "
                                + "Five minutes of charging at this station give a range of 300 km.");
    }

    @Test
    void anAddedLevelClashesWithTheTwoFiguresThatImplyAnotherOne() throws IOException {
        PublicationReport report = report(WUXI_WITH_CLASH);
        Grounds grounds =
                new Grounds(List.of("revenue-2021", "revenue-2022", "growth-2022"), List.of("both are on one scope"));
        assertThat(report.clashes())
                .containsExactly(new Clash(
                        grounds,
                        "New energy, revenue, Wuxi, 2021 would lie in [1250.005, 1250.015) 亿元"
                                + " and in [1248.914, 1249.024] 亿元"));
        assertThat(report.toString().lines().toList())
                .containsSubsequence("Contradictions", report.clashes().get(0).reason() + "  " + grounds)
                .doesNotContain("No contradiction found. Figures were compared in pairs; chains of them were not"
                        + " followed.");
    }

    @Test
    void aShareAboveItsWholeIsAClash() {
        assertThat(new Page().share("s", WUXI_MODULES, CHINA_MODULES, "105%").clashes())
                .containsExactly("PV modules, production capacity, Wuxi, June 2023, share of China"
                        + " would lie in [104.5 %, 105.5 %), more than its whole, from s");
        assertThat(new Page().share("s", WUXI_MODULES, CHINA_MODULES, "100%").clashes())
                .isEmpty();
    }

    @Test
    void aShareAboveOneOfWhatIsNotAroundThePartIsFine() {
        String exports = "exports pv CN 2022";
        assertThat(new Page().share("s", "imports pv CN 2022", exports, "140%").clashes())
                .isEmpty();
    }

    @Test
    void profitsOfAPartMayExceedThoseOfTheWhole() {
        String wuxi = "profit pv CN-320200 2022";
        String china = "profit pv CN 2022";
        assertThat(new Page()
                        .share("s", wuxi, china, "140%")
                        .rank("r", wuxi, china, "第三")
                        .level("year", wuxi, "5亿元")
                        .level("half", "profit pv CN-320200 2022-S1", "8亿元")
                        .clashes())
                .isEmpty();
    }

    @Test
    void aNearerWholeThatOutgrowsTheWiderOneIsAClash() {
        assertThat(new Page()
                        .share("province", WUXI_MODULES, JIANGSU_MODULES, "20%")
                        .share("nation", WUXI_MODULES, CHINA_MODULES, "30%")
                        .clashes())
                .containsExactly("PV modules, production capacity, Jiangsu, June 2023, share of China"
                        + " would lie in [143.90 %, 156.42 %], more than its whole, from province, nation");
    }

    @Test
    void aPrintedShareIsHeldAgainstTheImpliedOne() {
        assertThat(new Page()
                        .share("province", WUXI_MODULES, JIANGSU_MODULES, "20%")
                        .share("nation", WUXI_MODULES, CHINA_MODULES, "5%")
                        .share("jiangsu", JIANGSU_MODULES, CHINA_MODULES, "40%")
                        .clashes())
                .containsExactly("PV modules, production capacity, Jiangsu, June 2023, share of China"
                        + " would lie in [39.5 %, 40.5 %) and in [21.95 %, 28.21 %],"
                        + " from jiangsu, province, nation; if both are on one scope");
    }

    @Test
    void whoIsExactlyThirdHasAtMostAThird() {
        Page page = new Page().share("s", WUXI_MODULES, CHINA_MODULES, "40%");
        assertThat(page.rank("r", WUXI_MODULES, CHINA_MODULES, "第三").clashes())
                .containsExactly("PV modules, production capacity, Wuxi, June 2023, share of China, in"
                        + " [39.5 %, 40.5 %), is too much for the rank 3rd: at most 1/3 is left for it, from s, r;"
                        + " if no ranked member holds another");
        assertThat(new Page()
                        .share("s", WUXI_MODULES, CHINA_MODULES, "40%")
                        .rank("top", WUXI_MODULES, CHINA_MODULES, "前三")
                        .rank("second", WUXI_MODULES, CHINA_MODULES, "第二")
                        .rank("elsewhere", WUXI_MODULES, JIANGSU_MODULES, "第三")
                        .clashes())
                .isEmpty();
        assertThat(new Page()
                        .share("s", WUXI_MODULES, CHINA_MODULES, "33%")
                        .rank("third", WUXI_MODULES, CHINA_MODULES, "第三")
                        .clashes())
                .isEmpty();
    }

    @Test
    void aPartOfAYearAboveTheYearIsAClash() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", TO_MAY, "120亿元")
                        .clashes())
                .containsExactly("New energy, revenue, Wuxi, June-December 2022 would lie in (-21.00, -19.00) 亿元,"
                        + " below zero, from year, may");
    }

    @Test
    void aPartInTheMiddleAboveTheYearIsAClash() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", "revenue new_energy CN-320200 2022-05", "120亿元")
                        .level("june", "revenue new_energy CN-320200 2022-06", "20亿元")
                        .clashes())
                .containsExactly("New energy, revenue, Wuxi, May 2022, in [119.5, 120.5) 亿元, would be more than"
                        + " that of 2022, in [99.5, 100.5) 亿元, from year, may");
    }

    @Test
    void levelsOfOneCellInTwoUnitsAgree() {
        assertThat(new Page()
                        .level("a", WUXI_MODULES, "850万千瓦")
                        .level("b", WUXI_MODULES, "8.5GW")
                        .clashes())
                .isEmpty();
    }

    @Test
    void levelsOfOneCellInTwoUnitsClash() {
        assertThat(new Page()
                        .level("a", WUXI_MODULES, "850万千瓦")
                        .level("b", WUXI_MODULES, "8.6GW")
                        .clashes())
                .containsExactly("PV modules, production capacity, Wuxi, June 2023 would lie in"
                        + " [849.5, 850.5) 万千瓦 and in [8.55, 8.65) GW, from a, b");
    }

    @Test
    void thatTwoLevelsAreApartCanBeSeen() {
        assertThat(new Page()
                        .level("current", REVENUE_2022, "1000亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "3%")
                        .level("base", REVENUE_2021, "976.105亿元")
                        .clashes())
                .containsExactly("New energy, revenue, Wuxi, 2021 would lie in [976.1045, 976.1055) 亿元"
                        + " and in [965.700, 976.098] 亿元, from base, current, growth; if both are on one scope");
    }

    @Test
    void quantitiesOfTwoKindsAreNotCompared() {
        String polysilicon = "production_capacity pv/polysilicon CN-320200 2023-06";
        String nation = "production_capacity pv/polysilicon CN 2023-06";
        assertThat(new Page()
                        .level("power", polysilicon, "5GW")
                        .level("mass", polysilicon, "2万吨")
                        .level("nation", nation, "1万吨")
                        .share("share", polysilicon, nation, "10%")
                        .clashes())
                .containsExactly("Polysilicon, production capacity, China, June 2023 would lie in"
                        + " [0.5, 1.5) 万吨 and in [14.2, 26.4] 万吨, from nation, mass, share;"
                        + " if both are on one scope");
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
            assertThat(report.clashes()).isEmpty();
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

                        No contradiction found. Figures were compared in pairs; chains of them were not followed.""");
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
                .containsExactly("revenue new_energy CN-320200 2020 lies in [98.68, 101.34] 亿元, from level, average");
    }

    @Test
    void aRestatedBaseIsNotThePrintedOne() {
        Comparison comparison = new Comparison(Cell.parse(REVENUE_2022), Cell.parse(REVENUE_2021));
        Page page = new Page()
                .level("level", REVENUE_2022, "110.0亿元")
                .level("base", REVENUE_2021, "80.0亿元")
                .growth("growth", comparison, "10.0%", new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE));
        assertThat(page.clashes()).isEmpty();
        assertThat(page.implied())
                .containsExactly("revenue new_energy CN-320200 2021 lies in [99.909, 100.091] 亿元, from level, growth;"
                        + " if the base is restated to the scope of the later level");
    }

    @Test
    void aGrowthAtConstantPricesTellsNothingAboutPrintedLevels() {
        Comparison comparison = new Comparison(Cell.parse(REVENUE_2022), Cell.parse(REVENUE_2021));
        Page page = new Page()
                .level("level", REVENUE_2022, "110.0亿元")
                .level("base", REVENUE_2021, "80.0亿元")
                .growth("growth", comparison, "10.0%", new GrowthTerms(1, GrowthTerms.Basis.CONSTANT_PRICES));
        assertThat(page.clashes()).isEmpty();
        assertThat(page.implied()).isEmpty();
    }

    @Test
    void aBaseAndItsGrowthGiveTheLaterLevel() {
        assertThat(new Page()
                        .level("base", REVENUE_2021, "100.0亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "10%")
                        .implied())
                .containsExactly("revenue new_energy CN-320200 2022 lies in [109.44, 110.56] 亿元, from base, growth");
    }

    @Test
    void aShareGivesTheWholeOrThePart() {
        assertThat(new Page()
                        .level("part", WUXI_MODULES, "10.0GW")
                        .share("share", WUXI_MODULES, CHINA_MODULES, "5.0%")
                        .implied())
                .containsExactly(
                        "production_capacity pv/module CN 2023-06 lies in [197.02, 203.04] GW," + " from part, share");
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
                        "revenue new_energy CN-320200 2022-Q2 lies in (19.00, 21.00) 亿元, from h1, q1",
                        "revenue new_energy CN-320200 2022-S2 lies in (69.00, 71.00) 亿元, from year, h1");
    }

    @Test
    void partsThatDoNotAddUpClashOnce() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("h1", "revenue new_energy CN-320200 2022-S1", "30亿元")
                        .level("h2", "revenue new_energy CN-320200 2022-S2", "60亿元")
                        .clashes())
                .containsExactly("New energy, revenue, Wuxi, second half of 2022 would lie in [59.5, 60.5) 亿元"
                        + " and in (69.00, 71.00) 亿元, from h2, year, h1; if both are on one scope");
    }

    @Test
    void theRestOfAPeriodIsNotBelowZero() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", TO_MAY, "100亿元")
                        .implied())
                .containsExactly(
                        "revenue new_energy CN-320200 2022-06/2022-12 lies in [0.00, 1.00) 亿元," + " from year, may");
    }

    @Test
    void aHedgeImpliesWhatItsReadingGivesAndTheReadingIsNamed() {
        Page page = new Page().level("part", WUXI_MODULES, "约10GW").share("share", WUXI_MODULES, CHINA_MODULES, "超五成");
        assertThat(page.implied()).isEmpty();
        assertThat(page.implied(Reading.soft()))
                .containsExactly("production_capacity pv/module CN 2023-06 lies in (0.0, 40.0) GW, from part, share;"
                        + " if 约10 GW means (0, 20] GW and if 超五成 means (50 %, 60 %)");
    }

    @Test
    void figuresThatAreNotComparedAreStillShown() throws IOException {
        Cell cell = Cell.parse(REVENUE_2022);
        Comparison growth = Comparison.yearOnYear(cell);
        Comparison earlier = Comparison.yearOnYear(cell.yearEarlier());
        Comparison part = Comparison.yearOnYear(Cell.parse("revenue pv CN-320200 2022"));
        Page page = new Page();
        page.with(new MultipleFigure(page.attribution("m"), growth, PublishedNumber.parse("3.5倍")))
                .with(new DifferenceFigure(page.attribution("d"), growth, PublishedQuantity.parse("35亿元")))
                .with(new PointChangeFigure(page.attribution("p"), growth, earlier, PublishedNumber.parse("2.3个百分点")))
                .with(new ContributionFigure(page.attribution("c"), part, growth, PublishedNumber.parse("60%")))
                .with(new TotalFigure(page.attribution("t"), cell, List.of(part.cell()), false))
                .with(new OrderFigure(page.attribution("o"), growth, true));
        assertThat(page.report() + "\n").isEqualTo(Files.readString(GOLDEN.resolve("other-kinds.txt")));
    }

    @Test
    void anEmptyPublicationHasAnEmptyReport() {
        assertThat(new Page().report().toString()).isEqualTo("""
                Figures (Bulletin, 2023-07-13)
                Prints are read as rounded by the rule HALF_UP, of hedges only what their words assert.

                No contradiction found. Figures were compared in pairs; chains of them were not followed.""");
    }

    @Test
    void theRoundingOfTheReadingIsSaid() {
        Reading floor = Reading.hard().with(Rounding.FLOOR);
        PublicationReport report = new Page().level("a", REVENUE_2022, "100亿元").report(floor);
        assertThat(report.toString())
                .contains("rounded by the rule FLOOR, of hedges only")
                .contains("[100, 101) 亿元");
    }

    @Test
    void aPageOfManyFiguresIsReportedInProportion() {
        Page page = new Page();
        for (int month = 1; month <= 2_000; month++) {
            String cell = "revenue new_energy CN-320200 1900-01/P%dM".formatted(month);
            page.level("same-" + month, REVENUE_2022, month + "亿元");
            page.level("run-" + month, cell.replace("1900-01/", "1900-01-01/"), month + "亿元");
            page.growth("growth-" + month, REVENUE_2022, REVENUE_2021, "20%");
            page.share("share-" + month, REVENUE_2022, "revenue new_energy CN 2022", "20%");
        }
        PublicationReport report = page.report();
        assertThat(report.implied()).hasSizeLessThan(8_000);
        assertThat(report.clashes()).hasSizeLessThan(8_000).hasSizeGreaterThan(1_000);
    }

    @Test
    void theTightestAnswerIsFollowed() {
        assertThat(new Page()
                        .level("rough", REVENUE_2022, "121亿元")
                        .level("fine", REVENUE_2022, "121.00亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "10.00%")
                        .implied())
                .containsExactly(
                        "revenue new_energy CN-320200 2021 lies in [109.9904, 110.0096] 亿元, from fine, growth");
    }

    @Test
    void nothingOfAReportMayBeAbsent() {
        Publication publication = new Page().report().publication();
        assertThatThrownBy(() -> PublicationReport.of(publication, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reading");
        assertThatThrownBy(() -> PublicationReport.of(null, Reading.hard()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("publication");
    }

    private static PublicationReport report(Path file) throws IOException {
        return PublicationReport.of(PublicationJson.read(file), Reading.hard());
    }

    @Test
    void ranksOfWhatDoesNotAddUpProveNothing() {
        String rate = "utilisation_rate pv CN-JS 2022";
        assertThat(new Page()
                        .share("s", rate, "utilisation_rate pv CN 2022", "110%")
                        .rank("r", rate, "utilisation_rate pv CN 2022", "第三")
                        .clashes())
                .isEmpty();
    }

    @Test
    void figuresOfChinaNeedNotHoldTaiwan() {
        String china = "installed_capacity pv CN 2022-12";
        assertThat(new Page()
                        .share("s", "installed_capacity pv CN-TW 2022-12", china, "120%")
                        .clashes())
                .isEmpty();
        assertThat(new Page()
                        .share("s", "installed_capacity pv CN-JS 2022-12", china, "120%")
                        .clashes())
                .hasSize(1);
    }
}
