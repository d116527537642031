package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedQuantityTest {

    private static PublishedQuantity quantity(String text) {
        return PublishedQuantity.parse(text);
    }

    private static PublishedQuantity of(String digits, Hedge hedge, String unit) {
        return PublishedQuantity.of(new BigDecimal(digits), Unit.parse(unit)).withHedge(hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1550.72亿元|1550.72|NONE|亿元",
                "36万吨|36|NONE|万吨",
                "1.2万亿元|1.2|NONE|万亿元",
                "850万千瓦|850|NONE|万千瓦",
                "850万kW|850|NONE|万千瓦",
                "1.5亿kWh|1.5|NONE|亿千瓦时",
                "1,100万辆|1100|NONE|万辆",
                "１１００万辆|1100|NONE|万辆",
                "约300亿元|300|ABOUT|亿元",
                "大约300亿元|300|ABOUT|亿元",
                "300亿元左右|300|ABOUT|亿元",
                "近500家|500|NEARLY|家",
                "将近500家|500|NEARLY|家",
                "接近500家|500|NEARLY|家",
                "超600亿元|600|OVER|亿元",
                "超过600亿元|600|OVER|亿元",
                "逾600亿元|600|OVER|亿元",
                "多于600亿元|600|OVER|亿元",
                "30%以上|30|AT_LEAST|%",
                "不低于30%|30|AT_LEAST|%",
                "至少30%|30|AT_LEAST|%",
                "5%以内|5|AT_MOST|%",
                "不超过5%|5|AT_MOST|%",
                "至多5%|5|AT_MOST|%",
                "不到三成|3|UNDER|成",
                "不足300亿元|300|UNDER|亿元",
                "低于300亿元|300|UNDER|亿元",
                "20余家|20|OVER|家",
                "20多家|20|OVER|家",
                "2万余家|2|OVER|万家",
                "6万多人|6|OVER|万人",
                "3亿余元|3|OVER|亿元",
                "300多亿元|300|OVER|亿元",
                "两成|2|NONE|成",
                "超六成|6|OVER|成",
                "七成六|7.6|NONE|成",
                "188家|188|NONE|家",
                "188 家|188|NONE|家",
                "-3.5亿元|-3.5|NONE|亿元",
                "503.5億元|503.5|NONE|亿元",
                "5分钟|5|NONE|分钟",
                "300公里|300|NONE|公里",
                "1.4个百分点|1.4|NONE|个百分点",
            })
    void chineseIsRead(String text, String digits, Hedge hedge, String unit) {
        assertThat(quantity(text)).isEqualTo(of(digits, hedge, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNY 155.072 bn|155.072|NONE|CNY bn",
                "CNY155.072bn|155.072|NONE|CNY bn",
                "CNY 155.072 billion|155.072|NONE|CNY bn",
                "RMB 155.072 bn|155.072|NONE|CNY bn",
                "RMB155bn|155|NONE|CNY bn",
                "155.072 billion yuan|155.072|NONE|CNY bn",
                "155.072 billion RMB|155.072|NONE|CNY bn",
                "about CNY 30 bn|30|ABOUT|CNY bn",
                "CNY -3.5 bn|-3.5|NONE|CNY bn",
                "$5bn|5|NONE|USD bn",
                "US$5.2 billion|5.2|NONE|USD bn",
                "over $300 million|300|OVER|USD mn",
                "€ 1.2 bn|1.2|NONE|EUR bn",
                "$ 12|12|NONE|USD",
                "360,000 tonnes|360000|NONE|t",
                "8.5 GW|8.5|NONE|GW",
                "8.5GW|8.5|NONE|GW",
                "850 million kilowatts|850|NONE|GW",
                "2.2 trillion kilowatt-hours|2.2|NONE|PWh",
                "71 terawatt-hours|71|NONE|TWh",
                "nearly 500 firms|500|NEARLY|firms",
                "20-odd firms|20|OVER|firms",
                "13.8 million units|13.8|NONE|million units",
                "3.6 million cars|3.6|NONE|million cars",
                "at least 30%|30|AT_LEAST|%",
                "30 percent or more|30|AT_LEAST|%",
                "5 minutes|5|NONE|min",
                "300 km|300|NONE|km",
                "6 percentage points|6|NONE|percentage points",
                "25 basis points|25|NONE|basis points",
            })
    void englishIsRead(String text, String digits, Hedge hedge, String unit) {
        assertThat(quantity(text)).isEqualTo(of(digits, hedge, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1550.72亿元|CNY 155.072 bn",
                "1.2万亿元|CNY 1.2 tn",
                "-3.5亿元|CNY -0.35 bn",
                "约300亿元|about CNY 30 bn",
                "约1.0亿元|about CNY 0.10 bn",
                "超600亿元|over CNY 60 bn",
                "0.0亿元|CNY 0.00 bn",
                "0亿元|CNY 0.0 bn",
                "约0亿元|about CNY 0.0 bn",
                "850万千瓦|8.50 GW",
                "9.42万亿千瓦时|9.42 PWh",
                "36万吨|0.36 Mt",
                "1234.5万辆|12.345 million vehicles",
                "12万辆|0.12 million vehicles",
                "188家|188 firms",
                "20余家|over 20 firms",
                "5.2%|5.2%",
                "3‰|3‰",
                "两成|2 tenths",
                "3.5倍|3.5 times",
                "1.4个百分点|1.4 percentage points",
                "5分钟|5 min",
                "300公里|300 km",
                "2.5亿片|0.25 billion pieces",
                "3吉瓦峰|3 GWp",
            })
    void chineseIsPrintedInEnglish(String chinese, String english) {
        assertThat(quantity(chinese).toText(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNY 155.072 bn|1550.72亿元",
                "CNY 1.2 tn|1.2万亿元",
                "about USD 30 bn|约300亿美元",
                "USD 3.00 mn|300万美元",
                "13.8 million vehicles|0.138亿辆",
                "13.80 million vehicles|1380万辆",
                "8.5 GW|8.5 GW",
                "over 20 firms|超20家",
                "6 percentage points|6个百分点",
                "at least 2 tenths|2成以上",
            })
    void englishIsPrintedInChinese(String english, String chinese) {
        assertThat(quantity(english).toText(Language.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1550.72亿元", "约300亿元", "CNY 155.072 bn", "about CNY 30 bn", "约8.5 GW", "20家以上", "12.50%"})
    void theTextIsInTheLanguageOfTheUnit(String text) {
        assertThat(quantity(text)).hasToString(text);
    }

    @Test
    void whereNoUsualUnitSaysTheSameThePrintedUnitStays() {
        assertThat(quantity("3千亿个").toText(Language.ENGLISH)).isEqualTo("3千亿个");
    }

    @Test
    void aUnitThatWouldBreakTheLimitsOfANumberIsNotTaken() {
        String ones = "1".repeat(64);
        assertThat(quantity(ones + "万亿元").toText(Language.ENGLISH)).isEqualTo("CNY " + ones + " tn");
        String zeros = "0." + "0".repeat(97);
        assertThat(quantity(zeros + "001亿元").toText(Language.ENGLISH)).isEqualTo("CNY 0." + "0".repeat(91) + "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1550.72亿元|亿元|[1550.715, 1550.725)",
                "1550.72亿元|CNY bn|[155.0715, 155.0725)",
                "850万千瓦|GW|[8.495, 8.505)",
                "约300亿元|亿元|(0, ∞)",
                "超600亿元|CNY bn|(60, ∞)",
                "近500家|家|(-∞, 500)",
                "188家|家|[188, 188]",
                "1450辆|万辆|[0.145, 0.145]",
                "188.0家|家|[187.95, 188.05)",
                "12万辆|万辆|[11.5, 12.5)",
                "12 t|t|[11.5, 12.5)",
            })
    void whatThePrintAssertsIsBounded(String text, String unit, String bounds) {
        assertThat(quantity(text).boundsIn(Unit.parse(unit), Reading.hard())).isEqualTo(Bounds.parse(bounds));
    }

    @Test
    void theReadingDecidesExceptForAWholeCount() {
        assertThat(quantity("约300亿元").bounds(Reading.soft())).isEqualTo(Bounds.parse("[200, 400]"));
        Reading floor = Reading.hard().with(Rounding.FLOOR);
        assertThat(quantity("12万辆").bounds(floor)).isEqualTo(Bounds.parse("[12, 13)"));
        assertThat(quantity("12辆").bounds(floor)).isEqualTo(Bounds.parse("[12, 12]"));
    }

    @Test
    void thePrintedUnitIsPartOfTheValue() {
        assertThat(quantity("1550.72亿元")).isNotEqualTo(quantity("155072百万元"));
        assertThat(quantity("1550.72亿元")).isNotEqualTo(quantity("1550.720亿元"));
        EqualsVerifier.forClass(PublishedQuantity.class)
                .withPrefabValues(Unit.class, Unit.parse("GW"), Unit.parse("亿元"))
                .withPrefabValues(
                        PublishedNumber.class, PublishedNumber.of(BigDecimal.ONE), PublishedNumber.of(BigDecimal.TEN))
                .withNonnullFields("number", "unit")
                .verify();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|expected a known unit|1",
                "5 |expected a known unit|1",
                "5 亿|expected a known unit|1",
                "约5 furlongs|expected a known unit|2",
                "5  GW|expected a known unit|1",
                "5 GW.|expected a known unit|1",
                "3 million tons|expected a known unit|1",
                "CNY 5 zillion|expected a known unit|5",
                "$5 yuan|expected a known unit|2",
                "G5W|expected a hedge, a currency or a number|0",
                "k5m|expected a hedge, a currency or a number|0",
                "亿300元|expected a hedge, a currency or a number|0",
                "元5|expected a hedge, a currency or a number|0",
                "GW 8.5|expected a hedge, a currency or a number|0",
                "营收5亿元|expected a hedge, a currency or a number|0",
                "第5名|expected a hedge, a currency or a number|0",
                "亿元|expected a number|0",
                "数百家|expected a number|0",
                "几千家|expected a number|0",
                "两三家|expected a number|0",
                "一万五千亿元|expected a number|0",
                "3亿5千万元|expected a known unit|1",
                "25万6千套|expected a known unit|2",
                "63%~68%|expected a known unit|2",
                "30至40亿元|expected a known unit|2",
                "30亿—40亿元|expected a known unit|2",
                "近500多家|expected one hedge, found a second one|4",
                "至少30%以上|expected one hedge, found a second one|5",
                "1２亿元|expected one kind of digits in one number|1",
                "1.亿元|expected a digit after the decimal point|2",
            })
    void whatIsNoSingleQuantityIsRefused(String text, String rule, int position) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> quantity(text))
                .withMessage(rule + " at index " + position + " of \"" + text + "\"");
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> quantity("1".repeat(10_000_000)))
                .withMessage("expected at most 256 characters at index 256 of \"" + "1".repeat(64) + "…\"");
    }

    @Test
    void theFormIsInTheUnit() {
        PublishedNumber percent = PublishedNumber.parse("约12.5%");
        Unit unit = Unit.parse("%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedQuantity(percent, unit))
                .withMessage("the number of a quantity must be plain, got 约12.5%");
    }

    @Test
    void anotherKindIsRefused() {
        PublishedQuantity quantity = quantity("850万千瓦");
        Unit energy = Unit.parse("亿千瓦时");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> quantity.boundsIn(energy, Reading.hard()))
                .withMessage("expected a unit of POWER such as 万千瓦, got 亿千瓦时 of ENERGY");
    }

    @Test
    void aHedgeIsReplaced() {
        PublishedQuantity quantity = quantity("约300亿元");
        assertThat(quantity.withHedge(Hedge.ABOUT)).isSameAs(quantity);
        assertThat(quantity.withHedge(Hedge.NONE)).isEqualTo(quantity("300亿元"));
    }

    @Test
    void nullIsNamed() {
        PublishedQuantity count = quantity("188家");
        Unit unit = count.unit();
        PublishedNumber number = count.number();
        assertThatNullPointerException().isThrownBy(() -> quantity(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedQuantity(null, unit))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedQuantity(number, null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> PublishedQuantity.of(null, unit))
                .withMessage("digits");
        assertThatNullPointerException().isThrownBy(() -> count.withHedge(null)).withMessage("newHedge");
        assertThatNullPointerException().isThrownBy(() -> count.bounds(null)).withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> count.boundsIn(null, Reading.hard()))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> count.boundsIn(unit, null))
                .withMessage("reading");
        assertThatNullPointerException().isThrownBy(() -> count.toText(null)).withMessage("language");
    }
}
