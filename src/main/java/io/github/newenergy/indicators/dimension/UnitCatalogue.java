package io.github.newenergy.indicators.dimension;

import io.github.newenergy.indicators.number.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of units, read when the first unit is asked for. */
final class UnitCatalogue {

    /** Characters of units in traditional Chinese, and below each the simplified one that the list uses. */
    private static final String TRADITIONAL = "萬億個輛戶項條噸時標準歐隻塊點臺鐘幣";

    private static final String SIMPLIFIED = "万亿个辆户项条吨时标准欧只块点台钟币";

    private static final String FILE = "units.tsv";

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> bySpelling = new HashMap<>();

    private UnitCatalogue() {}

    static Optional<Unit> find(String spelling) {
        return Holder.BUILT_IN.unit(spelling);
    }

    static List<Unit> all(QuantityKind kind, Language language) {
        return Holder.BUILT_IN.units.stream()
                .filter(unit -> unit.kind() == kind && unit.isWrittenIn(language))
                .toList();
    }

    /** Makes the units of a list; every spelling must be the only one of its text. */
    static UnitCatalogue of(List<CatalogueRow> rows) {
        UnitCatalogue catalogue = new UnitCatalogue();
        for (CatalogueRow row : rows) {
            try {
                catalogue.add(row.fields());
            } catch (IllegalArgumentException problem) {
                throw row.problem(problem);
            }
        }
        return catalogue;
    }

    /** The unit of this list that is written so. */
    Optional<Unit> unit(String spelling) {
        return Optional.ofNullable(bySpelling.get(simplified(spelling)));
    }

    private static String simplified(String spelling) {
        StringBuilder simplified = new StringBuilder(spelling);
        for (int index = 0; index < simplified.length(); index++) {
            int place = TRADITIONAL.indexOf(simplified.charAt(index));
            if (place >= 0) {
                simplified.setCharAt(index, SIMPLIFIED.charAt(place));
            }
        }
        return simplified.toString();
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
        if (spelling.isEmpty() || !spelling.equals(spelling.strip())) {
            throw new IllegalArgumentException(
                    "a spelling must not be empty or begin or end with a blank, got \"" + spelling + '"');
        }
        Unit other = bySpelling.putIfAbsent(spelling, unit);
        if (other != null) {
            throw new IllegalArgumentException("a spelling must name one unit, got " + spelling + " again");
        }
    }

    /** Loaded with the first use of a unit. */
    private static final class Holder {

        static final UnitCatalogue BUILT_IN = of(CatalogueRow.ofResource(FILE, UnitRow.COLUMNS));
    }
}
