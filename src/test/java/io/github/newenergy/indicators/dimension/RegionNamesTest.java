package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Regions.JIANGSU;
import static io.github.newenergy.indicators.dimension.Regions.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a region has, and which regions a name finds. */
class RegionNamesTest {

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
}
