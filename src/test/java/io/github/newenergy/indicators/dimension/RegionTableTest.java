package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Regions.JIANGSU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that the built-in regions are read from, and tables that break its rules. */
class RegionTableTest {

    @Test
    void theTableIsWhatItsRulesSay() {
        List<TableOracle> lines = TableOracle.read("regions.tsv");
        assertThat(TableOracle.text("regions.tsv")).doesNotContain("\uFFFD", "\r", " \t", "\t ");
        assertThat(lines).hasSize(1 + 7 + 246 + 34 + 365).allSatisfy(line -> {
            assertThat(line.code()).matches("[A-Z0-9]+(-[A-Z0-9]+)?");
            assertThat(line.names()).isNotEmpty().allMatch(name -> !name.isBlank() && name.equals(name.strip()));
            assertThat(line.names().get(0)).matches("[\\p{IsHan}（）]+");
            assertThat(line.names().get(1)).matches("[\\p{IsLatin} '().,-]+");
        });
        assertThat(IntStream.range(0, lines.size())
                        .filter(index -> index > 0)
                        .filter(index -> lines.subList(0, index).stream()
                                .noneMatch(line ->
                                        line.code().equals(lines.get(index).parent()))))
                .as("lines without their parent above")
                .isEmpty();
    }

    @Test
    void aSmallTableIsRead() {
        String table = "# comment\n\nWORLD\t\t全球\tWorld\t\tWORLD\nCN\tWORLD\t中国\tChina\t\tCOUNTRY\n"
                + "CN-JS\tCN\t江苏\tJiangsu\t江苏省;苏\tPROVINCE\t320000";
        Catalogue<Region> regions = RegionTable.read(table, "small.tsv");
        assertThat(regions.all()).containsExactly(Region.WORLD, Region.parse("CN"), JIANGSU);
        assertThat(regions.children("CN")).containsExactly(JIANGSU);
        assertThat(NameIndex.of(regions).named("苏")).containsExactly(JIANGSU);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN~WORLD~中国~China | expected 7 fields, got 4 in \"CN\tWORLD\t中国\tChina\"",
                "CN~WORLD~中国~China~~COUNTRY~~ | expected 7 fields, got 8 in \"CN\tWORLD\t中国\tChina\t\tCOUNTRY\t\t\"",
                "CN~ASIA~中国~China~~COUNTRY | the parent must stand in a line above, got ASIA",
                "CN~~中国~China~~COUNTRY | WORLD must be the only root and the only region of its level, got CN",
                "CN~WORLD~中国~China~~WORLD | WORLD must be the only root and the only region of its level, got CN",
                "WORLD~~全球~World~~WORLD | a code must stand once, got WORLD again",
                "cn~WORLD~中国~China~~COUNTRY | a code must have capital letters A-Z, digits and hyphens only, got \"cn\"",
                "~WORLD~中国~China~~COUNTRY | a code must have capital letters A-Z, digits and hyphens only, got \"\"",
                "CN~WORLD~中国~China~~NATION | expected a level from WORLD to CITY, got \"NATION\"",
                "CN~WORLD~中国~China~~LOCAL | expected a level from WORLD to CITY, got \"LOCAL\"",
                "CN~WORLD~~China~~COUNTRY | chinese name must not be empty and must not begin or end with a blank, got \"\"",
                "CN~WORLD~中国~China ~~COUNTRY | english name must not be empty and must not begin or end with a blank, got"
                        + " \"China \"",
                "CN~WORLD~中国~China~~COUNTRY~12345 | a GB/T 2260 code must have six digits, got 12345",
                "CN~WORLD~中国~China~~COUNTRY~32020O | a GB/T 2260 code must have six digits, got 32020O",
            })
    void aMalformedLineIsRefusedWithItsNumber(String line, String problem) {
        String table = "# comment\nWORLD\t\t全球\tWorld\t\tWORLD\t\n" + line.replace('~', '\t') + "\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionTable.read(table, "broken.tsv"))
                .withMessage("broken.tsv, line 3: " + problem);
    }

    @Test
    void aRegionMustStandBelowItsParent() {
        String table = "WORLD\t\t全球\tWorld\t\tWORLD\nCN\tWORLD\t中国\tChina\t\tCOUNTRY\nUS\tCN\t美国\tUS\t\tCOUNTRY\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionTable.read(table, "broken.tsv"))
                .withMessage(
                        "broken.tsv, line 3: COUNTRY must stand below its parent, got the parent CN of level COUNTRY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全球;全 | a node must have each name once, got 全球 again",
                "一;;二 | further name must not be empty and must not begin or end with a blank, got \"\"",
                "一; 二 | further name must not be empty and must not begin or end with a blank, got \" 二\"",
            })
    void aMalformedFurtherNameIsRefusedWithItsLine(String further, String problem) {
        Catalogue<Region> regions = RegionTable.read("WORLD\t\t全球\tWorld\t" + further + "\tWORLD\n", "broken.tsv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameIndex.of(regions))
                .withMessage("broken.tsv, line 1: " + problem);
    }
}
