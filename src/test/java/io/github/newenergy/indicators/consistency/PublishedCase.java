package io.github.newenergy.indicators.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.json.PublicationJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Figures that were really published, and what was found of them without this library.
 *
 * @param id the name of the case
 * @param files where its publications stand, one for each source
 * @param verdict what is to be found
 * @param assumptions what must be assumed for that beyond the defaults
 * @param contradictions sets of figures that cannot hold together; no figure stands in two of them
 * @param otherContradictions further such sets, which share figures with the former
 * @param bounds what is implied
 */
record PublishedCase(
        String id,
        List<Path> files,
        Expected verdict,
        Set<String> assumptions,
        Set<Set<String>> contradictions,
        Set<Set<String>> otherContradictions,
        List<ExpectedBounds> bounds) {

    static final Path FOLDER = Path.of("src", "test", "resources", "published");
    static final Path EXPECTED = FOLDER.resolve("expected.json");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    enum Expected {
        CONSISTENT,
        CONTRADICTION,
        /** The figures have nothing to do with each other. */
        NONE;

        static Expected parse(String text) {
            return Stream.of(values())
                    .filter(value -> value.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<PublishedCase> all() {
        try {
            return items(MAPPER.readTree(EXPECTED.toFile()).path("cases"), PublishedCase::of);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static PublishedCase named(String id) {
        return all().stream().filter(each -> each.id.equals(id)).findFirst().orElseThrow();
    }

    private static PublishedCase of(JsonNode node) {
        return new PublishedCase(
                node.path("id").textValue(),
                items(node.path("publications"), name -> FOLDER.resolve(name.textValue())),
                Expected.parse(node.path("verdict").textValue()),
                Set.copyOf(items(node.path("assumptions"), JsonNode::textValue)),
                sets(node.path("contradictions")),
                sets(node.path("other_contradictions")),
                Stream.of("implied", "tightened")
                        .flatMap(field -> items(node.path(field), ExpectedBounds::of).stream())
                        .toList());
    }

    private static Set<Set<String>> sets(JsonNode node) {
        return Set.copyOf(items(node, set -> Set.copyOf(items(set, JsonNode::textValue))));
    }

    private static <T> List<T> items(JsonNode array, Function<JsonNode, T> item) {
        return StreamSupport.stream(array.spliterator(), false).map(item).toList();
    }

    List<Publication> publications() {
        return files.stream().map(PublishedCase::read).toList();
    }

    static Publication read(Path file) {
        try {
            return PublicationJson.read(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(file.toString(), problem);
        }
    }

    List<Figure> figures() {
        return publications().stream()
                .flatMap(publication -> publication.figures().stream())
                .toList();
    }

    /** The figures of a set but for totals and orders, which the cases do not name. */
    static Set<String> named(List<String> figures) {
        return figures.stream()
                .filter(figure -> !figure.startsWith("total-") && !figure.startsWith("order-"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return id;
    }
}
