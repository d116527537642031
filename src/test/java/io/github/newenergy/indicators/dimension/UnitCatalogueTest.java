package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newenergy.indicators.number.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of units, made up to be right or wrong. */
class UnitCatalogueTest {

    private static UnitCatalogue read(String list) {
        return UnitCatalogue.of(CatalogueRow.readAll(list, "made-up.tsv", UnitRow.COLUMNS));
    }

    @Test
    void aListIsRead() {
        UnitCatalogue list =
                read("# a comment\n\n庹\tLENGTH\t1.6\tzh\tspan\tusual\t拓;托\nspan\tLENGTH\t1.6\ten\tspan\t\n");
        Unit unit = list.unit("托").orElseThrow();
        assertThat(unit.symbol()).isEqualTo("庹");
        assertThat(unit.kind()).isEqualTo(QuantityKind.LENGTH);
        assertThat(unit.factor()).isEqualTo(new BigDecimal("1.6"));
        assertThat(unit.isWrittenIn(Language.CHINESE)).isTrue();
        assertThat(unit.isWrittenIn(Language.ENGLISH)).isFalse();
        assertThat(list.unit("庹")).containsSame(unit);
        assertThat(list.unit("span")).get().hasToString("span");
        assertThat(list.unit("拓;托")).isEmpty();
        assertThat(list.unit("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,MASS,1,en,f|expected 7 fields, got 5 in \"a,MASS,1,en,f\"",
                "a,MASS,1,en,f,,b,c|expected 7 fields, got 8 in \"a,MASS,1,en,f,,b,c\"",
                "a,WEIGHT,1,en,f,,|expected a kind of quantity, got WEIGHT",
                "a,mass,1,en,f,,|expected a kind of quantity, got mass",
                "a,MASS,0,en,f,,|expected a factor above zero, got 0",
                "a,MASS,-1,en,f,,|expected a factor above zero, got -1",
                "a,MASS,1e3,en,f,,|expected the end; or a form such as %; 成; 倍 or 个百分点; at index 1 of \"1e3\"",
                "a,MASS,,en,f,,|expected a number at index 0 of \"\"",
                "a,MASS,5%,en,f,,|expected a plain number as factor, got 5%",
                "a,MASS,约5,en,f,,|expected a plain number as factor, got 约5",
                "a,MASS,1,de,f,,|expected zh, en or any, got de",
                "a,MASS,1,en,f,Usual,|expected usual or nothing, got Usual",
                ",MASS,1,en,f,,|a spelling must not be empty or begin or end with a blank, got \"\"",
                "a,MASS,1,en,f,,b;|a spelling must not be empty or begin or end with a blank, got \"\"",
                "a,MASS,1,en,f,,b; c|a spelling must not be empty or begin or end with a blank, got \" c\"",
                "a,MASS,1,en,f,,b;b|a spelling must name one unit, got b again",
                "a,MASS,1,en,f,,a|a spelling must name one unit, got a again",
                "ok,MASS,1,en,f,,|a spelling must name one unit, got ok again",
                "a,MASS,1,en,f,,ok|a spelling must name one unit, got ok again",
            })
    void aWrongLineIsReportedWithItsNumber(String line, String problem) {
        String list = "# first\nok\tMASS\t1\ten\tf\tusual\t\n\n" + line.replace(',', '\t') + "\n";
        String message = problem.contains("fields") ? tabbed(problem) : problem.replace("; ", ", ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(list))
                .withMessage("made-up.tsv, line 4: " + message);
    }

    /** The quoted line has its tabs. */
    private static String tabbed(String problem) {
        int quote = problem.indexOf('"');
        return problem.substring(0, quote) + problem.substring(quote).replace(',', '\t');
    }
}
