package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    private static final CsvDialect STANDARD = CsvDialect.withDefaults();

    @Test
    void commasPartFieldsAndAnEmptyOneIsMissing() {
        assertThat(STANDARD)
                .hasToString("Signs[separator=,, decimalMark=., thousandsSeparator=Optional.empty],"
                        + " Marks[missing=[], absent=Optional.empty, areTrimmed=false], byte order mark false");
    }

    @Test
    void eachSignMayBeAnotherOne() {
        List<UnaryOperator<CsvDialect>> changes = List.of(
                dialect -> dialect.withSeparator(';'),
                dialect -> dialect.withMissingMarks("-", "NA"),
                dialect -> dialect.withAbsentMark("x"),
                dialect -> dialect.withDecimalMark(','),
                dialect -> dialect.withThousandsSeparator('\''),
                dialect -> dialect.withByteOrderMark(true),
                dialect -> dialect.withDecimalPlaces(2, RoundingMode.UP),
                dialect -> dialect.withTrimming(true));
        CsvDialect all = STANDARD;
        CsvDialect allBackwards = STANDARD;
        for (int number = 0; number < changes.size(); number++) {
            assertThat(changes.get(number).apply(STANDARD)).isNotEqualTo(STANDARD);
            all = changes.get(number).apply(all);
            allBackwards = changes.get(changes.size() - 1 - number).apply(allBackwards);
        }
        assertThat(all)
                .isEqualTo(allBackwards)
                .hasSameHashCodeAs(allBackwards)
                .hasToString("Signs[separator=;, decimalMark=,, thousandsSeparator=Optional[']],"
                        + " Marks[missing=[-, NA], absent=Optional[x], areTrimmed=true], byte order mark true,"
                        + " LevelRounding[places=2, mode=UP]");
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
                    .withMessage("places must be from 0 to 18, got " + places);
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
                .isThrownBy(() -> STANDARD.withMissingMarks((String[]) null))
                .withMessage("newMarks");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withAbsentMark(null))
                .withMessage("newMark");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withDecimalPlaces(2, null))
                .withMessage("newRounding");
    }
}
