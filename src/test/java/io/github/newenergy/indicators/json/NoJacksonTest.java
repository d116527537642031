package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.number.PublishedNumber;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything outside this package works without Jackson on the class path. */
class NoJacksonTest {

    private static final String ROOT = "io.github.newenergy.indicators.";

    @Test
    void everyClassOutsideThisPackageLoadsAndLinksWithoutJackson() throws Exception {
        List<String> names = classNames();
        assertThat(names).hasSizeGreaterThan(30).contains(ROOT + "figure.Publication");
        try (URLClassLoader loader = withoutJackson()) {
            for (String name : names) {
                if (!name.startsWith(ROOT + "json.")) {
                    Class<?> type = Class.forName(name, true, loader);
                    assertThat(type.getClassLoader()).isSameAs(loader);
                    // These look up every type that a signature names.
                    assertThat(type.getDeclaredMethods()).isNotNull();
                    assertThat(type.getDeclaredConstructors()).isNotNull();
                    assertThat(type.getDeclaredFields()).isNotNull();
                }
            }
        }
    }

    @Test
    void valuesAreReadWithoutJackson() throws Exception {
        try (URLClassLoader loader = withoutJackson()) {
            assertThat(parse(loader, "number.PublishedNumber", "约12.5%")).hasToString("约12.5%");
            assertThat(parse(loader, "dimension.Cell", "revenue pv CN-320200 2022"))
                    .hasToString("revenue pv CN-320200 2022");
            assertThat(parse(loader, "figure.RankClaim", "top three")).hasToString("前3");
        }
    }

    private static Object parse(ClassLoader loader, String type, String text) throws ReflectiveOperationException {
        return Class.forName(ROOT + type, true, loader)
                .getMethod("parse", CharSequence.class)
                .invoke(null, text);
    }

    @Test
    void thisPackageNeedsIt() throws Exception {
        try (URLClassLoader loader = withoutJackson()) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> Class.forName(ROOT + "json.IndicatorsModule", true, loader))
                    .withMessageContaining("com/fasterxml/jackson");
        }
    }

    private static URLClassLoader withoutJackson() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("jackson") && !entry.isEmpty()) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static List<String> classNames() throws Exception {
        Path classes = Path.of(PublishedNumber.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }
}
