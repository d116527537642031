package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.RefusedPages.assertRefused;
import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.figure;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad figures in a publication: what is wrong, and where. */
class FigureFormatTest {

    private static final String VALUE = "\"value\":\"882.1\"";

    static Stream<Arguments> figures() {
        return Stream.of(
                bad(VALUE, "\"value\":\"1e999999999\"", ".value", DECIMAL + " at index 1 of \"1e999999999\""),
                bad(VALUE, "\"value\":\"NaN\"", ".value", DECIMAL + " at index 0 of \"NaN\""),
                bad(VALUE, "\"value\":\"0x1F\"", ".value", DECIMAL + " at index 1 of \"0x1F\""),
                bad(VALUE, "\"value\":\"1d\"", ".value", DECIMAL + " at index 1 of \"1d\""),
                bad(VALUE, "\"value\":\" 1\"", ".value", DECIMAL + " at index 0 of \" 1\""),
                bad(VALUE, "\"value\":\"约3\"", ".value", DECIMAL + " at index 0 of \"约3\""),
                bad(VALUE, "\"value\":\"24.1%\"", ".value", DECIMAL + " at index 4 of \"24.1%\""),
                bad(VALUE, "\"value\":\"٣\"", ".value", DECIMAL + " at index 0 of \"٣\""),
                bad(VALUE, "\"value\":\"\"", ".value", "expected a number at index 0 of \"\""),
                bad(VALUE, "\"value\":\"-\"", ".value", "expected a digit at index 1 of \"-\""),
                bad(VALUE, "\"value\":\"01\"", ".value", "expected no leading zero at index 0 of \"01\""),
                bad(VALUE, "\"value\":\".5\"", ".value", DECIMAL + " at index 0 of \".5\""),
                bad(
                        VALUE,
                        "\"value\":\"１2.5\"",
                        ".value",
                        "expected one kind of digits in one number at index 1 of \"１2.5\""),
                bad(
                        VALUE,
                        "\"value\":\"" + "9".repeat(65) + "\"",
                        ".value",
                        "expected at most 64 significant digits at index 0 of \"" + "9".repeat(64) + "…\""),
                bad(VALUE, "\"value\":882.1", ".value", STRING_VALUE + "the number 882.1"),
                bad(VALUE, "\"value\":8821", ".value", STRING_VALUE + "the number 8821"),
                bad(VALUE, "\"value\":null", ".value", STRING_VALUE + "null"),
                bad(VALUE, "\"value\":[[[[[[1]]]]]]", ".value", STRING_VALUE + "an array"),
                bad(VALUE, "\"value\":{\"a\":1}", ".value", STRING_VALUE + "an object"),
                bad(VALUE, VALUE + "," + VALUE, ".value", "duplicate field"),
                bad(VALUE + ",", "", "", "missing field value, required by the kind level"),
                bad(VALUE, "\"vlaue\":\"1\"", ".vlaue", "unknown field, the nearest known one is \"value\""),
                bad(VALUE, VALUE + ",\"whole\":{}", ".whole", "the kind level has no field whole"),
                bad("\"level\"", "\"lvel\"", ".kind", "unknown kind \"lvel\", the nearest known one is \"level\""),
                bad("\"level\"", "\"Level\"", ".kind", "unknown kind \"Level\", the nearest known one is \"level\""),
                bad("\"level\"", "7", ".kind", "expected a string, found the number 7"),
                bad("\"kind\":\"level\",", "", "", "missing field kind"),
                bad("\"id\":\"a\",", "", "", "missing field id, required by the kind level"),
                bad("\"a\"", "\"\"", "", "id must have 1 to 100 characters, got 0"),
                bad("\"a\"", "\"a b\"", "", "id must hold letters a-z and A-Z, digits and . _ - only, got \"a b\""),
                bad("\"pv\"", "\"pv/modle\"", ".sector", "unknown sector code at index 3 of \"pv/modle\""),
                bad("CN-320200", "CN-999999", ".region", "unknown region code at index 0 of \"CN-999999\""),
                bad("\"2022\"", "\"2022-13\"", ".period", "expected a month from 01 to 12 at index 5 of \"2022-13\""),
                bad("\"2022\"", "2022", ".period", "expected a string, found the number 2022"),
                bad(
                        "\"revenue\"",
                        "\"revenues\"",
                        ".measure",
                        "expected the code of a measure at index 0 of \"revenues\""),
                bad("\"亿元\"", "\"亿亿元\"", ".unit", "expected a known unit at index 0 of \"亿亿元\""),
                bad(
                        VALUE,
                        VALUE + ",\"hedge\":\"aboot\"",
                        ".hedge",
                        "unknown hedge \"aboot\", the nearest known one is \"about\""),
                bad(VALUE, VALUE + ",\"modality\":true", ".modality", "expected a string, found true"),
                bad("\"paragraph 1\"", "\" \"", "", "passage must not be blank"),
                bad(
                        "\"paragraph 1\"",
                        "\"\\ud83d\"",
                        ".passage",
                        "a text must not hold half a surrogate pair, got one at index 0 of \"\\u{d83d}\""),
                bad(
                        VALUE,
                        VALUE + ",\"date\":\"2023-02-30\"",
                        ".date",
                        "expected a day of the calendar at index 5 of \"2023-02-30\""),
                bad(
                        VALUE,
                        VALUE + ",\"date\":\"+2023-02-03\"",
                        ".date",
                        "expected a day such as 2023-07-13, at index 0 of \"+2023-02-03\""),
                bad(
                        VALUE,
                        VALUE + ",\"date\":\"2023-07-131\"",
                        ".date",
                        "expected the end of the day at index 10 of \"2023-07-131\""),
                bad(
                        VALUE,
                        VALUE + ",\"date\":\"0000-07-13\"",
                        ".date",
                        "expected a year from 0001 to 9999 at index 0 of \"0000-07-13\""));
    }

