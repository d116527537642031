package io.github.newenergy.indicators.dimension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The built-in sectors. Initialising this class reads them, so nothing touches it before a sector is asked for. */
final class SectorTable {

    private static final String FILE = "sectors.tsv";
    private static final int CUT = CatalogueRow.COMMON_COLUMNS;
    private static final int COLUMNS = CUT + 1;
    private static final int LEAST_COLUMNS = COLUMNS - 2;

    /** The cut of a sector that may overlap all that stand beside it. */
    private static final String OVERLAPPING = "*";

    private static final Catalogue<Sector> SECTORS =
            Catalogue.of(CatalogueRow.ofResource(FILE, COLUMNS, LEAST_COLUMNS), new Maker());

    /** By which cut of its parent each sector comes, read when it is first asked whether some overlap. */
    private static final class Cuts {
        static final Map<String, String> BY_CODE = SECTORS.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        CatalogueRow::code, row -> row.fields().get(CUT)));
    }

    /** The names, read when the first name is asked for; codes do without them. */
    private static final class ByName {
        static final NameIndex<Sector> INDEX = NameIndex.of(SECTORS);
    }

    private static final class Maker implements Catalogue.NodeMaker<Sector> {

        @Override
        public Sector make(CatalogueRow row, Optional<Sector> parent) {
            String code = row.code();
            checkForm(code);
            int slash = code.lastIndexOf('/');
            if (slash >= 0 && !code.substring(0, slash).equals(row.parent())) {
                throw new IllegalArgumentException("a code with a slash must be its parent's code, a slash and one"
                        + " segment, got " + code + " below \"" + row.parent() + '"');
            }
            if (!code.equals(Sector.NEW_ENERGY.code())) {
                return Sector.ofRow(row, parent);
            }
            if (parent.isPresent()) {
                throw new IllegalArgumentException(code + " must be a root, got the parent " + row.parent());
            }
            return Sector.NEW_ENERGY;
        }
    }

    private SectorTable() {}

    static Catalogue<Sector> read(String text, String source) {
        return Catalogue.of(CatalogueRow.readAll(text, source, COLUMNS, LEAST_COLUMNS), new Maker());
    }

    static Optional<Sector> find(String code) {
        return SECTORS.find(code);
    }

    static List<Sector> all() {
        return SECTORS.all();
    }

    static List<Sector> children(String code) {
        return SECTORS.children(code);
    }

    /** Whether two sectors that stand beside each other, and are built in, have nothing in common. */
    static boolean areApart(String code, String other) {
        String cut = Cuts.BY_CODE.getOrDefault(code, "");
        return !cut.equals(OVERLAPPING) && cut.equals(Cuts.BY_CODE.get(other));
    }

    static List<String> names(String code) {
        return ByName.INDEX.names(code);
    }

    static List<Sector> named(String name) {
        return ByName.INDEX.named(name);
    }

    /** Where a text without own segments leaves the tree: the start of the first segment that is not in it. */
    static int endOfKnown(String text) {
        int start = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
            if (find(text.substring(0, slash)).isEmpty()) {
                return start;
            }
            start = slash + 1;
        }
        return start;
    }

    private static void checkForm(String code) {
        boolean wellFormed = true;
        boolean first = true;
        for (int index = 0; index < code.length(); index++) {
            char character = code.charAt(index);
            boolean letter = character >= 'a' && character <= 'z';
            boolean inner = letter || (character >= '0' && character <= '9') || character == '_' || character == '/';
            wellFormed &= first ? letter : inner;
            first = character == '/';
        }
        if (first || !wellFormed) {
            throw new IllegalArgumentException(
                    "a code must have segments of a-z, 0-9 and _ that begin with a letter, got \"" + code + '"');
        }
    }
}
