package io.github.newenergy.indicators.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first lines of what may have millions. */
final class Preview {

    private static final int SHOWN = 10;

    private Preview() {}

    /** A heading, and below it the first of so many lines. */
    static String of(String heading, Stream<?> lines, int count) {
        String shown = lines.limit(SHOWN).map(line -> "\n" + line).collect(Collectors.joining());
        return heading + shown + (count > SHOWN ? "\n..." : "");
    }
}
