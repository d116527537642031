package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loading a class costs no table: where the tables are missing, only what needs them fails. */
class LazyTablesTest {

    @ParameterizedTest
    @CsvSource({
        "Region, WORLD, CN, WORLD, regions.tsv",
        "Sector, NEW_ENERGY, pv, new_energy, sectors.tsv",
    })
    void theRootIsThereWithoutATable(String type, String root, String other, String code, String file)
            throws ReflectiveOperationException {
        Class<?> alone = new WithoutTables().loadClass(getClass().getPackageName() + '.' + type);
        Object constant = alone.getField(root).get(null);
        Object own = alone.getMethod("withOwn", String.class).invoke(constant, "x-park");

        assertThat(alone).isNotIn(Region.class, Sector.class);
        assertThat(constant).hasToString(code);
        assertThat(own).hasToString(code + "/x-park").isNotEqualTo(constant);
        assertThat(alone.getMethod("encloses", alone).invoke(constant, own)).isEqualTo(true);
        assertThatThrownBy(() -> alone.getMethod("parse", String.class).invoke(null, other))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("missing resource " + file);
    }

    /** Loads the classes of this package anew and hides every table from them. */
    private static final class WithoutTables extends ClassLoader {

        WithoutTables() {
            super(LazyTablesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(LazyTablesTest.class.getPackageName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defined(name) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            return name.endsWith(".tsv") ? null : super.getResource(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.endsWith(".tsv") ? null : super.getResourceAsStream(name);
        }

        private Class<?> defined(String name) {
            try (InputStream stream = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
