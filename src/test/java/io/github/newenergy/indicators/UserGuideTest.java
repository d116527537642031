package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a guide shows runs, and prints what the guide says it prints. */
class UserGuideTest {

    private static final Path README = Path.of("README.md");

    @Test
    void everySnippetOfTheReadmePrintsWhatItSays() throws IOException {
        assertThat(GuideSnippets.failuresOf(README)).isEmpty();
    }

    @Test
    void theReadmeComparesManyValues() throws IOException {
        assertThat(GuideSnippets.checkedValuesOf(README)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aSnippetThatPrintsSomethingElseIsFound() {
        assertThat(GuideSnippets.failuresOf(List.of("```java", "1 + 1  // 3", "```")))
                .containsExactly("line 2: 1 + 1 prints\n2\ninstead of\n3");
    }

    @Test
    void aSnippetThatDoesNotCompileIsFound() {
        assertThat(GuideSnippets.failuresOf(List.of("```java", "int x = \"a\";", "```")))
                .singleElement()
                .asString()
                .startsWith("line 2: int x = \"a\"; fails: incompatible types");
    }

    @Test
    void expectedLinesMayFollowTheSnippet() {
        assertThat(GuideSnippets.failuresOf(
                        List.of("```java", "String.join(\"\\n\", \"a\", \"b\").lines().toList()", "// [a, b]", "```")))
                .isEmpty();
    }
}
