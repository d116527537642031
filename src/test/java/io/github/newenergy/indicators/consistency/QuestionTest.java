package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Question.Kind;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {

    private static final Cell LATER = cell("revenue new_energy CN-320200 2022");
    private static final Cell EARLIER = cell("revenue new_energy CN-320200 2021");
    private static final Cell PART_YEAR = cell("revenue x-a-b CN-320200/x-c-d 2023-01/2023-05");

    static List<Question> ofEachKind() {
        return List.of(
                Question.ofLevel(PART_YEAR),
                Question.ofSum(List.of(LATER, EARLIER, PART_YEAR)),
                Question.ofDifference(LATER, PART_YEAR),
                Question.ofRatio(PART_YEAR, LATER),
                Question.ofShare(PART_YEAR, EARLIER),
                Question.ofGrowth(LATER, PART_YEAR),
                Question.ofLevel(cell("x-balance(flow,signed) pv CN 2022")));
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void theTextFormIsReadBack(Question question) {
        assertThat(Question.parse(question.toString())).isEqualTo(question);
    }

    @Test
    void theTextFormIsAFormula() {
        assertThat(Question.ofLevel(LATER)).hasToString(LATER.toString());
        assertThat(Question.ofSum(List.of(LATER, EARLIER))).hasToString(LATER + " + " + EARLIER);
        assertThat(Question.ofDifference(LATER, EARLIER)).hasToString(LATER + " - " + EARLIER);
        assertThat(Question.ofRatio(LATER, EARLIER)).hasToString(LATER + " / " + EARLIER);
        assertThat(Question.ofGrowth(LATER, EARLIER)).hasToString(LATER + " / " + EARLIER + " - 1");
    }

    @Test
    void aShareIsARatio() {
        assertThat(Question.ofShare(LATER, EARLIER)).isEqualTo(Question.ofRatio(LATER, EARLIER));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "revenue, expected",
                "revenue pv CN 2022 +, expected",
                "revenue pv CN 2022 / , expected",
                "\"\", expected",
                "revenue pv CN 2022 * revenue pv CN 2021, expected"
            })
    void otherTextsAreRefused(String text, String rule) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Question.parse(text))
                .withMessageStartingWith(rule);
    }

    @Test
    void aFormulaOfTooManyCellsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.parse("revenue pv CN 2022 / revenue pv CN 2021 / revenue pv CN 2020"))
                .withMessage("a question of kind RATIO cannot be asked of 3 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.parse("revenue pv CN 2022 - 1"))
                .withMessage("a question of kind GROWTH cannot be asked of 1 cells");
    }

    @Test
    void eachKindHasItsNumberOfCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(Kind.LEVEL, List.of(LATER, EARLIER)))
                .withMessage("a question of kind LEVEL cannot be asked of 2 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.ofSum(List.of(LATER)))
                .withMessage("a question of kind SUM cannot be asked of 1 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.ofSum(Collections.nCopies(10_001, LATER)))
                .withMessage("a question of kind SUM cannot be asked of 10001 cells");
    }

    @Test
    void theCellsDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.ofGrowth(LATER, LATER))
                .withMessage("the cells of a question must differ, got [" + LATER + ", " + LATER + "]");
    }

    @Test
    void aQuestionIsAskedInWords() {
        assertThat(Question.ofLevel(LATER).toText(Language.ENGLISH)).isEqualTo("New energy, revenue, Wuxi, 2022");
        assertThat(Question.ofGrowth(LATER, EARLIER).toText(Language.ENGLISH))
                .isEqualTo("New energy, revenue, Wuxi, 2022, growth on 2021");
        assertThat(Question.ofShare(
                                LATER,
                                LATER.withRegion(cell("revenue pv CN 2022").region()))
                        .toText(Language.ENGLISH))
                .isEqualTo("New energy, revenue, Wuxi, 2022, share of China");
        assertThat(Question.ofDifference(LATER, EARLIER).toText(Language.ENGLISH))
                .isEqualTo("New energy, revenue, Wuxi, 2022, less 2021");
        assertThat(Question.ofSum(List.of(LATER, EARLIER)).toText(Language.ENGLISH))
                .isEqualTo("sum of New energy, revenue, Wuxi, 2022; New energy, revenue, Wuxi, 2021");
    }

    @Test
    void aQuestionIsAskedInChinese() {
        assertThat(Question.ofLevel(LATER).toText(Language.CHINESE)).isEqualTo("新能源，营业收入，无锡，2022年");
        assertThat(Question.ofGrowth(LATER, EARLIER).toText(Language.CHINESE))
                .isEqualTo("新能源，营业收入，无锡，2022年，增速，基期：2021年");
        assertThat(Question.ofRatio(LATER, EARLIER).toText(Language.CHINESE)).isEqualTo("新能源，营业收入，无锡，2022年，占比：2021年");
        assertThat(Question.ofDifference(LATER, EARLIER).toText(Language.CHINESE))
                .isEqualTo("新能源，营业收入，无锡，2022年，减去：2021年");
        assertThat(Question.ofSum(List.of(LATER, EARLIER)).toText(Language.CHINESE))
                .isEqualTo("合计：新能源，营业收入，无锡，2022年；新能源，营业收入，无锡，2021年");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofLevel(null))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofDifference(LATER, null))
                .withMessage("base");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofRatio(null, LATER))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofShare(LATER, null))
                .withMessage("whole");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofGrowth(LATER, null))
                .withMessage("earlier");
        assertThatNullPointerException().isThrownBy(() -> Question.ofSum(null)).withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofSum(Arrays.asList(LATER, null)))
                .withMessage("cells[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Question(null, List.of(LATER)))
                .withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> Question.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.ofLevel(LATER).toText(null))
                .withMessage("language");
    }
}
