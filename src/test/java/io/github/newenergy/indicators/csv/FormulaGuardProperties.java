package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FormulaGuardProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n＝＋－＠a1").ofMaxLength(6);
    }

    @Property
    void whatIsGuardedIsFoundAgain(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @Property
    void nothingThatIsGuardedBeginsLikeAFormula(@ForAll("texts") String text) {
        String guarded = FormulaGuard.guarded(text);
        assertThat(guarded.length() > 1 && "=+-@\t\r\n＝＋－＠".indexOf(guarded.charAt(0)) >= 0)
                .isFalse();
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : new String[] {"", "pv", "a=b", "'", "'s-Hertogenbosch", "-", "=", "CN-JS", "亿元"}) {
            assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
            assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
        }
        assertThat(FormulaGuard.guarded("=1")).isEqualTo("'=1");
        assertThat(FormulaGuard.guarded("'=1")).isEqualTo("''=1");
        assertThat(FormulaGuard.unguarded("'=1")).isEqualTo("=1");
    }
}
