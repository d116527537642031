package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No public type shares its simple name with one that every Java program, or a fresh JShell, already has.
 *
 * <p>JShell imports packages of {@code java.base} and {@code java.util.prefs} by itself; a second type of the same name
 * would then be ambiguous on a user's first line.
 */
class PublicNamesTest {

    private static final Path MODULES =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");

    /** Simple name to full name, such as {@code Period} to {@code java.time.Period}. */
    private static final Map<String, String> TAKEN = new TreeMap<>();

    @BeforeAll
    static void readTheNamesThatJavaTakes() throws IOException {
        for (Exports exports : Object.class.getModule().getDescriptor().exports()) {
            if (!exports.isQualified()) {
                takeNamesOf("java.base", exports.source());
            }
        }
        takeNamesOf("java.prefs", "java.util.prefs");
    }

    @Test
    void noPublicTypeTakesANameOfJava() throws IOException, URISyntaxException {
        List<Class<?>> published = publicTypesOfTheLibrary();
        assertThat(published).contains(UnreadableTextException.class);
        assertThat(clashes(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Period",
                "Currency",
                "Flow",
                "Record",
                "Function",
                "Preferences",
                "Files",
                "Pattern",
                "Stream",
                "BigDecimal",
                "URI",
                "Reader",
                "TimeUnit",
                "Module",
                "Certificate",
                "Map"
            })
    void theNamesThatJavaTakesAreKnown(String name) {
        assertThat(TAKEN).containsKey(name);
    }

    @Test
    void aClashIsReportedWithBothTypes() {
        assertThat(clashes(List.of(Period.class, PublicNamesTest.class)))
                .containsExactly(Period.class.getName() + " shares its name with java.time.Period");
    }

    @Test
    void whatJavaKeepsToItselfIsFree() {
        assertThat(TAKEN).doesNotContainKeys("Unsafe", "AbstractStringBuilder", "PublishedNumber");
    }

    private static List<String> clashes(List<Class<?>> types) {
        return types.stream()
                .filter(type -> TAKEN.containsKey(type.getSimpleName()))
                .map(type -> type.getName() + " shares its name with " + TAKEN.get(type.getSimpleName()))
                .toList();
    }

    private static void takeNamesOf(String module, String packageName) throws IOException {
        for (Class<?> type : publicTypesIn(MODULES.resolve(module), packageName.replace('.', '/'))) {
            TAKEN.putIfAbsent(type.getSimpleName(), type.getName());
        }
    }

    private static List<Class<?>> publicTypesOfTheLibrary() throws IOException, URISyntaxException {
        URI classes = UnreadableTextException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<Class<?>> all = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of(classes))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                all.addAll(publicTypesIn(
                        Path.of(classes),
                        Path.of(classes).relativize(folder).toString().replace('\\', '/')));
            }
        }
        return all;
    }

    /** Public top-level types of one package; they are loaded but not initialised. */
    private static List<Class<?>> publicTypesIn(Path root, String folder) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.contains("-")) {
                    Class<?> type = load(folder.replace('/', '.') + '.' + name.substring(0, name.length() - 6));
                    if (Modifier.isPublic(type.getModifiers())) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("a class file without its class: " + name, impossible);
        }
    }

    /** Made up, to see a clash reported. */
    private static final class Period {}
}
