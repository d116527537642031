package io.github.newenergy.indicators.report;

import static io.github.newenergy.indicators.report.WuxiPage.CHINA_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2021;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2022;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.report;
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
import io.github.newenergy.indicators.figure.LevelFigure;
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

/** The text of a report: its sections and words, and what it leaves out. */
class PublicationReportTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "report");

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
    void nothingOfAReportMayBeAbsent() {
        Publication publication = new Page().publication();
        assertThatThrownBy(() -> PublicationReport.of(publication, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reading");
        assertThatThrownBy(() -> PublicationReport.of(null, Reading.hard()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("publication");
    }
}
