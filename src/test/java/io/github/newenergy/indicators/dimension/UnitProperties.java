package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Laws of units. The oracle knows scale words and base words by themselves, and no unit that is made of both. */
class UnitProperties {

    /** Powers of ten by word; what stands before or behind a base word. */
    private static final Map<String, Integer> SCALES = scales();

    /** Kind, factor to the base unit, and the words of it, scale left out. */
    private static final List<String> BASE_WORDS = List.of(
            "MONEY_CNY 1 元 元人民币 人民币 CNY RMB yuan yuan_renminbi",
            "MONEY_USD 1 美元 USD US$ $ dollars US_dollars",
            "MONEY_EUR 1 欧元 EUR € euros euro",
            "POWER 1 W watts watt 瓦",
            "POWER 1000 kW kilowatts kilowatt 千瓦",
            "POWER 1000000 MW megawatts megawatt 兆瓦",
            "POWER 1000000000 GW gigawatts gigawatt 吉瓦 千兆瓦",
            "POWER 1000000000000 TW terawatts terawatt 太瓦",
            "ENERGY 1 Wh watt-hours watt-hour watt_hours watthours 瓦时",
            "ENERGY 1000 kWh kilowatt-hours kilowatt-hour kilowatt_hours kilowatthours 千瓦时 度 度电",
            "ENERGY 1000000 MWh megawatt-hours megawatt-hour megawatt_hours megawatthours 兆瓦时",
            "ENERGY 1000000000 GWh gigawatt-hours gigawatt-hour gigawatt_hours gigawatthours 吉瓦时 千兆瓦时",
            "ENERGY 1000000000000 TWh terawatt-hours terawatt-hour terawatt_hours terawatthours 太瓦时",
            "ENERGY 1000000000000000 PWh petawatt-hours",
            "PEAK_POWER 1 Wp Wdc W-dc W_DC 瓦峰",
            "PEAK_POWER 1000 kWp kWdc kW-dc kW_DC 千瓦峰",
            "PEAK_POWER 1000000 MWp MWdc MW-dc MW_DC 兆瓦峰",
            "PEAK_POWER 1000000000 GWp GWdc GW-dc GW_DC 吉瓦峰 千兆瓦峰",
            "PEAK_POWER 1000000000000 TWp TWdc TW-dc TW_DC 太瓦峰",
            "MASS 0.001 克 g grams gram",
            "MASS 1 千克 公斤 kg kilograms kilogram",
            "MASS 1000 吨 t tonnes tonne metric_tons",
            "MASS 1000000 kt",
            "MASS 1000000000 Mt",
            "MASS 1000000000000 Gt",
            "COUNT 1 个 items item 家 firms companies enterprises firm company enterprise 套 sets systems set system",
            "COUNT 1 辆 vehicles vehicle cars car 台 台套 units unit 人 名 people persons employees person employee",
            "COUNT 1 座 stations station sites site plants plant 项 projects project patents patent",
            "COUNT 1 户 households household 件 片 块 枚 只 支 根 pieces piece 条 lines line",
            "GAS_VOLUME 1 标准立方米 标方 Nm³ Nm3",
            "GAS_FLOW 1 标准立方米/小时 标方/小时 Nm³/h Nm3/h",
            "LENGTH 0.001 毫米 mm millimetres millimeters",
            "LENGTH 1 米 m metres metre meters meter",
            "LENGTH 1000 公里 千米 km kilometres kilometre kilometers kilometer",
            "AREA 1 平方米 m² m2 square_metres square_meters",
            "AREA 1000000 平方公里 km² km2 square_kilometres square_kilometers",
            "DURATION 1 秒 s seconds second",
            "DURATION 60 分钟 min minutes minute",
            "DURATION 3600 小时 h hours hour",
            "DURATION 86400 天 d days day",
            "RATIO 0.01 % ％ percent per_cent",
            "RATIO 0.001 ‰ per_mille",
            "RATIO 0.1 成 tenths",
            "RATIO 1 倍 times x",
            "POINTS 0.01 个百分点 百分点 percentage_points percentage_point points pp",
            "POINTS 0.0001 个基点 基点 basis_points basis_point bp");

