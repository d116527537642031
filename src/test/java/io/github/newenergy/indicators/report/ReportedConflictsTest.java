package io.github.newenergy.indicators.report;

import static io.github.newenergy.indicators.report.WuxiPage.CHINA_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.JIANGSU_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2021;
import static io.github.newenergy.indicators.report.WuxiPage.REVENUE_2022;
import static io.github.newenergy.indicators.report.WuxiPage.TO_MAY;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI_MODULES;
import static io.github.newenergy.indicators.report.WuxiPage.WUXI_WITH_CONFLICT;
import static io.github.newenergy.indicators.report.WuxiPage.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a report says cannot all be true, and what it lets stand together. */
class ReportedConflictsTest {

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
