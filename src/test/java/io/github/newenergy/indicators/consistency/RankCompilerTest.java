package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.cells;
import static io.github.newenergy.indicators.consistency.PrintedFigures.completeGroup;
import static io.github.newenergy.indicators.consistency.PrintedFigures.group;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.page;
import static io.github.newenergy.indicators.consistency.PrintedFigures.rank;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCompilerTest {

    private static final String CHINA = "revenue pv CN 2022";
    private static final String OWN = "revenue pv CN-JS 2022";
    private static final String ZHEJIANG = "revenue pv CN-ZJ 2022";
    private static final String ANHUI = "revenue pv CN-AH 2022";
    private static final String TOGETHER = CHINA + " >= " + OWN + " + " + ZHEJIANG + " + " + ANHUI;

    private static Model model(String rank, RankGroup group) {
        return model(OWN, rank, group);
    }

    private static Model model(String own, String rank, RankGroup group) {
        return FigureCompiler.compile(
                NamedFigure.allOf(List.of(page(rank("rank", own, rank, group)))), Reading.hard(), List.of());
    }

    private static String[] rivals(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "revenue pv CN/x-rival-" + number + " 2022")
                .toArray(String[]::new);
    }

    private static List<String> statements(Model model, List<Constraint> constraints) {
        CertificateWriter writer = new CertificateWriter(model);
        return constraints.stream()
                .map(writer::statement)
                .filter(statement -> statement.figures().contains("rank"))
                .map(Statement::toString)
                .toList();
    }

    private static List<List<String>> cases(Model model) {
        assertThat(model.choices()).hasSize(1);
        return model.choices().get(0).cases().stream()
                .map(constraints -> statements(model, constraints))
                .toList();
    }

    private static Verdict assertAllClash(Figure... figures) {
        Verdict verdict = system(figures).check();
        assertThat(verdict).isInstanceOf(Verdict.Contradiction.class);
        assertThat(verdict.figures())
                .containsExactlyInAnyOrder(Stream.of(figures).map(Figure::id).toArray(String[]::new));
        return verdict;
    }

    @Test
    void theFirstIsAheadOfAllThatAreNamed() {
        Model model = model("第1", group(CHINA, ZHEJIANG, ANHUI));
        assertThat(statements(model, model.constraints()))
                .containsExactly(TOGETHER, OWN + " >= " + ZHEJIANG, OWN + " >= " + ANHUI);
        assertThat(model.choices()).isEmpty();
        assertThat(model.omissions()).isEmpty();
    }

    @Test
    void theThirdHasAtMostAThird() {
        Model model = model("第3", group(CHINA));
        assertThat(statements(model, model.constraints())).containsExactly(CHINA + " > 3 x " + OWN);
        assertThat(model.assumptions()).contains(new Assumption(Assumption.Kind.MEMBERS_APART, "", cells(CHINA)));
        assertThat(model.omissions()).isEmpty();
    }

    @Test
    void oneOfTheFirstTwoHasAtMostOneNamedRivalAhead() {
        Model model = model("前2", group(CHINA, ZHEJIANG, ANHUI));
        assertThat(statements(model, model.constraints())).containsExactly(TOGETHER);
        assertThat(cases(model)).containsExactly(List.of(OWN + " >= " + ANHUI), List.of(OWN + " >= " + ZHEJIANG));
    }

    @Test
    void theSecondOfACompleteGroupHasJustOneAhead() {
        Model model = model("第2", completeGroup(CHINA, ZHEJIANG, ANHUI, OWN));
        assertThat(cases(model))
                .containsExactly(
                        List.of(ZHEJIANG + " > " + OWN, OWN + " >= " + ANHUI),
                        List.of(OWN + " >= " + ZHEJIANG, ANHUI + " > " + OWN));
    }

    @Test
    void theLastOfACompleteGroupHasAllAhead() {
        Model model = model("第3", completeGroup(CHINA, ZHEJIANG, ANHUI, OWN));
        assertThat(statements(model, model.constraints()))
                .containsExactly(CHINA + " > 3 x " + OWN, TOGETHER, ZHEJIANG + " > " + OWN, ANHUI + " > " + OWN);
    }

    @Test
    void theLastOfMoreThanAreNamedHasAllOfThemAhead() {
        Model model = model("第4", new RankGroup(cell(CHINA), OptionalInt.of(4), cells(ZHEJIANG, ANHUI)));
        assertThat(statements(model, model.constraints()))
                .containsExactly(
                        CHINA + " > 4 x " + OWN,
                        TOGETHER,
                        ZHEJIANG + " > " + OWN,
                        ANHUI + " > " + OWN,
                        CHINA + " > 2 x " + OWN + " + " + ZHEJIANG + " + " + ANHUI);
    }

    @Test
    void theThirdOfFourHasOneOrTwoOfTwoAhead() {
        Model model = model("第3", new RankGroup(cell(CHINA), OptionalInt.of(4), cells(ZHEJIANG, ANHUI)));
        String room = CHINA + " > 2 x " + OWN + " + " + ZHEJIANG + " + " + ANHUI;
        assertThat(cases(model))
                .containsExactly(
                        List.of(ZHEJIANG + " > " + OWN, OWN + " >= " + ANHUI, room),
                        List.of(OWN + " >= " + ZHEJIANG, ANHUI + " > " + OWN, room),
                        List.of(ZHEJIANG + " > " + OWN, ANHUI + " > " + OWN));
    }

    @Test
    void membersThatHoldEachOtherDoNotShareTheWhole() {
        Model model = model("第2", group(CHINA, "revenue pv CN-320200 2022", ANHUI));
        assertThat(statements(model, model.constraints())).isEmpty();
        assertThat(cases(model)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "revenue new_energy CN 2022, revenue pv CN-320200 2022, revenue pv CN-JS 2022",
        "revenue new_energy CN 2022, revenue pv CN-JS 2022, revenue pv/module CN-JS 2022",
        "revenue new_energy CN 2022, revenue pv/module CN-JS 2022, revenue pv CN-JS 2022",
        "revenue pv CN 2022, revenue wind CN-JS 2022, revenue pv CN-ZJ 2022",
        "revenue pv CN 2022, revenue pv CN-JS 2022, revenue wind CN-ZJ 2022",
        "revenue pv CN 2022-S1, revenue pv CN-JS 2022, revenue pv CN-ZJ 2022-S1"
    })
    void whatIsNotApartWithinTheWholeDoesNotShareIt(String whole, String own, String rival) {
        Model model = model(own, "第1", group(whole, rival));
        assertThat(statements(model, model.constraints())).containsExactly(own + " >= " + rival);
    }

    @ParameterizedTest
    @CsvSource({
        "revenue new_energy CN 2022, revenue pv CN-JS 2022, revenue wind CN-JS 2022",
        "revenue new_energy CN 2022, revenue pv CN-JS 2022, revenue pv/module CN-ZJ 2022",
        "revenue pv CN 2022, revenue pv CN-JS 2022-S1, revenue pv CN-JS 2022-S2"
    })
    void whatIsApartInOneDimensionSharesTheWhole(String whole, String own, String rival) {
        Model model = model(own, "第1", group(whole, rival));
        assertThat(statements(model, model.constraints()))
                .containsExactly(whole + " >= " + own + " + " + rival, own + " >= " + rival);
    }

    @Test
    void membersTakeTheirLevelsFromTheWhole() {
        assertAllClash(
                level("whole", CHINA, "50.0亿元"),
                level("zhejiang", ZHEJIANG, "34.7亿元"),
                level("anhui", ANHUI, "17.6亿元"),
                rank("rank", OWN, "第2", completeGroup(CHINA, ZHEJIANG, ANHUI, OWN)));
    }

    @Test
    void rivalsHaveALevelEvenWhereTheRankBoundsNothing() {
        assertThat(model("前3", group(CHINA, ZHEJIANG)).cells()).containsAll(cells(OWN, CHINA, ZHEJIANG));
        String own = "profit pv CN-JS 2022";
        String rival = "profit pv CN-ZJ 2022";
        assertThat(model(own, "前2", group("profit pv CN 2022", rival)).cells()).containsAll(cells(own, rival));
    }

    @Test
    void aRankAmongNobodyNamedIsLeftOut() {
        assertThat(model("前3", group(CHINA)).omissions())
                .containsExactly(new Omission("rank", "a rank among rivals that are not named bounds nothing"));
        assertThat(model("第1", group(CHINA)).omissions()).hasSize(1);
    }

    @Test
    void aChoiceAmongTooManyCasesIsLeftOut() {
        assertThat(model("前3", group(CHINA, rivals(46))).omissions())
                .containsExactly(new Omission("rank", "which rivals are ahead is a choice among more than 1000 cases"));
        assertThat(cases(model("前3", group(CHINA, rivals(45))))).hasSize(45 * 44 / 2);
    }

    @Test
    void whereToCountThoseAheadTakesTooManyCasesTwoMayBeAhead() {
        assertThat(model("第3", group(CHINA, rivals(44))).choices().get(0).cases())
                .hasSize(1 + 44 + 44 * 43 / 2);
        assertThat(model("第3", group(CHINA, rivals(45))).choices().get(0).cases())
                .hasSize(45 * 44 / 2)
                .allSatisfy(each -> assertThat(each)
                        .hasSize(43)
                        .noneMatch(rival -> rival.relation().isStrict()));
    }

    @Test
    void tooManyMembersAreNotHeldAgainstEachOther() {
        Model most = model("第1", group(CHINA, rivals(999)));
        assertThat(most.constraints().stream().mapToInt(constraint -> constraint.cells().length))
                .contains(1001);
        Model more = model("第1", group(CHINA, rivals(1000)));
        assertThat(more.constraints().stream().mapToInt(constraint -> constraint.cells().length))
                .allMatch(cells -> cells <= 2);
    }

    @Test
    void amongTheFirstOfAsManyAsAreNamedSaysThatTheyShareTheWhole() {
        Model model = model("前2", group(CHINA, ZHEJIANG));
        assertThat(statements(model, model.constraints())).containsExactly(CHINA + " >= " + OWN + " + " + ZHEJIANG);
        assertThat(model.choices()).isEmpty();
        assertThat(model.omissions()).isEmpty();
    }

    @Test
    void aRankThatSaysNothingAmongAllThereAreIsNotLeftOut() {
        String own = "profit pv CN-JS 2022";
        Model model = model(own, "前2", completeGroup("profit pv CN 2022", own, "profit pv CN-ZJ 2022"));
        assertThat(statements(model, model.constraints())).isEmpty();
        assertThat(model.choices()).isEmpty();
        assertThat(model.omissions()).isEmpty();
    }

    @Test
    void thoseAheadAreCountedAmongLossesToo() {
        String own = "profit pv CN-JS 2022";
        String zhejiang = "profit pv CN-ZJ 2022";
        String anhui = "profit pv CN-AH 2022";
        Model model = model(own, "第2", completeGroup("profit pv CN 2022", own, zhejiang, anhui));
        assertThat(cases(model))
                .containsExactly(
                        List.of(zhejiang + " > " + own, own + " >= " + anhui),
                        List.of(own + " >= " + zhejiang, anhui + " > " + own));
        Model oneUnnamed =
                model(own, "第3", new RankGroup(cell("profit pv CN 2022"), OptionalInt.of(4), cells(zhejiang, anhui)));
        assertThat(cases(oneUnnamed))
                .containsExactly(
                        List.of(zhejiang + " > " + own, own + " >= " + anhui),
                        List.of(own + " >= " + zhejiang, anhui + " > " + own),
                        List.of(zhejiang + " > " + own, anhui + " > " + own));
    }

    @Test
    void sharesOfWhatMayBeNegativeAreNotBounded() {
        Model model = FigureCompiler.compile(
                NamedFigure.allOf(
                        List.of(page(rank("rank", "profit pv CN-JS 2022", "第3", group("profit pv CN 2022"))))),
                Reading.hard(),
                List.of());
        assertThat(statements(model, model.constraints())).isEmpty();
        assertThat(model.omissions()).hasSize(1);
    }

    @Test
    void theSecondCannotBeAheadOfEverybody() {
        Verdict verdict = assertAllClash(
                level("own", OWN, "9亿元"),
                level("zhejiang", ZHEJIANG, "5亿元"),
                level("anhui", ANHUI, "6亿元"),
                rank("rank", OWN, "第2", new RankGroup(cell(CHINA), OptionalInt.of(3), cells(ZHEJIANG, ANHUI))));
        assertThat(verdict.conflicts().get(0).certificates()).hasSize(2).allSatisfy(certificate -> {
            assertThat(CertificateChecker.isValid(certificate)).isTrue();
            assertThat(certificate.supposed()).isNotEmpty();
            assertThat(certificate.toString()).startsWith("if ");
        });
    }
}
