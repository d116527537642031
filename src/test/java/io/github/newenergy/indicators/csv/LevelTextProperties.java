package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.CodedRows;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Laws of levels in files, against a regular expression and {@link BigDecimal}. */
class LevelTextProperties {

    private static final Pattern PLAIN = Pattern.compile("[-+−]?(0|[1-9][0-9]*)(\\.[0-9]{1,100})?");
    private static final Pattern GROUPED =
            Pattern.compile("[-+−]?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]{1,100})?");
    private static final CsvDialect GROUPS =
            CsvDialect.withDefaults().withDecimalMark(',').withThousandsSeparator('.');

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(21);
        Arbitrary<String> likely = Arbitraries.of("", "-", "+", "−")
                .flatMap(sign -> digits.flatMap(whole ->
                        Arbitraries.of(".", ",", "").flatMap(mark -> digits.map(part -> sign + whole + mark + part))));
        Arbitrary<String> grouped = Arbitraries.strings()
                .withChars("0123")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(groups -> String.join(".", groups));
        Arbitrary<String> unlikely = Arbitraries.strings()
                .withChars("0123456789.,-+−eEdxXN '١２\u0000")
                .ofMaxLength(12);
        return Arbitraries.oneOf(likely, grouped, grouped.map(text -> text + ",5"), unlikely);
    }

    private static Optional<BigDecimal> read(CsvDialect dialect, String text, int before, int behind) {
        char[] buffer = ("7".repeat(before) + text + "7".repeat(behind)).toCharArray();
        LevelText levels = new LevelText(dialect, true);
        try {
            if (!levels.isUsual(buffer, before, text.length())) {
                levels.read(text);
            }
        } catch (UnreadableTextException problem) {
            assertThat(problem.position()).isBetween(0, text.length());
            return Optional.empty();
        }
        assertThat(levels.isAbsent()).isFalse();
        assertThat(levels.unscaled() == CodedRows.MISSING).isEqualTo(text.isEmpty());
        return text.isEmpty()
                ? Optional.empty()
                : levels.exact().or(() -> Optional.of(BigDecimal.valueOf(levels.unscaled(), levels.places())));
    }

    private static Optional<BigDecimal> expected(Pattern pattern, String text, String plain) {
        return Optional.of(text)
                .filter(whole -> pattern.matcher(whole).matches())
                .map(whole -> new BigDecimal(plain.replace('−', '-')))
                .filter(level -> level.precision() <= 64);
    }

    @Property
    void aLevelIsTheNumberThatIsWritten(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 3) int before,
            @ForAll @IntRange(max = 3) int behind) {
        assertThat(read(CsvDialect.withDefaults(), text, before, behind)).isEqualTo(expected(PLAIN, text, text));
    }

    @Property
    void groupsOfThousandsAreTakenTogether(@ForAll("texts") String text) {
        assertThat(read(GROUPS, text, 1, 1))
                .isEqualTo(expected(GROUPED, text, text.replace(".", "").replace(',', '.')));
    }

    /** Some texts of very many digits. */
    @Property
    void aLevelHasFewDigits(
            @ForAll @IntRange(max = 70) int zeros, @ForAll @IntRange(max = 70) int digits, @ForAll boolean isSmall) {
        String text = (isSmall ? "-0." + "0".repeat(zeros) : "7") + "7".repeat(digits) + (isSmall ? "7" : "");
        assertThat(read(CsvDialect.withDefaults(), text, 1, 1)).isEqualTo(expected(PLAIN, text, text));
    }

    /** What is not kept as a text is written as it stood. */
    @Property
    void aUsualNumberIsWrittenInOneWay(@ForAll("texts") String text) {
        LevelText levels = new LevelText(GROUPS, false);
        if (!text.isEmpty() && levels.isUsual(text.toCharArray(), 0, text.length())) {
            assertThat(levels.usual(levels.unscaled(), levels.places())).isEqualTo(text);
        }
    }

    @Property
    void whatBigDecimalWritesIsRead(@ForAll @Scale(18) BigDecimal number) {
        Optional<BigDecimal> expected = Optional.of(number).filter(level -> level.precision() <= 64);
        assertThat(read(CsvDialect.withDefaults(), number.toPlainString(), 0, 0))
                .isEqualTo(expected);
    }
}
