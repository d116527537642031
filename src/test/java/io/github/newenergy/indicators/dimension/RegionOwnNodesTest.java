package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Regions.JIANGSU;
import static io.github.newenergy.indicators.dimension.Regions.WUXI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes that a user adds below the built-in regions: where they stand, how they are written and named. */
class RegionOwnNodesTest {

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
}
