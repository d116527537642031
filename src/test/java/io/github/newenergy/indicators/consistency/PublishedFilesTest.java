package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.PublishedCase.Expected;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.json.PublicationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published figures and what is said of them fit together. */
class PublishedFilesTest {

    private static final int BOUNDS = 270;

    static List<PublishedCase> cases() {
        return PublishedCase.all();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(PublishedCase.FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".json") && !path.equals(PublishedCase.EXPECTED))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileIsWrittenBackAsItStands(Path file) throws IOException {
        assertThat(PublicationJson.toJson(PublishedCase.read(file)))
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void eachFileBelongsToOneCase() throws IOException {
        assertThat(cases().stream().flatMap(each -> each.files().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void noSentenceOfASourceIsKept() throws IOException {
        for (Path file : files()) {
            Publication publication = PublishedCase.read(file);
            assertThat(publication.figures()).isNotEmpty().allSatisfy(figure -> {
                assertThat(figure.source().quote()).isEmpty();
                assertThat(figure.source().passage()).isEqualTo("text");
            });
        }
    }

    @Test
    void theCasesAreThoseThatWereWorkedOut() {
        Map<Expected, Long> verdicts =
                cases().stream().collect(Collectors.groupingBy(PublishedCase::verdict, Collectors.counting()));
        assertThat(verdicts)
                .isEqualTo(Map.of(Expected.CONSISTENT, 98L, Expected.CONTRADICTION, 21L, Expected.NONE, 2L));
        Map<FigureKind, Long> kinds = cases().stream()
                .flatMap(each -> each.figures().stream())
                .collect(Collectors.groupingBy(Figure::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.ofEntries(
                        Map.entry(FigureKind.LEVEL, 498L),
                        Map.entry(FigureKind.GROWTH, 224L),
                        Map.entry(FigureKind.SHARE, 131L),
                        Map.entry(FigureKind.MULTIPLE, 6L),
                        Map.entry(FigureKind.DIFFERENCE, 21L),
                        Map.entry(FigureKind.POINT_CHANGE, 15L),
                        Map.entry(FigureKind.CONTRIBUTION, 12L),
                        Map.entry(FigureKind.TOTAL, 100L),
                        Map.entry(FigureKind.ORDER, 15L),
                        Map.entry(FigureKind.RANK, 22L),
                        Map.entry(FigureKind.REMARK, 1L)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresOfACaseHaveDifferentIdsAndContradictionsAreOfThem(PublishedCase published) {
        List<String> ids = published.figures().stream().map(Figure::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(published.contradictions().isEmpty()).isEqualTo(published.verdict() != Expected.CONTRADICTION);
        assertThat(published.contradictions().stream().flatMap(Set::stream))
                .doesNotHaveDuplicates()
                .isSubsetOf(ids);
        assertThat(published.otherContradictions().stream().flatMap(Set::stream))
                .isSubsetOf(ids);
    }

    @Test
    void eachQuestionStandsInItsOwnTextFormWithSomeEnd() throws IOException {
        String text = Files.readString(PublishedCase.EXPECTED);
        List<ExpectedBounds> all =
                cases().stream().flatMap(each -> each.bounds().stream()).toList();
        assertThat(all).hasSize(BOUNDS).allSatisfy(bounds -> {
            assertThat(text).contains("{\"question\": \"" + bounds.question() + "\", ");
            assertThat(bounds.lower().isPresent() || bounds.upper().isPresent()).isTrue();
            bounds.lower()
                    .ifPresent(lower ->
                            bounds.upper().ifPresent(upper -> assertThat(lower).isLessThanOrEqualTo(upper)));
        });
    }
}
