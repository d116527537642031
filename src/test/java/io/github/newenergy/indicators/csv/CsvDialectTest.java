package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    private static final CsvDialect STANDARD = CsvDialect.withDefaults();

    @Test
    void commasPartFieldsAndAnEmptyOneIsMissing() {
        assertThat(STANDARD)
                .isEqualTo(new CsvDialect(
                        ',', List.of(""), Optional.empty(), '.', Optional.empty(), false, 18, Optional.empty(), false));
    }

    @Test
    void eachSignMayBeAnotherOne() {
        assertThat(STANDARD.withSeparator(';')
                        .withMissingMarks("-", "NA")
                        .withAbsentMark("x")
                        .withDecimalMark(',')
                        .withThousandsSeparator('.')
                        .withByteOrderMark(true)
                        .withDecimalPlaces(2, RoundingMode.UP)
                        .withTrimming(true))
                .isEqualTo(new CsvDialect(
                        ';',
                        List.of("-", "NA"),
                        Optional.of("x"),
                        ',',
                        Optional.of('.'),
                        true,
                        2,
                        Optional.of(RoundingMode.UP),
                        true));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '#', 'a', ' ', '\0'})
    void separatorsAreThoseOfUsualFiles(char separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withSeparator(separator))
                .withMessage("separator must be a comma, semicolon, tab or vertical bar, got '" + separator + "'");
    }

    @Test
    void aSignMeansOneThing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDecimalMark('·'))
                .withMessage("decimalMark must be a point or a comma, got '·'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withThousandsSeparator('5'))
                .withMessage("thousandsSeparator must be a comma, point, blank or apostrophe, got '5'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withThousandsSeparator('.'))
                .withMessage("thousandsSeparator must not be the decimalMark, got '.'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withThousandsSeparator(',').withDecimalMark(','))
                .withMessage("thousandsSeparator must not be the decimalMark, got ','");
        assertThatIllegalArgumentException()
                .isThrownBy(STANDARD::withMissingMarks)
                .withMessage("missingMarks must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withMissingMarks("-", "NA", "-"))
                .withMessage("missingMarks must differ, got [-, NA, -]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withMissingMarks("-").withAbsentMark("-"))
                .withMessage("absentMark must not be a missing mark, got \"-\"");
    }

    @Test
    void roundingHasPlacesAndAWay() {
        for (int places : new int[] {-1, 19}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.withDecimalPlaces(places, RoundingMode.UP))
                    .withMessage("decimalPlaces must be from 0 to 18, got " + places);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDecimalPlaces(2, RoundingMode.UNNECESSARY))
                .withMessage("rounding must say how to round, got UNNECESSARY");
    }

    @Test
    void whatIsTrimmedIsNoMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withMissingMarks("-", " ").withTrimming(true))
                .withMessage("a mark must have no blanks around it where blanks are trimmed, got \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withTrimming(true).withAbsentMark("x\u3000"))
                .withMessage("a mark must have no blanks around it where blanks are trimmed, got \"x\u3000\"");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CsvDialect(
                        ',', null, Optional.empty(), '.', Optional.empty(), false, 18, Optional.empty(), false))
                .withMessage("missingMarks");
        assertThatNullPointerException()
                .isThrownBy(() -> new CsvDialect(
                        ',', List.of(""), null, '.', Optional.empty(), false, 18, Optional.empty(), false))
                .withMessage("absentMark");
        assertThatNullPointerException()
                .isThrownBy(() -> new CsvDialect(
                        ',', List.of(""), Optional.empty(), '.', null, false, 18, Optional.empty(), false))
                .withMessage("thousandsSeparator");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withAbsentMark(null))
                .withMessage("mark");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withDecimalPlaces(2, null))
                .withMessage("newRounding");
    }
}
