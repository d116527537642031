package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.calc.Outcome.Known;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final Bounds RATE = Bounds.parse("[0.24155, 0.24165)");
    private static final Outcome KNOWN = new Known(RATE);
    private static final Outcome UNDEFINED = new Undefined(Reason.TURNED_TO_PROFIT, "from [-3, -3] to [2, 2]");

    private static final Outcome.Cases<String> CASES = new Outcome.Cases<>() {
        @Override
        public String known(Known known) {
            return "known " + known.value();
        }

        @Override
        public String undefined(Undefined undefined) {
            return undefined.reason().toText(Language.CHINESE);
        }
    };

    @Test
    void aResultIsItsBounds() {
        assertThat(KNOWN).hasToString("[0.24155, 0.24165)");
        assertThat(KNOWN.bounds()).contains(RATE);
        assertThat(KNOWN.orElseThrow()).isEqualTo(RATE);
        assertThat(KNOWN.match(CASES)).isEqualTo("known [0.24155, 0.24165)");
    }

    @Test
    void whatHasNoResultSaysWhy() {
        assertThat(UNDEFINED).hasToString("turned to profit: from [-3, -3] to [2, 2]");
        assertThat(UNDEFINED.bounds()).isEmpty();
        assertThat(UNDEFINED.match(CASES)).isEqualTo("扭亏为盈");
        assertThatThrownBy(UNDEFINED::orElseThrow)
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("turned to profit: from [-3, -3] to [2, 2]");
    }

    @Test
    void everyLabelIsToldFromTheOthersInBothLanguages() {
        for (Language language : Language.values()) {
            Stream<String> labels = Arrays.stream(Reason.values()).map(reason -> reason.toText(language));
            assertThat(labels).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_LEVEL, 水平缺失, missing level",
        "MISSING_BASE, 基数缺失, missing base",
        "NO_EARLIER_PERIOD, 无可比上期, no earlier period",
        "NO_WHOLE, 无总体, no whole",
        "MISSING_WHOLE, 总体缺失, missing whole",
    })
    void whatIsMissingHasALabel(Reason reason, String chinese, String english) {
        assertThat(reason.toText(Language.CHINESE)).isEqualTo(chinese);
        assertThat(reason.toText(Language.ENGLISH)).isEqualTo(english);
        assertThat(new Undefined(reason, "revenue pv CN 2022")).hasToString(english + ": revenue pv CN 2022");
    }

    @Test
    void nothingIsMissing() {
        assertThatThrownBy(() -> new Known(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> new Undefined(null, ""))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reason");
        assertThatThrownBy(() -> new Undefined(Reason.ZERO_BASE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("detail");
        assertThatThrownBy(() -> Reason.ZERO_BASE.toText(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("language");
    }
}
