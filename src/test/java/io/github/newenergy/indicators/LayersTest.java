package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each package sees only packages below it, and each foreign library only its home.
 *
 * <p>Since every permitted look goes strictly down, the packages cannot form a cycle.
 */
class LayersTest {

    /** From the bottom up. A package sees those of earlier rows; within a row nobody sees a neighbour. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("number"),
            Set.of("dimension"),
            Set.of("figure"),
            Set.of("calc"),
            Set.of("table"),
            Set.of("consistency"),
            Set.of("report"),
            Set.of("json", "text", "csv", "junit", "chart"),
            Set.of("the front door"));

    /** Which packages may use a foreign library. */
    private static final Map<String, Set<String>> HOMES = Map.of(
            "com.fasterxml", Set.of("json"),
            "de.siegmar", Set.of("csv"),
            "org.knowm", Set.of("chart"),
            "org.junit", Set.of("junit"),
            "org.ojalgo", Set.of("calc", "consistency"),
            "org.apache.commons.math3", Set.of("calc", "consistency"));

    private static final List<String> AT_HOME_EVERYWHERE = List.of("java.", "org.jspecify.annotations.");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("//[^\\n]*+"
            + "|/\\*(?s:.*?)\\*/"
            + "|\"\"\"(?s:.*?)(?<!\\\\)\"\"\""
            + "|\"(?:[^\"\\\\\\n]++|\\\\.)*+\""
            + "|'(?:[^'\\\\\\n]++|\\\\.)*+'");
    private static final Pattern DOTTED = Pattern.compile("\\s*\\.\\s*");
    private static final Pattern OWN_PACKAGE =
            Pattern.compile("\\bpackage io\\.github\\.newenergy\\.indicators((?:\\.[a-z][a-z0-9]*)*);");
    private static final Pattern OURS =
            Pattern.compile("\\bio\\.github\\.newenergy\\.indicators\\b((?:\\.[a-z][a-z0-9]*\\b)*)");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)");

    @Test
    void everyPackageSeesOnlyWhatIsBelowIt() throws IOException {
        Path sources = Path.of("src", "main", "java");
        List<String> offences = new ArrayList<>();
        int read = 0;
        for (Path file : javaFilesUnder(sources)) {
            offences.addAll(offences(sources.relativize(file).toString(), Files.readString(file)));
            read++;
        }
        assertThat(read).as("source files read").isPositive();
        assertThat(offences).isEmpty();
    }

    @Test
    void aLookUpIsReportedWithTheFileAndBothPackages() {
        assertThat(offences("Low.java", source("number", "import io.github.newenergy.indicators.figure.Source;")))
                .containsExactly("Low.java: number sees figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import static io.github.newenergy.indicators.calc.TieRule.DENSE;",
                "import io.github.newenergy.indicators.calc.*;",
                "import io.github.newenergy.indicators.calc.Ranking.Tie;",
                "class A { io.github.newenergy.indicators.calc.TieRule rule; }",
                "class A { int x = io.github . newenergy\n    .indicators.calc.TieRule.of(1); }",
                "class A { String s = \"\\\"\" + io.github.newenergy.indicators.calc.TieRule.of('\"') + \"\"; }",
            })
    void everyWayOfNamingAHigherPackageIsReported(String code) {
        assertThat(offences("Low.java", source("figure", code))).containsExactly("Low.java: figure sees calc");
    }

    @Test
    void edgesDoNotSeeEachOther() {
        assertThat(offences("Edge.java", source("json", "import io.github.newenergy.indicators.text.Extraction;")))
                .containsExactly("Edge.java: json sees text");
    }

    @Test
    void nobodySeesTheFrontDoor() {
        assertThat(offences("Edge.java", source("json", "import io.github.newenergy.indicators.Indicators;")))
                .containsExactly("Edge.java: json sees the front door");
    }

    @Test
    void aCycleAlwaysHasAnArrowThatIsReported() {
        assertThat(offences("A.java", source("number", "import io.github.newenergy.indicators.dimension.Unit;")))
                .hasSize(1);
        assertThat(offences("B.java", source("dimension", "import io.github.newenergy.indicators.number.Bounds;")))
                .isEmpty();
    }

    @Test
    void aPackageWithoutALayerIsReported() {
        assertThat(offences("New.java", source("helpers", "class A {}")))
                .containsExactly("New.java: helpers has no layer");
        assertThat(offences("New.java", source("json", "import io.github.newenergy.indicators.json.deep.A;")))
                .containsExactly("New.java: json sees json.deep");
    }

    @Test
    void aLookDownAndAWordInACommentOrTextAreFine() {
        String code = """
                import static io.github.newenergy.indicators.number.Bounds.of;
                import io.github.newenergy.indicators.dimension.Unit;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                /** Read by {@link io.github.newenergy.indicators.json.IndicatorsModule}. */
                class A { String s = "io.github.newenergy.indicators.json"; } // io.github.newenergy.indicators.text
                """;
        assertThat(offences("Fine.java", source("figure", code))).isEmpty();
    }

    @Test
    void theFrontDoorSeesEveryLayer() {
        String code = LAYERS.stream()
                .flatMap(Set::stream)
                .filter(layer -> !layer.contains(" "))
                .map(layer -> "import io.github.newenergy.indicators." + layer + ".Any;\n")
                .reduce("", String::concat);
        assertThat(offences("Indicators.java", "package io.github.newenergy.indicators;\n" + code))
                .isEmpty();
    }

    @Test
    void aLibraryAwayFromHomeIsReported() {
        assertThat(offences("Cell.java", source("dimension", "import com.fasterxml.jackson.annotation.JsonValue;")))
                .containsExactly("Cell.java: dimension uses com.fasterxml");
        assertThat(offences("Calc.java", source("calc", "class A { org.junit.jupiter.api.Test test; }")))
                .containsExactly("Calc.java: calc uses org.junit");
        assertThat(offences("Module.java", source("json", "import com.fasterxml.jackson.databind.Module;")))
                .isEmpty();
    }

    @Test
    void aLibraryWithoutAHomeIsReported() {
        assertThat(offences("Cell.java", source("dimension", "import com.google.common.collect.Range;")))
                .containsExactly("Cell.java: com.google.common.collect.Range has no home");
    }

    /** What is wrong with one source file: its name, its package and what that package must not see. */
    private static List<String> offences(String file, String source) {
        String code = DOTTED.matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "))
                .replaceAll(".");
        Matcher own = OWN_PACKAGE.matcher(code);
        if (!own.find()) {
            return List.of(file + ": no package of this library");
        }
        String here = shortName(own.group(1));
        if (levelOf(here) < 0) {
            return List.of(file + ": " + here + " has no layer");
        }
        Stream<String> up = OURS.matcher(code)
                .results()
                .map(match -> shortName(match.group(1)))
                .filter(there -> !there.equals(here) && !isBelow(there, here))
                .map(there -> file + ": " + here + " sees " + there);
        Stream<String> strayed = HOMES.entrySet().stream()
                .filter(home -> !home.getValue().contains(here) && names(code, home.getKey()))
                .map(home -> file + ": " + here + " uses " + home.getKey());
        Stream<String> unknown = IMPORT.matcher(code)
                .results()
                .map(match -> match.group(1))
                .filter(LayersTest::isHomeless)
                .map(name -> file + ": " + name + " has no home");
        return Stream.of(up, strayed, unknown)
                .flatMap(offence -> offence)
                .distinct()
                .toList();
    }

    private static boolean isBelow(String there, String here) {
        return levelOf(there) >= 0 && levelOf(there) < levelOf(here);
    }

    private static int levelOf(String layer) {
        return IntStream.range(0, LAYERS.size())
                .filter(level -> LAYERS.get(level).contains(layer))
                .findFirst()
                .orElse(-1);
    }

    private static String shortName(String dottedTail) {
        return dottedTail.isEmpty() ? "the front door" : dottedTail.substring(1);
    }

    private static boolean names(String code, String library) {
        return Pattern.compile("\\b" + Pattern.quote(library) + "\\.")
                .matcher(code)
                .find();
    }

    private static boolean isHomeless(String imported) {
        return AT_HOME_EVERYWHERE.stream().noneMatch(imported::startsWith)
                && HOMES.keySet().stream().noneMatch(library -> imported.startsWith(library + "."))
                && !OURS.matcher(imported).lookingAt();
    }

    private static String source(String layer, String code) {
        return "package io.github.newenergy.indicators." + layer + ";\n" + code + "\n";
    }

    private static List<Path> javaFilesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
