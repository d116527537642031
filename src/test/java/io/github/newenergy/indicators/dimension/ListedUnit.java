package io.github.newenergy.indicators.dimension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A line of the list of units, read here by plain splitting, so that the tests need not ask the code under test. */
record ListedUnit(
        String symbol, String kind, BigDecimal factor, String language, String family, boolean usual, String others) {

    private static final List<ListedUnit> ALL = read();

    static List<ListedUnit> all() {
        return ALL;
    }

    /** The symbol, then the other spellings. */
    List<String> spellings() {
        return others.isEmpty()
                ? List.of(symbol)
                : Stream.concat(Stream.of(symbol), Stream.of(others.split(";", -1)))
                        .toList();
    }

    Unit unit() {
        return Unit.parse(symbol);
    }

    boolean isWrittenIn(String wanted) {
        return language.equals(wanted) || language.equals("any");
    }

    private static List<ListedUnit> read() {
        try (InputStream stream = Unit.class.getResourceAsStream("units.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(field -> new ListedUnit(
                            field[0],
                            field[1],
                            new BigDecimal(field[2]),
                            field[3],
                            field[4],
                            field[5].equals("usual"),
                            field[6]))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public String toString() {
        return symbol;
    }
}
