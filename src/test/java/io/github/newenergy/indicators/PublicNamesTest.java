package io.github.newenergy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.io.IOException;
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
 * <p>JShell of JDK 17 imports ten packages on demand. Two types of one name, both imported on demand, are ambiguous on a
 * user's first line, and a type of {@code java.lang} always stands in the way. {@code java.time} is kept free too, as
 * whoever works with periods imports it.
 *
 * <p>The other packages of {@code java.base} take no names. A later JShell imports them as well, but as a module, and an
 * import on demand shadows the import of a module: {@code Certificate} is ours there, not that of
 * {@code java.security.cert}.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se25/html/jls-6.html#jls-6.4.1">Java Language Specification,
 *     shadowing</a>
 */
class PublicNamesTest {

    private static final Path MODULES =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");

    /** What JShell of JDK 17 imports on demand, what every program has, and {@code java.time}. */
    private static final List<String> TAKING = List.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    /** Simple name to full name, such as {@code Period} to {@code java.time.Period}. */
    private static final Map<String, String> TAKEN = new TreeMap<>();

    @BeforeAll
    static void readTheNamesThatJavaTakes() throws IOException {
        for (String name : TAKING) {
            takeNamesOf("java.base", name);
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

    @Test
    void whatNobodyImportsUnaskedIsFree() {
        assertThat(TAKEN)
                .doesNotContainKeys(
                        java.security.cert.Certificate.class.getSimpleName(),
                        java.time.temporal.TemporalUnit.class.getSimpleName(),
                        java.util.concurrent.atomic.AtomicInteger.class.getSimpleName());
    }

    /** The names behind the packages are those that the JShell of a guide imports. */
    @Test
    void everyPackageThatJshellImportsTakesItsNames() {
        List<String> imported = GuideSnippets.IMPORTS.stream()
                .map(name -> name.substring(0, name.length() - ".*".length()))
                .toList();
        assertThat(imported).hasSize(10).allMatch(name -> TAKING.contains(name) || name.equals("java.util.prefs"));
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
