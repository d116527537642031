package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void thereIsAFile() throws IOException {
        file = Files.writeString(folder.resolve("table.csv"), "before");
    }

    private static void write(Path target, String text) throws IOException {
        WholeFile.write(target, writer -> writer.write(text));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        write(file, "新");
        write(folder.resolve("other.csv"), "other");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("新");
        assertThat(names()).containsExactly("other.csv", "table.csv");
    }

    @Test
    void whatFailsLeavesAllAsItWas() throws IOException {
        IOException full = new IOException("no space left");
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(file, writer -> {
                    writer.write("x".repeat(100_000));
                    throw full;
                }))
                .isSameAs(full);
        assertThatIllegalStateException()
                .isThrownBy(() -> WholeFile.write(file, writer -> {
                    throw new IllegalStateException("no text");
                }));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> write(folder.resolve("none").resolve("table.csv"), "new"));
        assertThatExceptionOfType(FileSystemException.class)
                .as("a directory is no file")
                .isThrownBy(() -> write(folder, "new"));
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "kept");
        Files.createSymbolicLink(folder.resolve(".table.csv.part"), victim);
        Files.createDirectory(folder.resolve(".other.csv.part"));
        write(file, "new");
        write(folder.resolve("other.csv"), "new");
        assertThat(victim).hasContent("kept");
        assertThat(file).isRegularFile().hasContent("new");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(names()).containsExactly(".other.csv.part", ".table.csv.part", "other.csv", "table.csv", "victim");
    }

    @Test
    void linksLeadToTheNewFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Path other = Files.createLink(folder.resolve("hard.csv"), file);
        write(link, "new");
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(other).hasContent("before");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("none"));
        write(dangling, "new");
        assertThat(dangling).isRegularFile().hasContent("new");
        assertThat(names()).containsExactly("dangling.csv", "hard.csv", "link.csv", "table.csv");
    }

    @Test
    void permissionsStay() throws IOException {
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            write(file, permissions);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
        Path other = Files.writeString(folder.resolve("other.csv"), "as usual");
        write(folder.resolve("new.csv"), "new");
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.csv")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aNameMayBeLong() throws IOException {
        Path named = folder.resolve("x".repeat(251) + ".csv");
        write(named, "new");
        assertThat(named).hasContent("new");
    }

    @Test
    void severalMayWriteAndRead() throws IOException, InterruptedException, ExecutionException {
        List<String> texts = IntStream.range(0, 4)
                .mapToObj(writer -> String.valueOf(writer).repeat(200_000))
                .toList();
        write(file, texts.get(0));
        ExecutorService threads = Executors.newFixedThreadPool(texts.size());
        try {
            List<Future<?>> written = texts.stream()
                    .<Future<?>>map(text -> threads.submit(() -> {
                        for (int time = 0; time < 20; time++) {
                            write(file, text);
                            assertThat(texts).contains(Files.readString(file));
                        }
                        return text;
                    }))
                    .toList();
            for (Future<?> one : written) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(names()).containsExactly("table.csv");
    }
}
