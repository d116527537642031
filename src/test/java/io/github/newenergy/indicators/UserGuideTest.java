package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a guide shows runs, and prints what the guide says it prints. */
class UserGuideTest {

    private static final Path README = Path.of("README.md");

    @Test
    void everySnippetOfTheReadmePrintsWhatItSays() throws IOException {
        GuideSnippets readme = GuideSnippets.run(Files.readAllLines(README));
        assertThat(readme.failures()).isEmpty();
        assertThat(readme.comparedValues()).isGreaterThan(20);
    }

    @Test
    void theReadmeShowsWhatTheMainJobPrints() throws IOException {
        String report = Indicators.report(Indicators.read(Path.of("examples/data/wuxi-2023-07.json")))
                .toString();
        List<String> shown = GuideSnippets.textBlock(Files.readAllLines(README));
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(report.lines().toList())
                .containsSubsequence(
                        shown.stream().filter(line -> !line.equals("…")).toList());
    }

    @Test
    void aSnippetThatPrintsSomethingElseIsFound() {
        assertThat(GuideSnippets.run(List.of("```java", "1 + 1  // 3", "```")).failures())
                .containsExactly("line 2: 1 + 1 prints\n2\ninstead of\n3");
    }

    @Test
    void aSnippetThatDoesNotCompileIsFound() {
        assertThat(GuideSnippets.run(List.of("```java", "int x = \"a\";", "```"))
                        .failures())
                .singleElement()
                .asString()
                .startsWith("line 2: int x = \"a\"; fails: incompatible types");
    }

    @Test
    void expectedLinesMayFollowTheSnippet() {
        assertThat(GuideSnippets.run(List.of(
                                "```java", "String.join(\"\\n\", \"a\", \"b\").lines().toList()", "// [a, b]", "```"))
                        .failures())
                .isEmpty();
    }
}
