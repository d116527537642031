package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.consistency.Spent;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationReportTest {

    private static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");
    private static final Path WUXI_WITH_CONFLICT = Path.of("examples", "data", "wuxi-2023-07-contradiction.json");
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
    void anAddedLevelContradictsTheTwoFiguresThatImplyAnotherOne() throws IOException {
        PublicationReport report = report(WUXI_WITH_CONFLICT);
        assertThat(Page.conflicts(report))
                .containsExactly("from revenue-2022, growth-2022, revenue-2021;"
                        + " if growth-2022 starts from the level of 2021");
        assertThat(report.toString()).doesNotContain("Consistent").endsWith("""

                Contradiction: these figures cannot all be true. Levels that are linked with them are left out above, since anything follows from a contradiction.

                revenue-2022, growth-2022, revenue-2021
                if growth-2022 starts from the level of 2021
                Proof for New energy, revenue, Wuxi in 亿元: [2022 level >= 1.24155 x 2021 level]\
                 and [2022 level <= 1550.725] and 1.24155 x [2021 level >= 1250.005] together: 1551.94 <= 1550.73
                Repairs:
                - leave out revenue-2022
                - leave out growth-2022
                - leave out revenue-2021
                - do not assume that growth-2022 starts from the level of 2021
                - growth-2022: +24.06% instead of +24.16% (10 units of its last digit)
                - revenue-2021: 1249.02亿元 instead of 1250.01亿元 (99 units of its last digit)
                - revenue-2022: 1551.94亿元 instead of 1550.72亿元 (122 units of its last digit)
                - growth-2022: +24.06% instead of +24.16% (one wrong digit)""");
    }

    @Test
    void aShareAboveItsWholeIsAClash() {
        assertThat(new Page().share("s", WUXI_MODULES, CHINA_MODULES, "105%").conflicts())
                .containsExactly(
                        "from s; if PV modules, production capacity, Wuxi, June 2023 is at most that of China");
        assertThat(new Page().share("s", WUXI_MODULES, CHINA_MODULES, "100%").conflicts())
                .isEmpty();
    }

    @Test
    void aShareAboveOneOfWhatIsNotAroundThePartIsFine() {
        String exports = "exports pv CN 2022";
        assertThat(new Page().share("s", "imports pv CN 2022", exports, "140%").conflicts())
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
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aNearerWholeThatOutgrowsTheWiderOneIsAClash() {
        assertThat(new Page()
                        .share("province", WUXI_MODULES, JIANGSU_MODULES, "20%")
                        .share("nation", WUXI_MODULES, CHINA_MODULES, "30%")
                        .conflicts())
                .containsExactly("from province, nation;"
                        + " if PV modules, production capacity, Jiangsu, June 2023 is at most that of China");
    }

    @Test
    void aPrintedShareIsHeldAgainstTheImpliedOne() {
        assertThat(new Page()
                        .share("province", WUXI_MODULES, JIANGSU_MODULES, "20%")
                        .share("nation", WUXI_MODULES, CHINA_MODULES, "5%")
                        .share("jiangsu", JIANGSU_MODULES, CHINA_MODULES, "40%")
                        .conflicts())
                .containsExactly("from province, nation, jiangsu");
    }

    @Test
    void whoIsExactlyThirdHasAtMostAThird() {
        Page page = new Page().share("s", WUXI_MODULES, CHINA_MODULES, "40%");
        assertThat(page.rank("r", WUXI_MODULES, CHINA_MODULES, "第三").conflicts())
                .containsExactly("from s, r;"
                        + " if no ranked member of PV modules, production capacity, China, June 2023 holds another");
        assertThat(new Page()
                        .share("s", WUXI_MODULES, CHINA_MODULES, "40%")
                        .rank("top", WUXI_MODULES, CHINA_MODULES, "前三")
                        .rank("second", WUXI_MODULES, CHINA_MODULES, "第二")
                        .conflicts())
                .isEmpty();
        assertThat(new Page()
                        .share("s", WUXI_MODULES, CHINA_MODULES, "33%")
                        .rank("third", WUXI_MODULES, CHINA_MODULES, "第三")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whoIsExactlyThirdInAPartHasAtMostAThirdOfTheWhole() {
        assertThat(new Page()
                        .share("s", WUXI_MODULES, CHINA_MODULES, "40%")
                        .rank("r", WUXI_MODULES, JIANGSU_MODULES, "第三")
                        .conflicts())
                .containsExactly("from s, r;"
                        + " if no ranked member of PV modules, production capacity, Jiangsu, June 2023 holds another"
                        + " and if PV modules, production capacity, Jiangsu, June 2023 is at most that of China");
    }

    @Test
    void aPartOfAYearAboveTheYearIsAClash() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", TO_MAY, "120亿元")
                        .conflicts())
                .containsExactly("from year, may; if New energy, revenue, Wuxi, 2022 is the sum of January-May 2022"
                        + " and June-December 2022 and if revenue is not negative");
    }

    @Test
    void aPartInTheMiddleAboveTheYearIsAClash() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("may", "revenue new_energy CN-320200 2022-05", "120亿元")
                        .level("june", "revenue new_energy CN-320200 2022-06", "20亿元")
                        .conflicts())
                .containsExactly("from year, may; if New energy, revenue, Wuxi, 2022 is the sum of 4 parts from"
                        + " January-April 2022 to second half of 2022 and if revenue is not negative");
    }

    @Test
    void levelsOfOneCellInTwoUnitsAgree() {
        assertThat(new Page()
                        .level("a", WUXI_MODULES, "850万千瓦")
                        .level("b", WUXI_MODULES, "8.5GW")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void levelsOfOneCellInTwoUnitsClash() {
        assertThat(new Page()
                        .level("a", WUXI_MODULES, "850万千瓦")
                        .level("b", WUXI_MODULES, "8.6GW")
                        .conflicts())
                .containsExactly("from a, b");
    }

    @Test
    void thatTwoLevelsAreApartCanBeSeen() {
        assertThat(new Page()
                        .level("current", REVENUE_2022, "1000亿元")
                        .growth("growth", REVENUE_2022, REVENUE_2021, "3%")
                        .level("base", REVENUE_2021, "976.105亿元")
                        .conflicts())
                .containsExactly("from current, growth, base; if growth starts from the level of 2021");
    }

    @Test
    void aLevelOfAnotherKindOfQuantityIsNamedAsNotUsed() {
        String polysilicon = "production_capacity pv/polysilicon CN-320200 2023-06";
        PublicationReport report = new Page()
                .level("power", polysilicon, "5GW")
                .level("mass", polysilicon, "2万吨")
                .report();
        assertThat(report.verdict()).isInstanceOf(Verdict.Consistent.class);
        assertThat(report.toString().lines().toList())
                .containsSubsequence(
                        "Not used, or not for all that it says",
                        "mass    printed in 万吨, while " + polysilicon + " is counted in GW");
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
    void partsThatDoNotAddUpClashOnce() {
        assertThat(new Page()
                        .level("year", REVENUE_2022, "100亿元")
                        .level("h1", "revenue new_energy CN-320200 2022-S1", "30亿元")
                        .level("h2", "revenue new_energy CN-320200 2022-S2", "60亿元")
                        .conflicts())
                .containsExactly(
                        "from year, h1, h2; if New energy, revenue, Wuxi, 2022 is the sum of first half of 2022"
                                + " and second half of 2022");
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
    void figuresOfAllKindsAreShown() throws IOException {
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
        PublicationReport report = page.report();
        assertThat(report.toString())
                .startsWith(Files.readString(GOLDEN.resolve("other-kinds.txt")))
                .contains(
                        "p       used through what is printed of its ratios only, since a difference of unknown ratios is not linear");
        assertThat(report.implied())
                .extracting(answer -> answer.question() + " in " + ReportText.rounded(answer.bounds(), answer.unit()))
                .startsWith(
                        REVENUE_2022 + " in [48.02, 49.99] 亿元",
                        REVENUE_2021 + " in [13.529, 14.490] 亿元",
                        "revenue new_energy CN-320200 2020 in [3.835, 4.229] 亿元");
    }

    @Test
    void twoPagesTogetherSayMoreThanEachAlone() throws IOException {
        Publication july = PublicationJson.read(WUXI);
        Publication november = PublicationJson.read(Path.of("examples", "data", "wuxi-2023-09.json"));
        PublicationReport report = PublicationReport.of(FigureSystem.of(july, november));
        assertThat(report.toString()).startsWith("""
                New-energy industry of Wuxi (Wuxi city newspaper, 2023-07-13)
                New-energy industry of Wuxi, January-September 2023 (jsnews.jschina.com.cn, 2023-11-03)
                Prints are read as rounded by the rule HALF_UP, of hedges only what their words assert.

                """);
        assertThat(report.toString().lines().toList())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("New energy, revenue, Wuxi, June-September 2023, growth on June-September 2022  "
                                + "[15.92 %, 16.20 %]"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("New energy, revenue, Wuxi, fourth quarter of 2022   ")
                        .contains("  [463.027, 463.999] 亿元  "))
                .contains("(6)  New energy, revenue, Wuxi, 2022 is the sum of January-May 2022 and June-September 2022"
                        + " and fourth quarter of 2022")
                .endsWith("Consistent: all these figures can be true together, as far as they are used.");
    }

    @Test
    void anIdOfTwoPublicationsIsFollowedByTheNumberOfTheOne() {
        Publication first = new Page().level("revenue", REVENUE_2022, "100亿元").publication();
        Publication second = new Page().level("revenue", REVENUE_2022, "102亿元").publication();
        PublicationReport report = PublicationReport.of(FigureSystem.of(first, second));
        assertThat(report.intervals())
                .extracting(PrintedInterval::toString)
                .containsExactly("revenue@1 lies in [99.5, 100.5) 亿元", "revenue@2 lies in [101.5, 102.5) 亿元");
        assertThat(report.toString()).endsWith("""
                revenue@1, revenue@2
                Proof for New energy, revenue, Wuxi, 2022 in 亿元: [level >= 101.5] and [level <= 100.5]\
                 together: 101.5 <= 100.5
                Repairs:
                - leave out revenue@1
                - leave out revenue@2
                - revenue@1: 102亿元 instead of 100亿元 (2 units of its last digit)
                - revenue@2: 100亿元 instead of 102亿元 (2 units of its last digit)
                - revenue@1: 102亿元 instead of 100亿元 (one wrong digit)
                - revenue@2: 100亿元 instead of 102亿元 (one wrong digit)""");
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
    void sharesAloneBoundNoLevelAndTheirProofNamesNoUnit() {
        PublicationReport report =
                new Page().share("s", WUXI_MODULES, CHINA_MODULES, "105%").report();
        assertThat(report.implied()).isEmpty();
        assertThat(report.toString()).contains("Proof for PV modules, production capacity, June 2023: ");
    }

    @Test
    void whatSteersAConsoleIsPrintedAsAMark() {
        String turned = "\u202Eabc";
        Sector own = Sector.parse("pv/x-tile").withNames(turned, turned);
        Cell cell = new Cell(own, Region.parse("CN"), ReportingPeriod.parse("2022"), Measure.REVENUE);
        Page page = new Page();
        page.with(new LevelFigure(page.attribution("a"), cell, PublishedQuantity.parse("100亿元")))
                .with(new LevelFigure(page.attribution("b"), cell, PublishedQuantity.parse("102亿元")));
        Publication publication = new Publication(
                turned, turned, page.publication().date(), page.publication().figures());
        assertThat(PublicationReport.of(publication, Reading.hard()).toString())
                .doesNotContain("\u202E")
                .startsWith("\uFFFDabc (\uFFFDabc, 2023-07-13)\n")
                .contains("\nProof for \uFFFDabc, revenue, China, 2022 in 亿元: ");
    }

    @Test
    void whatWasNotDecidedIsSaid() {
        FigureSystem system = FigureSystem.of(new Page().publication());
        Spent spent = new Spent(12, 0, 0);
        assertThat(new PublicationReport(system, new Verdict.Undecided(spent), Map.of(), List.of(), List.of())
                        .toString())
                .endsWith("\n\nUndecided: the budget was spent, 12 steps.");
        Conflict conflict = ((Verdict.Contradiction) new Page()
                        .level("a", REVENUE_2022, "100亿元")
                        .level("b", REVENUE_2022, "102亿元")
                        .report()
                        .verdict())
                .conflicts()
                .get(0);
        Verdict partly = new Verdict.Contradiction(List.of(conflict), false, spent);
        assertThat(new PublicationReport(system, partly, Map.of(), List.of(), List.of()).toString())
                .endsWith(
                        "together: 101.5 <= 100.5\n\n"
                                + "The budget was spent, 12 steps: other figures may clash, too, and these may be more than are needed.")
                .doesNotContain("Repairs");
    }

    @Test
    void ofManyRepairsTheFirstTwelveAreShown() {
        FigureSystem system = FigureSystem.of(new Page().publication());
        PublicationReport some = new Page()
                .level("a", REVENUE_2022, "100亿元")
                .level("b", REVENUE_2022, "102亿元")
                .report();
        Conflict conflict = some.repairs().keySet().iterator().next();
        List<Repair> many = new ArrayList<>();
        for (int number = 1; number <= 15; number++) {
            many.add(new Repair.LeaveOut("figure-" + number));
        }
        assertThat(new PublicationReport(system, some.verdict(), Map.of(conflict, many), List.of(), List.of())
                        .toString())
                .endsWith("\n- leave out figure-12\n- and 3 more");
    }

    @Test
    void anEmptyPublicationHasAnEmptyReport() {
        assertThat(new Page().report().toString()).isEqualTo("""
                Figures (Bulletin, 2023-07-13)
                Prints are read as rounded by the rule HALF_UP, of hedges only what their words assert.

                Consistent: all these figures can be true together.""");
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
    void ofManyConflictsNoneSharesAFigureAndTheFirstOnesAreRepaired() {
        Page page = new Page();
        for (int level = 1; level <= 50; level++) {
            page.level("level-" + level, REVENUE_2022, level + "亿元");
        }
        PublicationReport report = page.report();
        assertThat(report.verdict()).isInstanceOfSatisfying(Verdict.Contradiction.class, contradiction -> {
            assertThat(contradiction.conflicts()).hasSize(25);
            assertThat(contradiction.figures()).hasSize(50);
            assertThat(report.repairs().keySet())
                    .containsExactlyElementsOf(contradiction.conflicts().subList(0, 20));
        });
        assertThat(report.implied()).isEmpty();
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

    @Test
    void nothingOfAReportMayBeAbsent() {
        Publication publication = new Page().publication();
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
                        .conflicts())
                .isEmpty();
    }

    @Test
    void figuresOfChinaNeedNotHoldTaiwan() {
        String china = "installed_capacity pv CN 2022-12";
        assertThat(new Page()
                        .share("s", "installed_capacity pv CN-TW 2022-12", china, "120%")
                        .conflicts())
                .isEmpty();
        assertThat(new Page()
                        .share("s", "installed_capacity pv CN-JS 2022-12", china, "120%")
                        .conflicts())
                .hasSize(1);
    }
}
