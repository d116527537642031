package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of units, read when the first unit is asked for. */
final class UnitCatalogue {

    private static final String FILE = "units.tsv";

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> bySpelling = new HashMap<>();

    private UnitCatalogue() {}

    static Optional<Unit> find(String spelling) {
        return Optional.ofNullable(Holder.BUILT_IN.bySpelling.get(spelling));
    }

    static List<Unit> all(QuantityKind kind, Language language) {
        return Holder.BUILT_IN.units.stream()
                .filter(unit -> unit.kind() == kind && unit.isWrittenIn(language))
                .toList();
    }

    /** Reads a list; every spelling must be the only one of its text. */
    static UnitCatalogue read(Reader reader, String source) throws IOException {
        UnitCatalogue catalogue = new UnitCatalogue();
        for (CatalogueRow row : CatalogueRow.readAll(reader, source, UnitRow.COLUMNS)) {
            try {
                catalogue.add(row.fields());
            } catch (IllegalArgumentException problem) {
                throw new IllegalArgumentException(row.place() + ": " + problem.getMessage(), problem);
            }
        }
        return catalogue;
    }

    private void add(List<String> fields) {
        Unit unit = new Unit(UnitRow.of(fields));
        units.add(unit);
        add(unit.symbol(), unit);
        String others = fields.get(UnitRow.COLUMNS - 1);
        if (!others.isEmpty()) {
            for (String spelling : others.split(";", -1)) {
                add(spelling, unit);
            }
        }
    }

    private void add(String spelling, Unit unit) {
        Unit other = bySpelling.putIfAbsent(spelling, unit);
        if (other != null) {
            throw new IllegalArgumentException("a spelling must name one unit, got " + spelling + " again");
        }
    }

    /** Loaded with the first use of a unit. */
    private static final class Holder {

        static final UnitCatalogue BUILT_IN = load();

        private static UnitCatalogue load() {
            try (InputStream stream = requireNonNull(UnitCatalogue.class.getResourceAsStream(FILE), FILE)) {
                return read(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), FILE);
            } catch (IOException problem) {
                throw new UncheckedIOException("cannot read " + FILE, problem);
            }
        }
    }
}
