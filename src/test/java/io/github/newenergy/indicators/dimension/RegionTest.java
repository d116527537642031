package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Regions.JIANGSU;
import static io.github.newenergy.indicators.dimension.Regions.WUXI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of regions: what stands where, on which level and under which code. */
class RegionTest {

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
    void aLongTextIsRefusedAtOnce() {
        String slashes = "a/".repeat(5_000_000);
        assertThatThrownBy(() -> Region.parse(slashes))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("unknown region code at index 0 of \"" + slashes.substring(0, 64) + "…\"");
        assertThatThrownBy(() -> Region.parse("CN" + "/x-1".repeat(2_500_000)))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageStartingWith("expected at most 8 own segments at index 35 of \"CN/x-1");
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

    @ParameterizedTest
    @CsvSource({
        "WORLD, DE, false",
        "CN, CN-JS, false",
        "CN-JS, CN-ZJ, true",
        "CN, DE, true",
        "CN, CN-HK, true",
        "CN-HK, CN-HK/x-port, false",
        "EU27, DE, false",
        "EU27, GR/x-port, false",
        "EU27, GB, true",
        "EU27, CN-JS, true",
        "EU27, WORLD/x-rest, true",
        "EU27, EUROPE, false",
        "EU27, ASIA, false",
        "EU27, AFRICA, true",
        "EUROPE, ASIA, true",
        "ASIA, CN, false",
        "ASIA, DE, false",
        "ASIA, CN-HK, false",
        "ASIA, ASIA/x-east, false",
        "ASIA/x-east, ASIA/x-west, true",
        "ASIA/x-east, CN-320200, false",
        "ASIA/x-east, EU27/x-north, false",
        "ASIA/x-east, AFRICA, true",
        "EU27/x-north, OCEANIA/x-south, true",
    })
    void groupsOfCountriesMayCountTheSame(String one, String other, boolean areDisjoint) {
        assertThat(Region.parse(one).isDisjointFrom(Region.parse(other))).isEqualTo(areDisjoint);
        assertThat(Region.parse(other).isDisjointFrom(Region.parse(one))).isEqualTo(areDisjoint);
        assertThatNullPointerException()
                .isThrownBy(() -> Region.parse(one).isDisjointFrom(null))
                .withMessage("other");
    }

    @Test
    void theEuropeanUnionHas27Members() {
        Region union = Region.parse("EU27");
        assertThat(Region.all(RegionLevel.COUNTRY))
                .filteredOn(country -> !union.isDisjointFrom(country))
                .hasSize(27)
                .contains(Region.parse("FR"), Region.parse("CY"), Region.parse("HR"))
                .doesNotContain(Region.parse("GB"), Region.parse("CH"), Region.parse("GF"));
    }
}
