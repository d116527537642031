package io.github.newenergy.indicators.dimension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a table, read once more by other means than the library's own. */
record TableOracle(String code, String parent, List<String> names, List<String> rest) {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

    static List<TableOracle> read(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(TableOracle::of)
                .toList();
    }

    static String text(String file) {
        try (InputStream stream = TableOracle.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The codes of the lines that have a name, whatever the case of its ASCII letters and its apostrophes. */
    static List<String> codesNamed(List<TableOracle> lines, String name) {
        return lines.stream()
                .filter(line ->
                        line.names.stream().anyMatch(other -> plain(other).equals(plain(name))))
                .map(TableOracle::code)
                .toList();
    }

    /** The code itself and the codes of all that stand above it. */
    static List<String> upFrom(List<TableOracle> lines, String code) {
        Stream<String> above = lines.stream()
                .filter(line -> line.code.equals(code))
                .map(TableOracle::parent)
                .flatMap(parent -> parent.isEmpty() ? Stream.of() : upFrom(lines, parent).stream());
        return Stream.concat(Stream.of(code), above).toList();
    }

    private static String plain(String name) {
        return CAPITALS.matcher(name.replaceAll("['\u2019]", ""))
                .replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }

    private static TableOracle of(String[] fields) {
        List<String> further = Optional.of(fields)
                .filter(all -> all.length > 4 && !all[4].isEmpty())
                .map(all -> List.of(all[4].split(";", -1)))
                .orElse(List.of());
        List<String> names = Stream.concat(Stream.of(fields[2], fields[3]), further.stream())
                .distinct()
                .toList();
        List<String> rest = fields.length > 5 ? List.of(fields).subList(5, fields.length) : List.of();
        return new TableOracle(fields[0], fields[1], names, rest);
    }
}