    private static Map<String, Integer> scales() {
        Map<String, Integer> scales = new LinkedHashMap<>();
        scales.put("", 0);
        Map.of("千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8, "百亿", 10, "千亿", 11, "万亿", 12)
                .forEach(scales::put);
        Map.of("thousand", 3, "k", 3, "million", 6, "mn", 6, "m", 6, "mln", 6).forEach(scales::put);
        Map.of("billion", 9, "bn", 9, "b", 9, "trillion", 12, "tn", 12).forEach(scales::put);
        return scales;
    }

    /** Every meaning that the words of a spelling can have: kind and factor. */
    private static Set<String> meanings(String spelling) {
        Set<String> meanings = new TreeSet<>();
        for (String line : BASE_WORDS) {
            List<String> words = List.of(line.split(" ", -1));
            for (String word : words.subList(2, words.size())) {
                String base = word.replace('_', ' ');
                SCALES.forEach((scale, power) -> {
                    if (forms(scale, base, words.get(0)).contains(spelling)) {
                        BigDecimal factor = new BigDecimal(words.get(1)).scaleByPowerOfTen(power);
                        meanings.add(
                                words.get(0) + ' ' + factor.stripTrailingZeros().toPlainString());
                    }
                });
            }
        }
        return meanings;
    }

    private static Set<String> forms(String scale, String base, String kind) {
        if (scale.isEmpty()) {
            return Set.of(base);
        }
        if (isHan(scale)) {
            // 万kW and 亿kWh are written so; the scale stands before no other Latin symbol.
            return isHan(base) || base.equals("kW") || base.equals("kWh") ? Set.of(scale + base) : Set.of();
        }
        if (!kind.startsWith("MONEY")) {
            return Set.of(scale + ' ' + base);
        }
        return isHan(base) ? Set.of() : Set.of(scale + ' ' + base, base + ' ' + scale, base + scale);
    }

    private static boolean isHan(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** The other word is looked up by the list itself, so here is only what words by themselves mean. */
    @Example
    void everySpellingMeansWhatItsWordsMean() {
        List<String> wrong = new ArrayList<>();
        for (ListedUnit listed : ListedUnit.all()) {
            String expected =
                    listed.kind() + ' ' + listed.factor().stripTrailingZeros().toPlainString();
            for (String spelling : listed.spellings()) {
                Set<String> meanings = meanings(spelling);
                if (!meanings.equals(Set.of(expected))) {
                    wrong.add(spelling + " is " + expected + " in the list but means " + meanings);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Example
    void everySpellingIsReadAsItsUnit() {
        for (ListedUnit listed : ListedUnit.all()) {
            for (String spelling : listed.spellings()) {
                assertThat(Unit.parse(spelling)).as(spelling).hasToString(listed.symbol());
            }
        }
    }

    @Example
    void everyUnitIsReadFromItsTextAndTellsWhatTheListSays() {
        for (ListedUnit listed : ListedUnit.all()) {
            Unit unit = Unit.parse(listed.symbol());
            assertThat(Unit.parse(unit.toString())).isSameAs(unit);
            assertThat(unit.symbol()).isEqualTo(listed.symbol());
            assertThat(unit.kind().name()).isEqualTo(listed.kind());
            assertThat(unit.factor()).isEqualTo(listed.factor());
            assertThat(unit.isWrittenIn(Language.CHINESE)).isEqualTo(listed.isWrittenIn("zh"));
            assertThat(unit.isWrittenIn(Language.ENGLISH)).isEqualTo(listed.isWrittenIn("en"));
        }
    }

    @Example
    void noTwoUnitsShareASpelling() {
        assertThat(ListedUnit.all().stream().flatMap(listed -> listed.spellings().stream()))
                .doesNotHaveDuplicates();
    }

    @Example
    void theListsByKindAndLanguageHoldEveryUnit() {
        for (QuantityKind kind : QuantityKind.values()) {
            for (Language language : Language.values()) {
                String code = language == Language.CHINESE ? "zh" : "en";
                assertThat(Unit.all(kind, language))
                        .as("%s in %s", kind, language)
                        .isNotEmpty()
                        .extracting(Unit::symbol)
                        .containsExactlyElementsOf(ListedUnit.all().stream()
                                .filter(listed -> listed.kind().equals(kind.name()) && listed.isWrittenIn(code))
                                .map(ListedUnit::symbol)
                                .toList());
            }
        }
    }

    @Example
    void aFamilyIsOfOneKindAndHasAUsualUnitInEachLanguage() {
        Map<String, List<ListedUnit>> families =
                ListedUnit.all().stream().collect(Collectors.groupingBy(ListedUnit::family));
        families.forEach((family, units) -> {
            assertThat(units.stream().map(ListedUnit::kind).distinct())
                    .as(family)
                    .hasSize(1);
            assertThat(units).as(family).anyMatch(unit -> unit.usual() && unit.isWrittenIn("zh"));
            assertThat(units).as(family).anyMatch(unit -> unit.usual() && unit.isWrittenIn("en"));
        });
        assertThat(pairs(families))
                .containsExactlyInAnyOrder(
                        "元 CNY",
                        "美元 USD",
                        "欧元 EUR",
                        "个 items",
                        "家 firms",
                        "套 sets",
                        "辆 vehicles",
                        "台 units",
                        "人 people",
                        "座 stations",
                        "项 projects",
                        "户 households",
                        "件 pieces",
                        "条 lines",
                        "瓦 W",
                        "瓦时 Wh",
                        "千克 kg",
                        "米 m",
                        "平方米 m²",
                        "标准立方米 Nm³",
                        "标准立方米/小时 Nm³/h",
                        "秒 s",
                        "分钟 min",
                        "小时 h",
                        "天 d",
                        "成 tenths",
                        "倍 times",
                        "个百分点 percentage points",
                        "个基点 basis points");
    }

    /** The Chinese word and the English one for the unit of a family that stands nearest to the base unit. */
    private static Stream<String> pairs(Map<String, List<ListedUnit>> families) {
        return families.values().stream()
                .map(units -> Stream.of("zh", "en")
                        .map(language -> units.stream()
                                .filter(unit -> unit.usual() && unit.isWrittenIn(language))
                                .filter(unit -> language.equals("en") || !unit.isWrittenIn("en"))
                                .filter(unit -> unit.factor().compareTo(nearest(units)) == 0)
                                .map(ListedUnit::symbol)
                                .findFirst()
                                .orElse(""))
                        .collect(Collectors.joining(" ")))
                .filter(pair -> !pair.startsWith(" "));
    }

    private static BigDecimal nearest(List<ListedUnit> units) {
        return units.stream()
                .filter(ListedUnit::usual)
                .map(ListedUnit::factor)
                .min((left, right) -> distance(left).compareTo(distance(right)))
                .orElseThrow();
    }

    private static BigDecimal distance(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).abs();
    }

    @Provide
    Arbitrary<ListedUnit> units() {
        return Arbitraries.of(ListedUnit.all());
    }

    @Property
    void unitsOfOneKindConvertThereAndBack(
            @ForAll("units") ListedUnit from,
            @ForAll("units") ListedUnit to,
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(20) BigDecimal value) {
        List<ListedUnit> kindred = ListedUnit.all().stream()
                .filter(listed -> listed.kind().equals(from.kind()))
                .toList();
        ListedUnit target = kindred.get(ListedUnit.all().indexOf(to) % kindred.size());
        Bounds there = from.unit().convert(Bounds.ofPoint(value), target.unit());
        Bounds back = target.unit().convert(there, from.unit());
        if (from.kind().equals("DURATION")) {
            assertThat(back.contains(value)).isTrue();
            assertThat(there.width().orElseThrow()).isLessThan(new BigDecimal("1e-12"));
        } else {
            assertThat(there.lower().orElseThrow().multiply(target.factor()))
                    .isEqualByComparingTo(value.multiply(from.factor()));
            assertThat(there.isPoint()).isTrue();
            assertThat(back).isEqualTo(Bounds.ofPoint(value));
        }
    }

    @Property
    void unitsOfTwoKindsNeverConvert(@ForAll("units") ListedUnit from, @ForAll("units") ListedUnit to) {
        Assume.that(!from.kind().equals(to.kind()));
        UnitMismatchException mismatch = catchThrowableOfType(
                UnitMismatchException.class, () -> from.unit().convert(Bounds.unbounded(), to.unit()));
        assertThat(mismatch)
                .hasMessage("expected a unit of " + from.kind() + " such as " + from.symbol() + ", got " + to.symbol()
                        + " of " + to.kind());
        assertThat(mismatch.expected()).isSameAs(from.unit());
        assertThat(mismatch.actual()).isSameAs(to.unit());
    }
}
