package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How a document that is no publication is refused: with a path and a reason, in one line. */
final class RefusedPages {

    private RefusedPages() {}

    static void assertRefused(String json, String path, String reason) {
        PublicationFormatException problem =
                catchThrowableOfType(PublicationFormatException.class, () -> PublicationJson.parse(json));
        assertThat(problem.path() + ": " + problem.reason()).isEqualTo(path + ": " + reason);
        assertThat(problem.getMessage())
                .startsWith(path + ": " + reason)
                .doesNotContain("\n")
                .matches(".* \\(line 1, column \\d+\\)");
    }
}