    private static final String DECIMAL = "expected a decimal such as 1550.72 without exponent, hedge or unit,";

    private static final String STRING_VALUE = "expected a decimal as a string such as \"24.10\", found ";

    private static Arguments bad(String from, String to, String path, String reason) {
        assertThat(LEVEL).contains(from);
        return arguments(LEVEL.replace(from, to), "$.figures[1]" + path, reason);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aLevelIsRefused(String figure, String path, String reason) {
        String first = LEVEL.replace("\"a\"", "\"first\"");
        assertRefused(page(first, figure), path, reason);
    }

    static Stream<Arguments> kinds() {
        String number = "\"value\":\"3\",\"unit\":\"%\"";
        String points = "\"value\":\"3\",\"unit\":\"pp\"";
        return Stream.of(
                kind(
                        "growth",
                        "\"value\":\"3\",\"unit\":\"亿元\"",
                        ".unit",
                        "the kind growth has a unit of ratios or points such as %, got 亿元"),
                kind("growth", points, "", "a growth must be a ratio such as a percentage, got 3个百分点"),
                kind(
                        "growth",
                        number + ",\"steps\":2",
                        "",
                        "missing field base, required by a growth over more than one step"),
                kind("growth", number + ",\"steps\":0", "", "steps must be from 1 to 1000, got 0"),
                kind("growth", number + ",\"steps\":1.0", ".steps", "expected a whole number, found the number 1.0"),
                kind(
                        "growth",
                        number + ",\"steps\":\"1\"",
                        ".steps",
                        "expected a whole number, found the string \"1\""),
                kind(
                        "growth",
                        number + ",\"steps\":12345678901",
                        ".steps",
                        "expected a whole number of at most 9 characters, found the number 12345678901"),
                kind(
                        "growth",
                        number + ",\"basis\":\"constant\"",
                        ".basis",
                        "unknown basis \"constant\", the nearest known one is \"unstated\""),
                kind(
                        "growth",
                        number + ",\"base\":{\"year\":\"2021\"}",
                        ".base.year",
                        "unknown field, the nearest known one is \"sector\""),
                kind(
                        "growth",
                        number + ",\"base\":{\"period\":\"2021\",\"period\":\"2020\"}",
                        ".base.period",
                        "duplicate field"),
                kind(
                        "growth",
                        number + ",\"base\":{\"period\":[]}",
                        ".base.period",
                        "expected a string, found an array"),
                kind(
                        "growth",
                        number + ",\"base\":\"2021\"",
                        ".base",
                        "expected an object with the fields of a cell, found the string \"2021\""),
                kind(
                        "growth",
                        number + ",\"base\":{}",
                        "",
                        "a cell must be compared with another one, got revenue pv CN-320200 2022 twice"),
                kind("share", number, "", "missing field whole, required by the kind share"),
                kind(
                        "share",
                        number + ",\"whole\":{}",
                        "",
                        "a share must be of another cell, got revenue pv CN-320200 2022 twice"),
                kind("point_change", points, "", "missing field of, required by the kind point_change"),
                kind(
                        "point_change",
                        "\"of\":\"shares\"," + points,
                        ".of",
                        "unknown ratio \"shares\", the nearest known one is \"share\""),
                kind(
                        "point_change",
                        "\"of\":\"share\"," + points,
                        "",
                        "missing field whole, required by the kind point_change"),
                kind(
                        "point_change",
                        "\"of\":\"growth\",\"whole\":{}," + points,
                        ".whole",
                        "the kind point_change has no field whole"),
                kind(
                        "point_change",
                        "\"of\":\"growth\",\"base\":{\"period\":\"2019\"}," + points,
                        "",
                        "missing field against_base, required beside the field base"),
                kind("point_change", "\"of\":\"growth\"," + number, "", "a point_change must be in points, got 3%"),
                kind(
                        "total",
                        "\"parts\":[],\"exhaustive\":true",
                        "",
                        "parts must be at least one, got none of revenue pv CN-320200 2022"),
                kind(
                        "total",
                        "\"parts\":[{\"sector\":\"pv/cell\"},7],\"exhaustive\":true",
                        ".parts[1]",
                        "expected an object with the fields of a cell, found the number 7"),
                kind(
                        "total",
                        "\"parts\":[{\"sector\":\"pv/cell\"}]",
                        "",
                        "missing field exhaustive, required by the kind total"),
                kind(
                        "total",
                        "\"parts\":[{\"sector\":\"pv/cell\"}],\"exhaustive\":\"yes\"",
                        ".exhaustive",
                        "expected true or false, found the string \"yes\""),
                kind("order", "\"strict\":true", "", "missing field base, required by the kind order"),
                kind(
                        "rank",
                        "\"value\":\"3.0\",\"whole\":{}",
                        ".value",
                        "a rank must be a whole number of at most 9 digits, got 3.0"),
                kind("rank", "\"value\":\"0\",\"whole\":{}", "", "rank must be from 1 to 1000000, got 0"),
                kind(
                        "rank",
                        "\"value\":\"3\",\"hedge\":\"about\",\"whole\":{}",
                        ".hedge",
                        "a rank must have the hedge none or at_most, got about"),
                kind(
                        "rank",
                        "\"value\":\"3\",\"size\":2,\"whole\":{\"region\":\"CN\"}",
                        "",
                        "rank 第3 does not exist among 2"),
                kind("rank", "\"value\":\"3\",\"unit\":\"%\",\"whole\":{}", ".unit", "the kind rank has no field unit"),
                kind("remark", "\"topic\":\"event\",\"text\":\"t\"", ".sector", "the kind remark has no field sector"));
    }

    private static Arguments kind(String kind, String fields, String path, String reason) {
        return arguments(figure(kind, fields), "$.figures[0]" + path, reason);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsRefused(String figure, String path, String reason) {
        assertRefused(page(figure), path, reason);
    }

    @Test
    void quantitiesOfARemarkAreChecked() {
        String remark = "{\"id\":\"a\",\"kind\":\"remark\",\"topic\":\"event\",\"text\":\"t\",\"passage\":\"1\","
                + "\"quantities\":[\"5 min\",\"300 kmm\"]}";
        assertRefused(page(remark), "$.figures[0].quantities[1]", "expected a known unit at index 3 of \"300 kmm\"");
    }
}
