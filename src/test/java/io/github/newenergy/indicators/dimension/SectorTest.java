package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {

    private static final Sector PV = Sector.parse("pv");
    private static final Sector MODULE = Sector.parse("pv/module");

    @Test
    void modulesAreAPartOfPhotovoltaicsAndThoseOfNewEnergy() {
        assertThat(MODULE.parent()).contains(PV);
        assertThat(PV.parent()).contains(Sector.NEW_ENERGY);
        assertThat(Sector.NEW_ENERGY.parent()).isEmpty();
        assertThat(Sector.parse("new_energy")).isSameAs(Sector.NEW_ENERGY);
        assertThat(PV.children()).contains(MODULE).doesNotContain(PV, Sector.NEW_ENERGY);
        assertThat(Sector.NEW_ENERGY.encloses(MODULE)).isTrue();
        assertThat(PV.encloses(PV)).isTrue();
        assertThat(MODULE.encloses(PV)).isFalse();
        assertThat(Sector.parse("wind").encloses(MODULE)).isFalse();
    }

    @Test
    void theBranchesOfNewEnergyAreSiblings() {
        assertThat(Sector.NEW_ENERGY.children().stream().map(Sector::code))
                .contains(
                        "pv",
                        "wind",
                        "storage",
                        "battery",
                        "hydrogen",
                        "charging",
                        "grid",
                        "nuclear",
                        "biomass",
                        "hydro",
                        "geothermal")
                .allMatch(code -> !code.contains("/"));
    }

    @Test
    void namesAreThereInBothLanguages() {
        assertThat(PV.name(Language.CHINESE)).isEqualTo("光伏");
        assertThat(PV.name(Language.ENGLISH)).isEqualTo("Photovoltaics");
        assertThat(PV.names()).startsWith("光伏", "Photovoltaics").contains("PV", "光伏产业");
        assertThat(Sector.NEW_ENERGY.name(Language.CHINESE)).isEqualTo("新能源");
        assertThat(Sector.NEW_ENERGY.name(Language.ENGLISH)).isEqualTo("New energy");
        assertThat(Sector.NEW_ENERGY.names()).startsWith("新能源", "New energy").contains("新能源产业");
    }

    @ParameterizedTest
    @CsvSource({
        "新能源, new_energy",
        "光伏, pv",
        "pv, pv",
        "光伏组件, pv/module",
        "solar MODULE, pv/module",
        "多晶硅, pv/polysilicon",
        "切片, pv/wafer/slicing",
        "钙钛矿, pv/cell/perovskite",
        "背接触电池, pv/cell/back_contact",
        "风电, wind",
        "海上风电, wind/farm/offshore",
        "储能, storage",
        "动力电池, battery/lithium/traction",
        "碱性电解槽, hydrogen/electrolyser/alkaline",
        "PEM electrolysers, hydrogen/electrolyser/pem",
        "充电站, charging/station",
        "核电, nuclear",
    })
    void aNameFindsItsSector(String name, String code) {
        assertThat(Sector.named(name)).containsExactly(Sector.parse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"炼金术", "pv/module", "new_energy", "", " ", "光"})
    void aNameOfNothingInTheTreeFindsNothing(String name) {
        assertThat(Sector.named(name)).isEmpty();
    }

    @Test
    void ownNodesStandBelowAnySectorOrAlone() {
        Sector own = MODULE.withOwn("x-topcon-210");
        assertThat(own).hasToString("pv/module/x-topcon-210").isEqualTo(Sector.parse("pv/module/x-topcon-210"));
        assertThat(own.parent()).contains(MODULE);
        assertThat(own.children()).isEmpty();
        assertThat(MODULE.children()).doesNotContain(own);
        assertThat(Sector.NEW_ENERGY.encloses(own)).isTrue();
        Sector steel = Sector.parse("x-steel");
        assertThat(steel.parent()).isEmpty();
        assertThat(steel.withOwn("x-rail")).isEqualTo(Sector.parse("x-steel/x-rail"));
        assertThat(steel.encloses(Sector.parse("x-steel/x-rail"))).isTrue();
        assertThat(Sector.NEW_ENERGY.encloses(steel)).isFalse();
    }

    @Test
    void ownNodesAreNamedByTheirUser() {
        Sector steel = Sector.parse("x-steel");
        assertThat(steel.name(Language.CHINESE)).isEqualTo("steel");
        assertThat(steel.names()).containsExactly("steel");
        Sector named = steel.withNames("钢铁", "Steel");
        assertThat(named).isEqualTo(steel).hasToString("x-steel");
        assertThat(named.parent()).isEmpty();
        assertThat(named.names()).containsExactly("钢铁", "Steel");
        assertThat(named.withOwn("x-rail").parent().map(parent -> parent.name(Language.CHINESE)))
                .contains("钢铁");
        assertThat(Sector.named("steel")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PV.withNames("光", "Light"))
                .withMessage("only own nodes can be named, got the built-in sector pv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> steel.withNames("钢铁", ""))
                .withMessage("english name must not be empty and must not begin or end with a blank, got \"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, unknown sector code",
        "PV, 0, unknown sector code",
        "modul, 0, unknown sector code",
        "new_energy/pv, 11, unknown sector code",
        "pv/modul, 3, unknown sector code",
        "pv/module/glass, 10, unknown sector code",
        "pv/, 3, unknown sector code",
        "pv//x-a, 3, unknown sector code",
        "/x-a, 0, unknown sector code",
        "pv/modul/x-a, 3, unknown sector code",
        "ｐｖ, 0, unknown sector code",
        "pv/x-a/module, 7, expected x- at the start of an own segment",
        "x-a/pv, 4, expected x- at the start of an own segment",
        "pv/x-a/, 7, expected x- at the start of an own segment",
        "x-, 2, expected at least one character after x-",
        "pv/x-a_b, 6, 'expected a lower-case letter a-z, a digit or a hyphen in an own segment'",
    })
    void aTextThatIsNoCodeIsRefusedWithItsPlace(String text, int position, String rule) {
        assertThatThrownBy(() -> Sector.parse(text))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage(rule + " at index " + position + " of \"" + text + '"');
        assertThat(catchThrowableOfType(UnreadableTextException.class, () -> Sector.parse(text))
                        .position())
                .isEqualTo(position);
    }

    @Test
    void eightOwnSegmentsAreTheLimitWithAndWithoutABase() {
        for (String eight : List.of("pv" + "/x-1".repeat(8), "x-1" + "/x-1".repeat(7))) {
            assertThat(Sector.parse(eight)).hasToString(eight);
            assertThatThrownBy(() -> Sector.parse(eight + "/x-1"))
                    .isInstanceOf(UnreadableTextException.class)
                    .hasMessage("expected at most 8 own segments at index " + (eight.length() + 1) + " of \"" + eight
                            + "/x-1\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sector.parse(eight).withOwn("x-1"))
                    .withMessage("a code has at most 8 own segments, got " + eight + "/x-1");
        }
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        String slashes = "pv/".repeat(3_000_000);
        assertThatThrownBy(() -> Sector.parse(slashes))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessage("unknown sector code at index 3 of \"" + slashes.substring(0, 64) + "…\"");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Sector.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Sector.named(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> PV.encloses(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> PV.name(null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> PV.withOwn(null)).withMessage("segment");
    }

    @Test
    void equalityIsThatOfTheCode() {
        EqualsVerifier.forClass(Sector.class)
                .withPrefabValues(Sector.class, Sector.NEW_ENERGY, PV)
                .withOnlyTheseFields("code")
                .withNonnullFields("code")
                .verify();
    }

    @Test
    void theTableIsWhatItsRulesSay() {
        List<TableOracle> lines = TableOracle.read("sectors.tsv");
        assertThat(TableOracle.text("sectors.tsv")).doesNotContain("\uFFFD", "\r", " \t", "\t ");
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.code()).matches("[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)*");
            assertThat(line.code())
                    .matches(
                            code -> !code.contains("/") || code.matches(line.parent() + "/[^/]+"), "its parent's code");
            assertThat(line.names()).hasSizeGreaterThanOrEqualTo(2).allMatch(name -> !name.isBlank());
            assertThat(line.names().get(1)).matches("[\\p{ASCII}]+");
        });
        assertThat(lines.stream().map(TableOracle::code)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, lines.size())
                        .filter(index -> !lines.get(index).parent().isEmpty())
                        .filter(index -> lines.subList(0, index).stream()
                                .noneMatch(line ->
                                        line.code().equals(lines.get(index).parent())))
                        .toArray())
                .as("lines without their parent above")
                .isEmpty();
    }

    @Test
    void noNameIsAmbiguous() {
        assertThat(TableOracle.read("sectors.tsv").stream()
                        .flatMap(line -> line.names().stream())
                        .filter(name -> Sector.named(name).size() != 1))
                .isEmpty();
    }

    @Test
    void aSmallTableIsRead() {
        String table = "new_energy\t\t新能源\tNew energy\npv\tnew_energy\t光伏\tPhotovoltaics\tPV;solar\n"
                + "pv/module\tpv\t组件\tModules\n# comment\n\neconomy\t\t经济\tEconomy\t";
        Catalogue<Sector> sectors = SectorTable.read(table, "small.tsv");
        assertThat(sectors.all().stream().map(Sector::code))
                .containsExactly("new_energy", "pv", "pv/module", "economy");
        assertThat(sectors.children("pv")).containsExactly(MODULE);
        assertThat(NameIndex.of(sectors).named("SOLAR")).containsExactly(PV);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pv | expected 6 fields, got 1 in \"pv\"",
                "pv~new_energy~光伏~PV~~~ | expected 6 fields, got 7 in \"pv\tnew_energy\t光伏\tPV\t\t\t\"",
                "pv~energy~光伏~PV~ | the parent must stand in a line above, got energy",
                "new_energy~~新能源~New energy~ | a code must stand once, got new_energy again",
                "new_energy~new_energy~新能源~New energy~ | new_energy must be a root, got the parent new_energy",
                "PV~new_energy~光伏~PV~ | a code must have segments of a-z, 0-9 and _ that begin with a letter, got \"PV\"",
                "x-pv~new_energy~光伏~PV~ | a code must have segments of a-z, 0-9 and _ that begin with a letter, got"
                        + " \"x-pv\"",
                "new_energy/~new_energy~光伏~PV~ | a code must have segments of a-z, 0-9 and _ that begin with a letter, got"
                        + " \"new_energy/\"",
                "~new_energy~光伏~PV~ | a code must have segments of a-z, 0-9 and _ that begin with a letter, got \"\"",
                "pv/module~new_energy~组件~Modules~ | a code with a slash must be its parent's code, a slash and one segment,"
                        + " got pv/module below \"new_energy\"",
                "pv~new_energy~光伏~~ | english name must not be empty and must not begin or end with a blank, got \"\"",
            })
    void aMalformedLineIsRefusedWithItsNumber(String line, String problem) {
        String table = "# comment\nnew_energy\t\t新能源\tNew energy\t\n" + line.replace('~', '\t') + "\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorTable.read(table, "broken.tsv"))
                .withMessage("broken.tsv, line 3: " + problem);
    }

    @Test
    void ownNodesAreToldFromThoseThatAreBuiltIn() {
        assertThat(List.of(
                        PV.isOwn(),
                        PV.withOwn("x-east").isOwn(),
                        Sector.parse("x-steel").isOwn()))
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "pv, pv, false",
        "pv, pv/module, false",
        "new_energy, pv/module, false",
        "pv, wind, true",
        "pv/cell, pv/module, true",
        "pv/module, pv/silicon_chain, false",
        "pv/module/topcon, pv/silicon_chain, false",
        "pv/module/topcon, pv/module/hjt, true",
        "pv/module/topcon, pv/module/bifacial, false",
        "pv/wafer/g12, pv/wafer/m10, false",
        "pv/plant/centralised, pv/plant/distributed, true",
        "pv/plant/distributed/household, pv/plant/rooftop, false",
        "pv/plant/ground, pv/plant/rooftop, true",
        "storage/new_type/electrochemical/lithium_ion, storage/new_type/user_side/household, false",
        "storage/new_type/grid_side, storage/new_type/user_side, true",
        "battery/lithium/traction, battery/lithium/cell, false",
        "vehicle/nev, vehicle/passenger, false",
        "vehicle/passenger, vehicle/commercial, true",
        "vehicle/nev/electric, vehicle/nev/passenger, false",
        "power/renewable, power/clean, false",
        "power/generation, power/grid, true",
        "power, pv, false",
        "new_three, vehicle/nev, false",
        "economy/primary, economy/secondary, true",
        "economy/secondary, economy/strategic_emerging, false",
        "vehicle, new_energy, true",
        "pv/x-east, pv/x-west, true",
        "pv/x-east, pv/module, true",
        "pv/plant/rooftop/x-a, pv/plant/distributed/x-b, false",
        "x-steel, economy, true",
        "x-steel/x-tube, x-steel/x-wire, true",
    })
    void sectorsOfDifferentCutsMayOverlap(String one, String other, boolean areDisjoint) {
        assertThat(Sector.parse(one).isDisjointFrom(Sector.parse(other))).isEqualTo(areDisjoint);
        assertThat(Sector.parse(other).isDisjointFrom(Sector.parse(one))).isEqualTo(areDisjoint);
        assertThatNullPointerException()
                .isThrownBy(() -> Sector.parse(one).isDisjointFrom(null))
                .withMessage("other");
    }
}
