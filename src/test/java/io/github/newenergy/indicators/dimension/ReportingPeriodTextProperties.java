package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.PeriodRuns.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the texts of periods. The oracle is a regular expression. */
class ReportingPeriodTextProperties {

    @Provide
    Arbitrary<ReportingPeriod> anyRuns() {
        return PeriodRuns.anyRuns();
    }

    @Provide
    Arbitrary<ReportingPeriod> runs() {
        return PeriodRuns.runs();
    }

    @Example
    void everyRunWithinEightYearsIsReadBackAndHasWordsOfItsOwn() {
        Map<String, ReportingPeriod> texts = new HashMap<>();
        Map<String, ReportingPeriod> words = new HashMap<>();
        int runs = 0;
        for (YearMonth first : months(ReportingPeriod.ofYears(2017, 2024))) {
            for (YearMonth last : months(ReportingPeriod.of(first, YearMonth.of(2024, 12)))) {
                ReportingPeriod period = ReportingPeriod.of(first, last);
                assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
                texts.put(period.toString(), period);
                words.put(period.toText(Language.ENGLISH), period);
                words.put(period.toText(Language.CHINESE), period);
                runs++;
            }
        }
        assertThat(runs).isEqualTo(96 * 97 / 2);
        assertThat(texts).hasSize(runs);
        assertThat(words).hasSize(2 * runs);
    }

    @Property
    void theTextOfAnyRunIsReadBack(@ForAll("anyRuns") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period.toString())
                .matches("[0-9]{4}(-S[12]|-Q[1-4]|-[0-9]{2})?|[0-9]{4}/[0-9]{4}|[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}");
    }

    @Property
    void everyLongerSpellingReadsAsTheSameRun(@ForAll("runs") ReportingPeriod period) {
        assertThat(Stream.of(
                        period.first() + "/" + period.last(),
                        period.first() + "/P" + period.months() + "M",
                        period.first() + "-01/P" + period.months() + "M",
                        period.first() + "/P" + period.months() / 12 + "Y" + period.months() % 12 + "M",
                        period.first() + "/" + period.last().toString().replace("-", "-M")))
                .allSatisfy(text -> assertThat(ReportingPeriod.parse(text)).isEqualTo(period));
    }

    @Property(tries = 20_000)
    void exactlyWhatTheGrammarAllowsIsRead(@ForAll("nearTheGrammar") String text) {
        Optional<ReportingPeriod> expected = PeriodGrammar.read(text);
        if (expected.isPresent()) {
            assertThat(ReportingPeriod.parse(text)).isEqualTo(expected.get());
        } else {
            UnreadableTextException thrown =
                    catchThrowableOfType(UnreadableTextException.class, () -> ReportingPeriod.parse(text));
            assertThat(thrown).as(text).isNotNull();
            assertThat(thrown.position()).isBetween(0, text.length());
            assertThat(thrown)
                    .hasMessageStartingWith("expected ")
                    .hasMessageEndingWith(" of \"" + text.replace("\0", "\\u{0}") + '"');
        }
    }

    @Provide
    Arbitrary<String> nearTheGrammar() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "2022", "2023", "0001", "9999", "0000", "-", "/", "P", "Y", "M", "Q", "S", "A", "T", "0", "1",
                        "2", "5", "01", "05", "12", "13", "-01", "-Q1", "-S2", "-H1", "-2025", "-A1", "-M05", "/P5M",
                        "/P1Y", " ", "٢", "２", "q", "x", "\0")
                .list()
                .ofMaxSize(7)
                .map(list -> String.join("", list));
        Arbitrary<String> terms = Arbitraries.of(
                "2022",
                "0001",
                "9999",
                "2022-A1",
                "2022-S1",
                "2022-S2",
                "2022-H2",
                "2021-2025",
                "2022-Q1",
                "2022-Q4",
                "2022-01",
                "2023-05",
                "2022-12",
                "2023-M02",
                "9999-12",
                "2023-01-01",
                "2022-03-01",
                "P5M",
                "P1Y",
                "P2Y3M",
                "P0M",
                "P119988M");
        Arbitrary<String> whole = Combinators.combine(terms, terms).as((one, two) -> one + "/" + two);
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.oneOf(terms, whole),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(
                                "", "0", "1", "2", "9", "-", "/", "P", "M", "Y", "Q", "S", "A", " ", "٣", "５", "m"))
                .as((text, index, dropped, added) -> {
                    int from = Math.min(index, text.length());
                    int to = Math.min(from + dropped, text.length());
                    return text.substring(0, from) + added + text.substring(to);
                });
        return Arbitraries.oneOf(pieces, terms, whole, changed);
    }

    @Property
    void noOtherTextIsRead(@ForAll String text) {
        if (PeriodGrammar.read(text).isEmpty()) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
        } else {
            assertThat(ReportingPeriod.parse(text))
                    .isEqualTo(PeriodGrammar.read(text).get());
        }
    }
}
