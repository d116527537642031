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

class RankCompilerTest {

    private static final String CHINA = "revenue pv CN 2022";
    private static final String OWN = "revenue pv CN-JS 2022";
    private static final String ZHEJIANG = "revenue pv CN-ZJ 2022";
    private static final String ANHUI = "revenue pv CN-AH 2022";
    private static final String TOGETHER = CHINA + " >= " + OWN + " + " + ZHEJIANG + " + " + ANHUI;

    private static Model model(String rank, RankGroup group) {
        return FigureCompiler.compile(
                NamedFigure.allOf(List.of(page(rank("rank", OWN, rank, group)))), Reading.hard(), List.of());
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
    }

    @Test
    void aRankAmongNobodyNamedIsLeftOut() {
        assertThat(model("前3", group(CHINA)).omissions())
                .containsExactly(new Omission("rank", "a rank among rivals that are not named bounds nothing"));
        assertThat(model("第1", group(CHINA)).omissions()).hasSize(1);
    }

    @Test
    void aChoiceAmongTooManyCasesIsLeftOut() {
        String[] rivals = IntStream.range(0, 46)
                .mapToObj(number -> "revenue pv CN/x-rival-" + number + " 2022")
                .toArray(String[]::new);
        assertThat(model("前3", group(CHINA, rivals)).omissions())
                .containsExactly(new Omission("rank", "which rivals are ahead is a choice among more than 1000 cases"));
        String[] fewer = List.of(rivals).subList(0, 45).toArray(String[]::new);
        assertThat(cases(model("前3", group(CHINA, fewer)))).hasSize(45 * 44 / 2);
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
