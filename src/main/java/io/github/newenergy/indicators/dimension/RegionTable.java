package io.github.newenergy.indicators.dimension;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The built-in regions. Initialising this class reads them, so nothing touches it before a region is asked for. */
final class RegionTable {

    private static final String FILE = "regions.tsv";
    private static final int LEVEL = CatalogueRow.COMMON_COLUMNS;
    private static final int GB_CODE = LEVEL + 1;
    private static final int COLUMNS = GB_CODE + 1;
    private static final int GB_DIGITS = 6;

    /** ISO 3166-1 codes of the divisions that ISO 3166-2 lists below China too. */
    private static final Set<String> ALSO_PROVINCES = Set.of("HK", "MO", "TW");

    /** What Chinese may add to the name of a division; a longer term stands before its own ending. */
    private static final List<GenericTerm> GENERIC_TERMS = List.of(
            new GenericTerm("自治州", RegionLevel.CITY),
            new GenericTerm("州", RegionLevel.CITY),
            new GenericTerm("地区", RegionLevel.CITY),
            new GenericTerm("盟", RegionLevel.CITY),
            new GenericTerm("自治区", RegionLevel.PROVINCE),
            new GenericTerm("省", RegionLevel.PROVINCE));

    private static final Catalogue<Region> REGIONS = Catalogue.of(CatalogueRow.ofResource(FILE, COLUMNS), new Maker());

    private record GenericTerm(String text, RegionLevel level) {}

    /** The names, read when the first name is asked for; codes do without them. */
    private static final class ByName {
        static final NameIndex<Region> INDEX = NameIndex.of(REGIONS);
    }

    private static final class Maker implements Catalogue.NodeMaker<Region> {

        @Override
        public Region make(CatalogueRow row, Optional<Region> parent) {
            RegionLevel level = level(row.fields().get(LEVEL));
            if (level == RegionLevel.WORLD || parent.isEmpty()) {
                return root(row, level, parent);
            }
            checkForm(row.code());
            Region above = parent.get();
            if (above.level().compareTo(level) >= 0) {
                throw new IllegalArgumentException(
                        level + " must stand below its parent, got the parent " + above + " of level " + above.level());
            }
            return Region.ofRow(row, level, above);
        }
    }

    private RegionTable() {}

    static Catalogue<Region> read(String text, String source) {
        return Catalogue.of(CatalogueRow.readAll(text, source, COLUMNS), new Maker());
    }

    static Optional<Region> find(String code) {
        Optional<Region> found = REGIONS.find(code);
        return found.isEmpty() && ALSO_PROVINCES.contains(code) ? REGIONS.find("CN-" + code) : found;
    }

    static List<Region> all(RegionLevel level) {
        return REGIONS.all().stream().filter(region -> region.level() == level).toList();
    }

    static List<Region> children(String code) {
        return REGIONS.children(code);
    }

    static List<String> names(String code) {
        return ByName.INDEX.names(code);
    }

    static List<Region> named(String name) {
        List<Region> exact = ByName.INDEX.named(name);
        if (!exact.isEmpty()) {
            return exact;
        }
        for (GenericTerm term : GENERIC_TERMS) {
            if (name.endsWith(term.text)) {
                return ByName.INDEX.named(name.substring(0, name.length() - term.text.length())).stream()
                        .filter(region -> region.level() == term.level)
                        .toList();
            }
        }
        return List.of();
    }

    /** The six digits of GB/T 2260 in a row, or nothing outside China. */
    static Optional<String> gbCode(CatalogueRow row) {
        String code = row.fields().get(GB_CODE);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        for (int index = 0; index < code.length(); index++) {
            if (code.length() != GB_DIGITS || !isDigit(code.charAt(index))) {
                throw new IllegalArgumentException("a GB/T 2260 code must have six digits, got " + code);
            }
        }
        return Optional.of(code);
    }

    private static Region root(CatalogueRow row, RegionLevel level, Optional<Region> parent) {
        Region world = Region.WORLD;
        if (level != RegionLevel.WORLD || parent.isPresent() || !row.code().equals(world.code())) {
            throw new IllegalArgumentException(
                    "WORLD must be the only root and the only region of its level, got " + row.code());
        }
        return world;
    }

    private static RegionLevel level(String text) {
        for (RegionLevel level : RegionLevel.values()) {
            if (level.name().equals(text) && level != RegionLevel.LOCAL) {
                return level;
            }
        }
        throw new IllegalArgumentException("expected a level from WORLD to CITY, got \"" + text + '"');
    }

    private static void checkForm(String code) {
        boolean wellFormed = !code.isEmpty();
        for (int index = 0; index < code.length(); index++) {
            char character = code.charAt(index);
            boolean letter = character >= 'A' && character <= 'Z';
            wellFormed &= letter || isDigit(character) || character == '-';
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "a code must have capital letters A-Z, digits and hyphens only, got \"" + code + '"');
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
