package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of sorting cells by their levels. */
class CellsByLevelProperties {

    /** Near to each other, so that many are equal; within a few bytes; or as far apart as levels can be. */
    @Provide
    Arbitrary<Long> levels() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-2, 2),
                Arbitraries.longs().between(-100_000, 100_000),
                Arbitraries.of(-Long.MAX_VALUE, Long.MAX_VALUE, 0L),
                Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRunIsSortedAndTheOthersStay(
            @ForAll @Size(max = 300) List<@From("levels") Long> given,
            @ForAll @IntRange(max = 300) int from,
            @ForAll @IntRange(max = 300) int to) {
        Long[] levels = given.toArray(Long[]::new);
        int begin = Math.min(Math.min(from, to), levels.length);
        int end = Math.min(Math.max(from, to), levels.length);
        Integer[] expected = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, begin, end, Comparator.comparing(cell -> levels[cell]));
        int[] cells = IntStream.range(0, levels.length).toArray();
        long[] sorted = Arrays.stream(levels).mapToLong(level -> level).toArray();
        new CellsByLevel(cells, sorted).sort(begin, end);
        assertThat(IntStream.of(cells).boxed()).containsExactly(expected);
        assertThat(Arrays.stream(sorted).boxed())
                .containsExactly(
                        Arrays.stream(expected).map(cell -> levels[cell]).toArray(Long[]::new));
    }
}
