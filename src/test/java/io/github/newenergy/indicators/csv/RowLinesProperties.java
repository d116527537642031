package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Laws of the lines of rows, against a list. */
class RowLinesProperties {

    @Property
    void theLineOfEachRowIsKept(@ForAll List<@LongRange(min = 1, max = 1L << 60) Long> numbers) {
        List<Long> expected = numbers.stream().sorted().toList();
        RowLines lines = new RowLines();
        expected.forEach(lines::add);
        for (int row = 0; row < expected.size(); row++) {
            assertThat(lines.at(row)).isEqualTo(expected.get(row));
        }
    }

    @Test
    void manyRowsTakeManyBlocks() {
        RowLines lines = new RowLines();
        long[] expected = new Random(1).longs(300_000, 1, 1L << 30).sorted().toArray();
        for (long line : expected) {
            lines.add(line);
        }
        for (int row : new int[] {0, 1, 20_000, 65_535, 65_536, 150_000, 299_999}) {
            assertThat(lines.at(row)).isEqualTo(expected[row]);
        }
    }
}
