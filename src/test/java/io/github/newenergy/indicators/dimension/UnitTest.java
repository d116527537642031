package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    private static Bounds point(String value) {
        return Bounds.ofPoint(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1550.72, 亿元, CNY bn, 155.072",
        "1, 万亿元, 亿元, 10000",
        "1, 亿美元, USD mn, 100",
        "1, 万欧元, EUR thousand, 10",
        "1, 万千瓦, MW, 10",
        "1, 亿千瓦, GW, 100",
        "850, 万千瓦, GW, 8.5",
        "1, 吉瓦, 兆瓦, 1000",
        "1, 亿千瓦时, TWh, 0.1",
        "1, 亿度, GWh, 100",
        "1, 万千瓦时, MWh, 10",
        "9.4, 万亿千瓦时, TWh, 9400",
        "1, GWdc, MWp, 1000",
        "36, 万吨, Mt, 0.36",
        "1, t, 千克, 1000",
        "1, 万辆, thousand vehicles, 10",
        "1, 亿片, million pieces, 100",
        "5, 分钟, s, 300",
        "2, d, h, 48",
        "300, km, 米, 300000",
        "2, 平方公里, 万平方米, 200",
        "2, 成, %, 20",
        "3.5, 倍, %, 350",
        "25, 个基点, 个百分点, 0.25",
        "1000, Nm³/h, 万标准立方米/小时, 0.1",
    })
    void aUnitConvertsExactly(String value, String from, String to, String expected) {
        assertThat(Unit.parse(from).convert(point(value), Unit.parse(to))).isEqualTo(point(expected));
        assertThat(Unit.parse(to).convert(point(expected), Unit.parse(from))).isEqualTo(point(value));
    }

    @Test
    void aLongDecimalConvertsExactly() {
        String digits = "1234567890123456789012345678901234567890.123456789012345678901234";
        assertThat(Unit.parse("元").convert(point(digits), Unit.parse("亿元")))
                .isEqualTo(Bounds.ofPoint(new BigDecimal(digits).movePointLeft(8)));
    }

    @Test
    void whatHasNoFiniteDecimalIsRoundedOutward() {
        Bounds hours = Unit.parse("min").convert(point("20"), Unit.parse("h"));
        assertThat(hours)
                .isEqualTo(Bounds.parse("[0." + "3".repeat(Bounds.QUOTIENT_DIGITS) + ", 0."
                        + "3".repeat(Bounds.QUOTIENT_DIGITS - 1) + "4]"));
    }

    @Test
    void openAndInfiniteEndsStayWhatTheyAre() {
        Unit bn = Unit.parse("CNY bn");
        assertThat(Unit.parse("亿元").convert(Bounds.parse("(600, ∞)"), bn)).isEqualTo(Bounds.parse("(60, ∞)"));
        assertThat(Unit.parse("亿元").convert(Bounds.parse("[-1, 2)"), bn)).isEqualTo(Bounds.parse("[-0.1, 0.2)"));
    }

    @ParameterizedTest
    @CsvSource({
        "人民币, 元",
        "亿元人民币, 亿元",
        "億元, 亿元",
        "萬億元, 万亿元",
        "萬輛, 万辆",
        "萬噸, 万吨",
        "億千瓦時, 亿千瓦时",
        "個百分點, 个百分点",
        "RMB, CNY",
        "RMB bn, CNY bn",
        "billion yuan, CNY bn",
        "bn RMB, CNY bn",
        "US$, USD",
        "million euros, EUR mn",
        "gigawatts, GW",
        "million kilowatts, GW",
        "billion kilowatt-hours, TWh",
        "trillion kWh, PWh",
        "千兆瓦时, 吉瓦时",
        "GWdc, GWp",
        "million tonnes, Mt",
        "公斤, 千克",
        "％, %",
        "percent, %",
        "pp, percentage points",
        "名, 人",
        "台套, 台",
    })
    void otherSpellingsAreRead(String spelling, String symbol) {
        assertThat(Unit.parse(spelling)).isSameAs(Unit.parse(symbol)).hasToString(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "亿", "tons", "¥", "gw", " GW", "GW ", "分", "日", "million", "rank", "元/千瓦时"})
    void whatIsNoUnitOrCouldBeTwoIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.parse(text))
                .withMessage("expected a known unit at index 0 of \"" + text + "\"");
    }

    @Test
    void theListOfAKindIsInOneLanguageAndInOrder() {
        assertThat(Unit.all(QuantityKind.MONEY_CNY, Language.ENGLISH))
                .extracting(Unit::symbol)
                .containsExactly("CNY", "CNY thousand", "CNY mn", "CNY bn", "CNY tn");
        assertThat(Unit.all(QuantityKind.LENGTH, Language.CHINESE))
                .extracting(Unit::symbol)
                .containsExactly("毫米", "米", "公里", "万公里", "mm", "m", "km");
    }

    @Test
    void aSymbolIsUsedInOneLanguageOrInBoth() {
        assertThat(Unit.parse("亿元").isWrittenIn(Language.CHINESE)).isTrue();
        assertThat(Unit.parse("亿元").isWrittenIn(Language.ENGLISH)).isFalse();
        assertThat(Unit.parse("CNY bn").isWrittenIn(Language.CHINESE)).isFalse();
        assertThat(Unit.parse("CNY bn").isWrittenIn(Language.ENGLISH)).isTrue();
        assertThat(Unit.parse("GW").isWrittenIn(Language.CHINESE)).isTrue();
        assertThat(Unit.parse("GW").isWrittenIn(Language.ENGLISH)).isTrue();
    }

    @Test
    void aUnitTellsItsKindAndFactor() {
        Unit unit = Unit.parse("万千瓦");
        assertThat(unit.kind()).isEqualTo(QuantityKind.POWER);
        assertThat(unit.factor()).isEqualTo(new BigDecimal("10000000"));
        assertThat(unit.symbol()).isEqualTo("万千瓦");
        assertThat(Unit.parse("亿元")).isNotEqualTo(Unit.parse("CNY bn"));
    }

    @Test
    void moneyIsMoney() {
        assertThat(QuantityKind.values())
                .filteredOn(QuantityKind::isMoney)
                .containsExactly(QuantityKind.MONEY_CNY, QuantityKind.MONEY_USD, QuantityKind.MONEY_EUR);
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 亿美元, expected a unit of MONEY_CNY such as 亿元; got 亿美元 of MONEY_USD",
        "USD bn, EUR bn, expected a unit of MONEY_USD such as USD bn; got EUR bn of MONEY_EUR",
        "万千瓦, 亿千瓦时, expected a unit of POWER such as 万千瓦; got 亿千瓦时 of ENERGY",
        "GW, GWp, expected a unit of POWER such as GW; got GWp of PEAK_POWER",
        "家, 万吨, expected a unit of COUNT such as 家; got 万吨 of MASS",
        "%, 个百分点, expected a unit of RATIO such as %; got 个百分点 of POINTS",
        "Nm³, Nm³/h, expected a unit of GAS_VOLUME such as Nm³; got Nm³/h of GAS_FLOW",
    })
    void kindsDoNotMix(String from, String to, String message) {
        Unit unit = Unit.parse(from);
        Unit target = Unit.parse(to);
        String expected = message.replace(';', ',');
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> unit.convert(point("1"), target))
                .withMessage(expected);
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> unit.checkSameKind(target))
                .withMessage(expected);
    }

    @Test
    void nullIsNamed() {
        Unit unit = Unit.parse("GW");
        Bounds one = point("1");
        assertThatNullPointerException().isThrownBy(() -> Unit.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.all(null, Language.CHINESE))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Unit.all(QuantityKind.MASS, null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> unit.isWrittenIn(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> unit.convert(null, unit))
                .withMessage("bounds");
        assertThatNullPointerException()
                .isThrownBy(() -> unit.convert(one, null))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> unit.checkSameKind(null))
                .withMessage("other");
    }
}
