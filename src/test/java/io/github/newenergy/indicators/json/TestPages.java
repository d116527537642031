package io.github.newenergy.indicators.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents for tests, and the files of the project. */
final class TestPages {

    static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "json-v1");
    static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");

    static final String CELL = "\"sector\":\"pv\",\"region\":\"CN-320200\",\"period\":\"2022\",\"measure\":\"revenue\"";
    static final String LEVEL = "{\"id\":\"a\",\"kind\":\"level\"," + CELL
            + ",\"value\":\"882.1\",\"unit\":\"亿元\",\"passage\":\"paragraph 1\"}";

    private TestPages() {}

    /** A publication with these figures. */
    static String page(String... figures) {
        return "{\"format\":\"new-energy-indicators/publication\",\"version\":1,\"title\":\"t\",\"publisher\":\"p\","
                + "\"date\":\"2023-07-13\",\"figures\":[" + String.join(",", figures) + "]}";
    }

    /** A figure of a kind with the cell pv CN-320200 2022 revenue and further fields. */
    static String figure(String kind, String fields) {
        return "{\"id\":\"a\",\"kind\":\"" + kind + "\"," + CELL + ",\"passage\":\"paragraph 1\"," + fields + "}";
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
