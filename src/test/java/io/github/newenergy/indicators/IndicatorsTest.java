package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.calc.Ranking;
import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.report.PublicationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    private static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");

    @Test
    void everyTextFormHasAVerb() {
        assertThat(Indicators.number("约12.5%")).hasToString("约12.5%");
        assertThat(Indicators.quantity("1550.72亿元")).hasToString("1550.72亿元");
        assertThat(Indicators.period("2023-01/2023-05")).hasToString("2023-01/2023-05");
        assertThat(Indicators.unit("万千瓦")).hasToString("万千瓦");
        assertThat(Indicators.measure("revenue")).isEqualTo(Measure.REVENUE);
        assertThat(Indicators.cell("revenue pv CN 2022")).isEqualTo(Cell.parse("revenue pv CN 2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-320200", "无锡", "无锡市", "Wuxi", "wuxi"})
    void aRegionIsFoundByCodeOrName(String text) {
        assertThat(Indicators.region(text)).isEqualTo(Region.parse("CN-320200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pv/module", "组件", "PV modules"})
    void aSectorIsFoundByCodeOrName(String text) {
        assertThat(Indicators.sector(text)).isEqualTo(Sector.parse("pv/module"));
    }

    @Test
    void ownNodesAreFoundByTheirCodes() {
        assertThat(Indicators.region("CN-320200/x-park")).isEqualTo(Region.parse("CN-320200/x-park"));
        assertThat(Indicators.sector("pv/module/x-tile")).isEqualTo(Sector.parse("pv/module/x-tile"));
    }

    @Test
    void aNameOfSeveralIsRefusedWithTheirCodes() {
        assertRefused(
                () -> Indicators.region("吉林"),
                "\"吉林\" names several; use one of their codes: CN-JL (吉林 in 中国), CN-220200 (吉林 in 吉林)");
        assertRefused(
                () -> Indicators.region("Suzhou"),
                "\"Suzhou\" names several; use one of their codes: CN-320500 (苏州 in 江苏), CN-341300 (宿州 in 安徽)");
    }

    @Test
    void whatIsUnknownIsRefusedWithItsText() {
        assertUnreadable(() -> Indicators.region("Atlantis"), "unknown region code at index 0 of \"Atlantis\"");
        assertUnreadable(() -> Indicators.sector("granite"), "unknown sector code at index 0 of \"granite\"");
        assertUnreadable(
                () -> Indicators.measure("revenues"), "expected the code of a measure at index 0 of \"revenues\"");
        assertUnreadable(() -> Indicators.unit("亿"), "expected a known unit at index 0 of \"亿\"");
        assertUnreadable(() -> Indicators.number("abc"), "expected a number at index 0 of \"abc\"");
        assertUnreadable(() -> Indicators.quantity("5"), "expected a known unit at index 1 of \"5\"");
        assertUnreadable(
                () -> Indicators.period("2022-13"), "expected a month from 01 to 12 at index 5 of \"2022-13\"");
        assertUnreadable(
                () -> Indicators.cell("revenue pv"),
                "expected measure, sector, region and period, parted by blanks, at index 10 of \"revenue pv\"");
    }

    @Test
    void whatIsAbsentIsRefusedByName() {
        assertAbsent(() -> Indicators.number(null), "text");
        assertAbsent(() -> Indicators.region(null), "text");
        assertAbsent(() -> Indicators.sector(null), "text");
        assertAbsent(() -> Indicators.growth(null, Indicators.quantity("1亿元")), "current");
        assertAbsent(() -> Indicators.share(null, Indicators.quantity("1亿元")), "part");
        assertAbsent(() -> Indicators.rank(null), "levels");
        assertAbsent(() -> Indicators.read(null), "file");
        assertAbsent(() -> Indicators.report((Publication[]) null), "publications");
        assertAbsent(() -> Indicators.check((Publication[]) null), "publications");
        assertAbsent(() -> Indicators.bounds(null, (Publication[]) null), "publications");
        assertAbsent(() -> Indicators.toJson(null), "report");
    }

    @Test
    void calculationsUseTheUsualReading() {
        assertThat(Indicators.growth(Indicators.quantity("121亿元"), Indicators.quantity("11万亿元")))
                .hasToString("[-0.998952173913043478260869565217391305, -0.998842857142857142857142857142857142]");
        assertThat(Indicators.impliedBase(Indicators.quantity("121亿元"), Indicators.number("10%"))
                        .orElseThrow()
                        .roundedOutward(2))
                .hasToString("[109.04, 110.96]");
        assertThat(Indicators.share(Indicators.quantity("5.0GW"), Indicators.quantity("10.0GW"))
                        .orElseThrow()
                        .roundedOutward(3))
                .hasToString("[0.492, 0.508]");
        Ranking<String> ranking = Indicators.rank(Map.of("a", new BigDecimal("2"), "b", new BigDecimal("3")));
        assertThat(ranking.toString().lines().skip(2)).containsExactly("1     b    3", "2     a    2");
    }

    @Test
    void aPageIsReadReportedAndWritten() throws IOException {
        Publication wuxi = Indicators.read(WUXI);
        assertThat(wuxi.figures()).hasSize(16);
        PublicationReport report = Indicators.report(wuxi);
        assertThat(report.implied()).hasSize(5);
        assertThat(Indicators.toJson(report)).startsWith("{\n  \"verdict\": \"consistent\"");
        assertThatThrownBy(() -> Indicators.read(Path.of("examples", "data", "missing.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void pagesAreCheckedTogetherAndAnswerTogether() throws IOException {
        Publication july = Indicators.read(WUXI);
        Publication november = Indicators.read(Path.of("examples", "data", "wuxi-2023-09.json"));
        assertThat(Indicators.check(july, november))
                .hasToString("consistent: all figures that are used can be true together");
        Cell summer = Cell.parse("revenue new_energy CN-320200 2023-06/2023-09");
        Question growth = Question.ofGrowth(summer, summer.yearEarlier());
        assertThat(Indicators.bounds(growth, july, november))
                .isInstanceOfSatisfying(
                        Answer.Known.class,
                        known -> assertThat(known.bounds().roundedOutward(2)).hasToString("[15.92, 16.2]"));
        assertThat(Indicators.bounds(growth, july)).hasToString(growth + " lies in [-100, ∞) %");
        assertThat(Indicators.report(july, november).implied()).hasSize(12);
    }

    @Test
    void aPageThatContradictsItselfIsFound() throws IOException {
        Verdict verdict =
                Indicators.check(Indicators.read(Path.of("examples", "data", "wuxi-2023-07-contradiction.json")));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Contradiction.class,
                        contradiction -> assertThat(contradiction.figures())
                                .containsExactly("revenue-2022", "growth-2022", "revenue-2021"));
    }

    @Test
    void withoutPublicationsNothingIsChecked() {
        assertRefused(() -> Indicators.check(), "publications must be at least one, got none");
        assertRefused(() -> Indicators.report(), "publications must be at least one, got none");
    }

    @Test
    void withoutJacksonOneSentenceNamesTheArtifactAndAllElseWorks() throws Exception {
        URL ownClasses = Indicators.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {ownClasses}, ClassLoader.getPlatformClassLoader())) {
            Class<?> indicators = bare.loadClass(Indicators.class.getName());
            assertThat(indicators.getMethod("number", String.class).invoke(null, "两成"))
                    .hasToString("两成");
            assertThat(indicators.getMethod("region", String.class).invoke(null, "无锡"))
                    .hasToString("CN-320200");
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(
                                () -> indicators.getMethod("read", Path.class).invoke(null, WUXI))
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("JSON needs the library com.fasterxml.jackson.core:jackson-databind:"
                                + " add it to the class path");
            }
        }
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static void assertUnreadable(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(UnreadableTextException.class).hasMessage(message);
    }

    private static void assertAbsent(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }
}
