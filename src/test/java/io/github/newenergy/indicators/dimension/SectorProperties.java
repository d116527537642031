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

/** Laws of sectors. The oracle is the table, read as plain lines; for own segments it is a regular expression. */
class SectorProperties {

    private static final List<TableOracle> LINES = TableOracle.read("sectors.tsv");
    private static final Pattern OWN = Pattern.compile("x-[a-z0-9-]{1,60}(/x-[a-z0-9-]{1,60}){0,7}");

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
        // Few bases, so that pairs often stand in one line of descent; among them a tree of the user's own.
        Arbitrary<String> bases = Arbitraries.oneOf(
                builtInCodes(), Arbitraries.of("new_energy", "pv", "pv/wafer", "pv/wafer/slicing", "x-a", "economy"));
        return Combinators.combine(bases, tails).as(String::concat);
    }

    @Provide
    Arbitrary<String> nearCodes() {
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("pvx-/019a １光_'\u0000\uD800").ofMaxLength(12);
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(""), codes()), noise)
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> knownNames() {
        return Arbitraries.of(
                LINES.stream().flatMap(line -> line.names().stream()).distinct().toList());
    }

    private static boolean isBuiltIn(String code) {
        return LINES.stream().anyMatch(line -> line.code().equals(code));
    }

    /** Whether a text is a code, by trying every place at which own segments may begin. */
    private static boolean isCode(String text) {
        if (isBuiltIn(text) || OWN.matcher(text).matches()) {
            return true;
        }
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            if (isBuiltIn(text.substring(0, slash))
                    && OWN.matcher(text.substring(slash + 1)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** What stands above a code, by its text and the lines of the table: the code itself first. */
    private static List<String> upFrom(String code) {
        List<String> up = new ArrayList<>();
        String rest = code;
        while (!isBuiltIn(rest) && rest.contains("/")) {
            up.add(rest);
            rest = rest.substring(0, rest.lastIndexOf('/'));
        }
        up.addAll(TableOracle.upFrom(LINES, rest));
        return up;
    }

    @Property
    void sectorsAreInTheOrderOfTheirCodes(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(Integer.signum(Sector.parse(one).compareTo(Sector.parse(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(Sector.parse(one)).isEqualByComparingTo(Sector.parse(one)).isEqualTo(Sector.parse(one));
    }

    @Property
    void aCodeIsReadAsItself(@ForAll("codes") String code) {
        Sector sector = Sector.parse(code);
        assertThat(sector).hasToString(code).isEqualTo(Sector.parse(sector.toString()));
        assertThat(sector.code()).isEqualTo(code);
    }

    @Property
    void aTextIsReadExactlyWhenItIsACode(@ForAll("nearCodes") String text) {
        if (isCode(text)) {
            assertThat(Sector.parse(text)).hasToString(text);
        } else {
            UnreadableTextException refused =
                    catchThrowableOfType(UnreadableTextException.class, () -> Sector.parse(text));
            assertThat(text).startsWith(refused.text().replace("…", ""));
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Property
    void theWayUpIsThatOfTheTable(@ForAll("codes") String code) {
        List<String> up = new ArrayList<>();
        for (Optional<Sector> at = Optional.of(Sector.parse(code));
                at.isPresent();
                at = at.get().parent()) {
            up.add(at.get().code());
        }
        assertThat(up).isEqualTo(upFrom(code));
    }

    @Property
    void aSectorEnclosesExactlyWhatPassesItOnTheWayUp(@ForAll("codes") String one, @ForAll("codes") String two) {
        assertThat(Sector.parse(one).encloses(Sector.parse(two)))
                .isEqualTo(upFrom(two).contains(one));
    }

    @Property
    void childrenAreTheLinesThatNameTheParent(@ForAll("codes") String code) {
        assertThat(Sector.parse(code).children().stream().map(Sector::code))
                .containsExactlyElementsOf(LINES.stream()
                        .filter(line -> line.parent().equals(code))
                        .map(TableOracle::code)
                        .toList());
    }

    @Property
    void aKnownNameInCapitalsFindsEveryLineThatHasIt(@ForAll("knownNames") String name) {
        assertThat(Sector.named(name.toUpperCase(Locale.ROOT)).stream().map(Sector::code))
                .containsExactlyElementsOf(TableOracle.codesNamed(LINES, name));
    }

    @Property
    void everyNameOfASectorFindsIt(@ForAll("builtInCodes") String code) {
        Sector sector = Sector.parse(code);
        assertThat(sector.names())
                .startsWith(sector.name(Language.CHINESE))
                .allSatisfy(name -> assertThat(Sector.named(name)).contains(sector));
        assertThat(Sector.all()).contains(sector).hasSize(LINES.size());
    }

    @Property
    void namesChangeNeitherCodeNorEquality(@ForAll("codes") String code) {
        Sector own = Sector.parse(code + "/x-own");
        Sector named = own.withNames("自有", "Own");
        assertThat(named).isEqualTo(own).hasSameHashCodeAs(own).hasToString(own.toString());
        assertThat(named.parent()).isEqualTo(own.parent());
    }
}
