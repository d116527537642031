package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private static final Region WUXI = Region.parse("CN-320200");
    private static final Region JIANGSU = Region.parse("CN-JS");

    @Test
    void wuxiStandsInJiangsuInChinaInTheWorld() {
        assertThat(WUXI.level()).isEqualTo(RegionLevel.CITY);
        assertThat(WUXI.parent()).contains(JIANGSU);
        assertThat(JIANGSU.parent()).contains(Region.parse("CN"));
        assertThat(Region.parse("CN").parent()).contains(Region.WORLD);
        assertThat(Region.WORLD.parent()).isEmpty();
        assertThat(Region.parse("WORLD")).isSameAs(Region.WORLD);
        assertThat(WUXI.ancestor(RegionLevel.PROVINCE)).contains(JIANGSU);
        assertThat(WUXI.ancestor(RegionLevel.CITY)).contains(WUXI);
        assertThat(WUXI.ancestor(RegionLevel.GROUP)).isEmpty();
        assertThat(Region.parse("CN").encloses(WUXI)).isTrue();
        assertThat(WUXI.encloses(WUXI)).isTrue();
        assertThat(WUXI.encloses(JIANGSU)).isFalse();
        assertThat(Region.parse("CN-ZJ").encloses(WUXI)).isFalse();
    }

    @Test
    void namesAreShortInBothLanguages() {
        assertThat(WUXI.name(Language.CHINESE)).isEqualTo("无锡");
        assertThat(WUXI.name(Language.ENGLISH)).isEqualTo("Wuxi");
        assertThat(WUXI.names()).containsExactly("无锡", "Wuxi", "无锡市");
        assertThat(JIANGSU.name(Language.CHINESE)).isEqualTo("江苏");
        assertThat(JIANGSU.name(Language.ENGLISH)).isEqualTo("Jiangsu");
        assertThat(Region.WORLD.name(Language.CHINESE)).isEqualTo("全球");
        assertThat(Region.WORLD.name(Language.ENGLISH)).isEqualTo("World");
        assertThat(Region.WORLD.names()).startsWith("全球", "World");
    }

    @Test
    void chineseDivisionsHaveCodesOfTheNationalStandard() {
        assertThat(WUXI.gbCode()).contains("320200");
        assertThat(JIANGSU.gbCode()).contains("320000");
        assertThat(Region.parse("CN-BJ").gbCode()).contains("110000");
        assertThat(Region.parse("CN-429004").gbCode()).contains("429004");
        assertThat(Region.parse("CN").gbCode()).isEmpty();
        assertThat(Region.parse("US").gbCode()).isEmpty();
        assertThat(WUXI.withOwn("x-park").gbCode()).isEmpty();
    }

    @Test
    void everyCountryCodeIsReadAndThreeOfThemAreProvinces() {
        assertThat(Locale.getISOCountries()).hasSize(249);
        assertThat(Stream.of(Locale.getISOCountries()).map(Region::parse).map(Region::code))
                .doesNotHaveDuplicates()
                .filteredOn(code -> code.length() > 2)
                .containsExactlyInAnyOrder("CN-HK", "CN-MO", "CN-TW");
        assertThat(Region.all(RegionLevel.COUNTRY)).hasSize(246);
    }

    @Test
    void hongKongMacaoAndTaiwanAreOneRegionEach() {
        assertThat(Region.parse("HK")).isSameAs(Region.parse("CN-HK")).hasToString("CN-HK");
        assertThat(Region.parse("MO/x-site")).hasToString("CN-MO/x-site");
        assertThat(Region.parse("TW").level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(Region.parse("TW").parent()).contains(Region.parse("CN"));
        assertThat(Region.parse("HK").gbCode()).contains("810000");
    }

    @Test
    void chinaHas34ProvincesAnd333PrefecturesAnd32CountiesUnderAProvince() {
        assertThat(Region.all(RegionLevel.PROVINCE))
                .hasSize(34)
                .isEqualTo(Region.parse("CN").children());
        Map<Boolean, Long> cities = Region.all(RegionLevel.CITY).stream()
                .collect(Collectors.partitioningBy(
                        city -> city.gbCode().orElseThrow().endsWith("00"), Collectors.counting()));
        assertThat(cities).containsEntry(true, 333L).containsEntry(false, 32L);
        assertThat(Stream.of("BJ", "TJ", "SH", "CQ", "HK", "MO", "TW").map(code -> Region.parse("CN-" + code)))
                .allSatisfy(province -> assertThat(province.children()).isEmpty());
        assertThat(JIANGSU.children()).hasSize(13).contains(WUXI);
    }

    @Test
    void provincesHaveTheLettersOfTheInternationalStandard() {
        assertThat(Region.all(RegionLevel.PROVINCE).stream()
                        .map(province -> province.code().substring(3)))
                .containsExactlyInAnyOrder(
                        ("AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ"
                                        + " YN ZJ")
                                .split(" "));
    }

    @Test
    void aCityLiesInTheProvinceOfItsFirstTwoDigits() {
        assertThat(Region.all(RegionLevel.CITY)).allSatisfy(city -> {
            assertThat(city.code()).isEqualTo("CN-" + city.gbCode().orElseThrow());
            assertThat(city.parent().flatMap(Region::gbCode))
                    .contains(city.gbCode().orElseThrow().substring(0, 2) + "0000");
        });
    }

    @Test
    void groupsStandBelowTheWorldAndEncloseNoCountry() {
        assertThat(Region.all(RegionLevel.GROUP).stream().map(Region::code))
                .containsExactlyInAnyOrder(
                        "EU27", "EUROPE", "ASIA", "AFRICA", "NORTH-AMERICA", "LATIN-AMERICA", "OCEANIA");
        assertThat(Region.parse("EU27").parent()).contains(Region.WORLD);
        assertThat(Region.parse("EU27").children()).isEmpty();
        assertThat(Region.parse("EU27").encloses(Region.parse("DE"))).isFalse();
        assertThat(Region.all(RegionLevel.WORLD)).containsExactly(Region.WORLD);
        assertThat(Region.all(RegionLevel.LOCAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "无锡, CN-320200",
        "无锡市, CN-320200",
        "Wuxi, CN-320200",
        "WUXI, CN-320200",
        "江苏省, CN-JS",
        "陕西, CN-SN",
        "Shaanxi, CN-SN",
        "Shanxi, CN-SX",
        "重庆, CN-CQ",
        "Hong Kong, CN-HK",
        "香港特别行政区, CN-HK",
        "Xi'an, CN-610100",
        "Xi’an, CN-610100",
        "xian, CN-610100",
        "六安, CN-341500",
        "Lu'an, CN-341500",
        "亳州, CN-341600",
        "Urumqi, CN-650100",
        "喀什地区, CN-653100",
        "Kashi, CN-653100",
        "延边朝鲜族自治州, CN-222400",
        "广西壮族自治区, CN-GX",
        "仙桃市, CN-429004",
        "美国, US",
        "United States of America, US",
        "UK, GB",
        "欧盟, EU27",
        "拉美, LATIN-AMERICA",
        "全球, WORLD",
        "Global, WORLD",
    })
    void aNameFindsItsRegion(String name, String code) {
        assertThat(Region.named(name)).containsExactly(Region.parse(code));
    }

    @ParameterizedTest
    @CsvSource({
        "吉林, CN-JL CN-220200",
        "Jilin, CN-JL CN-220200",
        "海南, CN-HI CN-632500",
        "Suzhou, CN-320500 CN-341300",
        "Taizhou, CN-321200 CN-331000",
        "Fuzhou, CN-350100 CN-361000",
        "Yichun, CN-230700 CN-360900",
        "Yulin, CN-450900 CN-610800",
    })
    void anAmbiguousNameFindsEveryRegionThatHasIt(String name, String codes) {
        assertThat(Region.named(name).stream().map(Region::code)).containsExactly(codes.split(" "));
    }

    @Test
    void noOtherNameIsAmbiguous() {
        List<TableOracle> lines = TableOracle.read("regions.tsv");
        assertThat(lines.stream()
                        .flatMap(line -> line.names().stream())
                        .filter(name -> Region.named(name).size() > 1)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Fuzhou", "Hainan", "Jilin", "Suzhou", "Taizhou", "Yichun", "Yulin", "吉林", "海南");
    }

    @ParameterizedTest
    @CsvSource({
        "吉林省, CN-JL",
        "吉林市, CN-220200",
        "海南省, CN-HI",
        "海南州, CN-632500",
        "恩施州, CN-422800",
        "凉山自治州, CN-513400",
        "广西自治区, CN-GX",
        "吐鲁番地区, CN-650400",
        "呼伦贝尔盟, CN-150700",
    })
    void theGenericTermDecidesOrMayBeTheCommonOne(String name, String code) {
        assertThat(Region.named(name)).containsExactly(Region.parse(code));
    }

    /** 大理市 and 昌吉市 are cities inside the prefectures of the same name; 无锡省 and 江苏州 do not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"大理市", "昌吉市", "江苏市", "无锡省", "江苏州", "亚特兰蒂斯", "省", "州", "", " ", "CN-320200"})
    void aNameOfNothingInTheTreeFindsNothing(String name) {
        assertThat(Region.named(name)).isEmpty();
    }

    @Test
    void ownNodesStandBelowAnyRegion() {
        Region park = JIANGSU.withOwn("x-park");
        Region plant = park.withOwn("x-plant-1");
        assertThat(plant).hasToString("CN-JS/x-park/x-plant-1").isEqualTo(Region.parse("CN-JS/x-park/x-plant-1"));
        assertThat(plant.level()).isEqualTo(RegionLevel.LOCAL);
        assertThat(plant.parent()).contains(park);
        assertThat(plant.ancestor(RegionLevel.PROVINCE)).contains(JIANGSU);
        assertThat(plant.ancestor(RegionLevel.LOCAL)).contains(plant);
        assertThat(JIANGSU.encloses(plant)).isTrue();
        assertThat(park.encloses(plant)).isTrue();
        assertThat(plant.encloses(park)).isFalse();
        assertThat(park.children()).isEmpty();
        assertThat(JIANGSU.children()).doesNotContain(park);
        assertThat(Region.WORLD.withOwn("x-maker")).isEqualTo(Region.parse("WORLD/x-maker"));
    }

    @Test
    void ownNodesAreNamedByTheirUser() {
        Region site = Region.parse("CN-320200/x-storage-hq");
        assertThat(site.name(Language.CHINESE)).isEqualTo("storage-hq");
        assertThat(site.name(Language.ENGLISH)).isEqualTo("storage-hq");
        assertThat(site.names()).containsExactly("storage-hq");
        Region named = site.withNames("储能企业总部", "Storage headquarters");
        assertThat(named).isEqualTo(site).hasToString("CN-320200/x-storage-hq");
        assertThat(named.name(Language.CHINESE)).isEqualTo("储能企业总部");
        assertThat(named.names()).containsExactly("储能企业总部", "Storage headquarters");
        assertThat(named.parent()).contains(WUXI);
        assertThat(named.withOwn("x-hall").parent().map(parent -> parent.name(Language.ENGLISH)))
                .contains("Storage headquarters");
        assertThat(Region.named("storage-hq")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, unknown region code",
        "cn, 0, unknown region code",
        "cn-js, 0, unknown region code",
        "ＣＮ, 0, unknown region code",
        "' CN', 0, unknown region code",
        "XX, 0, unknown region code",
        "CN-999900, 0, unknown region code",
        "CN-HK-1, 0, unknown region code",
        "x-park, 0, unknown region code",
        "XX/x-park, 0, unknown region code",
        "CN-JS/320200, 6, expected x- at the start of an own segment",
        "CN-JS/, 6, expected x- at the start of an own segment",
        "CN-JS//x-a, 6, expected x- at the start of an own segment",
        "CN-JS/X-a, 6, expected x- at the start of an own segment",
        "CN-JS/x-a/, 10, expected x- at the start of an own segment",
        "CN-JS/x-, 8, expected at least one character after x-",
        "CN-JS/x-/x-a, 8, expected at least one character after x-",
        "CN-JS/x-aB, 9, 'expected a lower-case letter a-z, a digit or a hyphen in an own segment'",
        "CN-JS/x-园, 8, 'expected a lower-case letter a-z, a digit or a hyphen in an own segment'",
        "CN-JS/x-１, 8, 'expected a lower-case letter a-z, a digit or a hyphen in an own segment'",
    })
    void aTextThatIsNoCodeIsRefusedWithItsPlace(String text, int position, String rule) {
        assertThatThrownBy(() -> Region.parse(text))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(rule + " at index " + position + " of \"" + text + '"');
        assertThat(catchThrowableOfType(UnreadableTextException.class, () -> Region.parse(text))
                        .position())
                .isEqualTo(position);
    }

    @Test
    void ownSegmentsHaveALimitInLengthAndNumber() {
        String longest = "x-" + "a".repeat(60);
        assertThat(Region.parse("CN/" + longest)).hasToString("CN/" + longest);
        assertThatThrownBy(() -> Region.parse("CN/" + longest + "a"))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageStartingWith("expected at most 60 characters after x- at index 65 of \"CN/x-aaa");
        String eight = "CN" + "/x-1".repeat(8);
        assertThat(Region.parse(eight)).hasToString(eight);
        assertThatThrownBy(() -> Region.parse(eight + "/x-1"))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("expected at most 8 own segments at index 35 of \"" + eight + "/x-1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse(eight).withOwn("x-1"))
                .withMessage("a code has at most 8 own segments, got " + eight + "/x-1");
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        String slashes = "a/".repeat(5_000_000);
        assertThatThrownBy(() -> Region.parse(slashes))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("unknown region code at index 0 of \"" + slashes.substring(0, 64) + "…\"");
        assertThatThrownBy(() -> Region.parse("CN" + "/x-1".repeat(2_500_000)))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageStartingWith("expected at most 8 own segments at index 35 of \"CN/x-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, expected x- at the start of an own segment",
        "park, 0, expected x- at the start of an own segment",
        "x-, 2, expected at least one character after x-",
        "x-a/x-b, 3, expected one segment without a slash",
        "x-a b, 3, 'expected a lower-case letter a-z, a digit or a hyphen in an own segment'",
    })
    void anOwnSegmentOfAnotherFormIsRefused(String segment, int position, String rule) {
        assertThatThrownBy(() -> WUXI.withOwn(segment))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(rule + " at index " + position + " of \"" + segment + '"');
    }

    @Test
    void namesAreCheckedAndOnlyOwnNodesTakeThem() {
        Region park = WUXI.withOwn("x-park");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WUXI.withNames("锡", "Tin"))
                .withMessage("only own nodes can be named, got the built-in region CN-320200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> park.withNames("", "Park"))
                .withMessage("chinese name must not be empty and must not begin or end with a blank, got \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> park.withNames("园区", "Park "))
                .withMessage("english name must not be empty and must not begin or end with a blank, got \"Park \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> park.withNames("园\u0000区", "Park"))
                .withMessage("chinese name must not hold a control character, got one at index 1 of \"园\u0000区\"");
        assertThat(park.withNames("园", "a".repeat(200)).name(Language.ENGLISH)).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> park.withNames("园", "a".repeat(201)))
                .withMessage("english name must have at most 200 characters, got 201 that begin with \""
                        + "a".repeat(200) + '"');
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Region.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Region.named(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Region.all(null)).withMessage("level");
        assertThatNullPointerException().isThrownBy(() -> WUXI.ancestor(null)).withMessage("wanted");
        assertThatNullPointerException().isThrownBy(() -> WUXI.encloses(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> WUXI.name(null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> WUXI.withOwn(null)).withMessage("segment");
        Region park = WUXI.withOwn("x-park");
        assertThatNullPointerException()
                .isThrownBy(() -> park.withNames(null, "Park"))
                .withMessage("chinese");
        assertThatNullPointerException()
                .isThrownBy(() -> park.withNames("园区", null))
                .withMessage("english");
    }

    @Test
    void equalityIsThatOfTheCode() {
        EqualsVerifier.forClass(Region.class)
                .withPrefabValues(Region.class, Region.WORLD, WUXI)
                .withOnlyTheseFields("code")
                .withNonnullFields("code")
                .verify();
    }

    @Test
    void levelsAreDeclaredFromTheTopDown() {
        assertThat(RegionLevel.values())
                .containsExactly(
                        RegionLevel.WORLD,
                        RegionLevel.GROUP,
                        RegionLevel.COUNTRY,
                        RegionLevel.PROVINCE,
                        RegionLevel.CITY,
                        RegionLevel.LOCAL);
    }

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

    @Test
    void figuresOfChinaCountSomeRegionsApart() {
        Region china = Region.parse("CN");
        assertThat(Region.parse("CN-320200").isCountedIn(china)).isTrue();
        assertThat(china.isCountedIn(china)).isTrue();
        assertThat(china.isCountedIn(Region.parse("CN-JS"))).isFalse();
        for (String code : List.of("CN-HK", "CN-MO", "CN-TW", "CN-HK/x-park")) {
            Region apart = Region.parse(code);
            assertThat(china.encloses(apart)).as(code).isTrue();
            assertThat(apart.isCountedIn(china)).as(code).isFalse();
            assertThat(apart.isCountedIn(Region.WORLD)).as(code).isTrue();
            assertThat(apart.isCountedIn(apart)).as(code).isTrue();
        }
        assertThatNullPointerException()
                .isThrownBy(() -> china.isCountedIn(null))
                .withMessage("whole");
    }
}
