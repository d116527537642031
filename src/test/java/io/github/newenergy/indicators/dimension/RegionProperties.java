package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of regions. The oracle is the table, read as plain lines; for own segments it is a regular expression. */
class RegionProperties {

    private static final List<TableOracle> LINES = TableOracle.read("regions.tsv");
    private static final Pattern SMALL = Pattern.compile("[a-z]");
    private static final Pattern OWN = Pattern.compile("(/x-[a-z0-9-]{1,60}){1,8}");

    @Provide
    Arbitrary<String> builtInCodes() {
        return Arbitraries.of(LINES.stream().map(TableOracle::code).toList());
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> segments = Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars('0', '-')
                .ofMinLength(1)
                .ofMaxLength(2)
                .map(word -> "/x-" + word);
        Arbitrary<String> tails = segments.list().ofMaxSize(3).map(parts -> String.join("", parts));
        // Few bases, so that pairs often stand in one line of descent.
        Arbitrary<String> bases =
                Arbitraries.oneOf(builtInCodes(), Arbitraries.of("WORLD", "CN", "CN-JS", "CN-320200", "EU27", "DE"));
        return Combinators.combine(bases, tails).as(String::concat);
    }

    @Provide
    Arbitrary<String> nearCodes() {
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("CNJSxX-/019a １无_'\u0000\uD800").ofMaxLength(12);
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(""), codes()), noise)
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> knownNames() {
        Arbitrary<String> names = Arbitraries.of(
                LINES.stream().flatMap(line -> line.names().stream()).distinct().toList());
        return Combinators.combine(names, Arbitraries.randoms())
                .as((name, random) -> SMALL.matcher(name)
                        .replaceAll(letter ->
                                random.nextBoolean() ? letter.group().toUpperCase(Locale.ROOT) : letter.group()));
    }

    /** What stands above a code, by its text and the lines of the table: the code itself first. */
    private static List<String> upFrom(String code) {
        List<String> up = new ArrayList<>();
        String rest = code;
        while (rest.contains("/")) {
            up.add(rest);
            rest = rest.substring(0, rest.lastIndexOf('/'));
        }
        up.addAll(TableOracle.upFrom(LINES, rest));
        return up;
    }

    @Property
    void regionsAreInTheOrderOfTheirCodes(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(Integer.signum(Region.parse(one).compareTo(Region.parse(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(Region.parse(one)).isEqualByComparingTo(Region.parse(one)).isEqualTo(Region.parse(one));
    }

    @Property
    void aCodeIsReadAsItself(@ForAll("codes") String code) {
        Region region = Region.parse(code);
        assertThat(region).hasToString(code).isEqualTo(Region.parse(region.toString()));
        assertThat(region.code()).isEqualTo(code);
    }

    @Property
    void aTextIsReadExactlyWhenItIsABuiltInCodeWithOwnSegments(@ForAll("nearCodes") String text) {
        String base = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        boolean known = List.of("HK", "MO", "TW").contains(base)
                || LINES.stream().anyMatch(line -> line.code().equals(base));
        String own = text.substring(base.length());
        if (known && (own.isEmpty() || OWN.matcher(own).matches())) {
            assertThat(Region.parse(text).code()).endsWith(text);
        } else {
            UnreadableTextException refused =
                    catchThrowableOfType(UnreadableTextException.class, () -> Region.parse(text));
            assertThat(text).startsWith(refused.text().replace("…", ""));
            assertThat(refused.position()).isBetween(known ? base.length() : 0, known ? text.length() : 0);
        }
    }

    @Property
    void theWayUpIsThatOfTheTable(@ForAll("codes") String code) {
        List<String> up = new ArrayList<>();
        for (Optional<Region> at = Optional.of(Region.parse(code));
                at.isPresent();
                at = at.get().parent()) {
            up.add(at.get().code());
        }
        assertThat(up).isEqualTo(upFrom(code));
    }

    @Property
    void aRegionEnclosesExactlyWhatPassesItOnTheWayUp(@ForAll("codes") String one, @ForAll("codes") String two) {
        assertThat(Region.parse(one).encloses(Region.parse(two)))
                .isEqualTo(upFrom(two).contains(one));
    }

    @Property
    void theAncestorIsTheFirstOfItsLevelOnTheWayUp(@ForAll("codes") String code, @ForAll RegionLevel level) {
        assertThat(Region.parse(code).ancestor(level))
                .isEqualTo(upFrom(code).stream()
                        .map(Region::parse)
                        .filter(region -> region.level() == level)
                        .findFirst());
    }

    @Property
    void childrenAreTheLinesThatNameTheParent(@ForAll("codes") String code) {
        assertThat(Region.parse(code).children().stream().map(Region::code))
                .containsExactlyElementsOf(LINES.stream()
                        .filter(line -> line.parent().equals(code))
                        .map(TableOracle::code)
                        .toList());
    }

    @Property
    void aKnownNameInAnyCaseFindsEveryLineThatHasIt(@ForAll("knownNames") String name) {
        assertThat(Region.named(name).stream().map(Region::code))
                .containsExactlyElementsOf(TableOracle.codesNamed(LINES, name));
    }

    @Property
    void everyNameOfARegionFindsIt(@ForAll("builtInCodes") String code) {
        Region region = Region.parse(code);
        assertThat(region.names())
                .startsWith(region.name(Language.CHINESE))
                .allSatisfy(name -> assertThat(Region.named(name)).contains(region));
    }

    @Property
    void namesChangeNeitherCodeNorEquality(@ForAll("codes") String code) {
        Region own = Region.parse(code + "/x-own");
        Region named = own.withNames("自有", "Own");
        assertThat(named).isEqualTo(own).hasSameHashCodeAs(own).hasToString(own.toString());
        assertThat(named.parent()).isEqualTo(own.parent());
        assertThat(named.level()).isEqualTo(RegionLevel.LOCAL);
    }
}
