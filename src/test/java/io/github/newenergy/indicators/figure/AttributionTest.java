package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    private static final Source SOURCE = SampleFigures.SOURCE;

    @Test
    void aFigureIsReportedUnlessSaidOtherwise() {
        assertThat(Attribution.of("revenue-2022", SOURCE))
                .isEqualTo(new Attribution("revenue-2022", SOURCE, Modality.REPORTED))
                .hasToString("revenue-2022: Wuxi city newspaper, 2023-07-13, paragraph 2");
        assertThat(new Attribution("a", SOURCE, Modality.TARGET))
                .hasToString("a: Wuxi city newspaper, 2023-07-13, paragraph 2 (target)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "-", "_", ".", "revenue_2022.Q1-b", "azAZ09"})
    void anIdHoldsLettersDigitsAndThreeMarks(String id) {
        assertThat(Attribution.of(id, SOURCE).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "营收", "a/b", "é", "１", "a\n", "a:", "`", "{", "@", "[", "ı"})
    void anIdHoldsNothingElse(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(id, SOURCE))
                .withMessage("id must hold letters a-z and A-Z, digits and . _ - only, got \"" + id + '"');
    }

    @Test
    void anIdHasOneToHundredCharacters() {
        assertThat(Attribution.of("a".repeat(100), SOURCE).id()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of("a".repeat(101), SOURCE))
                .withMessage("id must have 1 to 100 characters, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of("", SOURCE))
                .withMessage("id must have 1 to 100 characters, got 0");
    }

    @Test
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Attribution.of(null, SOURCE))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Attribution.of("a", null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new Attribution("a", SOURCE, null))
                .withMessage("modality");
    }

    @Test
    void equalityIsThatOfAllComponents() {
        EqualsVerifier.forClass(Attribution.class).verify();
    }
}
