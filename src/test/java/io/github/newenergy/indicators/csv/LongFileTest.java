package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Files that nobody holds in memory: each line is made when it is read. */
class LongFileTest {

    private static final String HEADER = "sector,region,period,measure,value,unit\n";

    /** Some 37 characters in each line. */
    private static final int LINES = 600_000;

    private static final int MONTHS = 120;
    private static final int REGIONS = 250;

    private static String line(int number) {
        int month = number % MONTHS;
        int region = number / MONTHS % REGIONS;
        int sector = number / MONTHS / REGIONS;
        String period = 2014 + month / 12 + (month % 12 < 9 ? "-0" : "-") + (month % 12 + 1);
        String level = number % 100 == 99 ? "" : number + (number % 7 == 0 ? "" : ".25");
        return "pv/x-" + sector + ",CN/x-" + region + "," + period + "," + (number % 2 == 0 ? "revenue," : "profit,")
                + level + ",亿元\n";
    }

    /** Reads lines one by one. */
    private static Reader lines(int count, IntFunction<String> lines) {
        return new Reader() {
            private String line = HEADER;
            private int next;
            private int place;

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (place == line.length()) {
                    if (next == count) {
                        return -1;
                    }
                    line = lines.apply(next++);
                    place = 0;
                }
                int some = Math.min(length, line.length() - place);
                line.getChars(place, place + some, buffer, offset);
                place += some;
                return some;
            }

            @Override
            public void close() {
                throw new IllegalStateException("a reader is not closed");
            }
        };
    }

    @Test
    void everyRowOfALongFileIsRead() throws IOException {
        List<Long> progress = new ArrayList<>();
        IndicatorTable table =
                TableCsv.withDefaults().withProgress(progress::add).read(lines(LINES, LongFileTest::line));
        assertThat(progress.get(progress.size() - 1)).isGreaterThan(20_000_000);
        assertThat(progress).hasSizeGreaterThan(300).isSorted();
        assertThat(table.rowCount()).isEqualTo(LINES);
        assertThat(table.sectors()).hasSize(LINES / MONTHS / REGIONS);
        assertThat(table.regions()).hasSize(REGIONS);
        assertThat(table.periods()).hasSize(MONTHS);
        for (int number = 1; number < LINES; number += 9_973) {
            String[] fields = line(number).strip().split(",", -1);
            Cell cell = Cell.parse(String.join(" ", fields[3], fields[0], fields[1], fields[2]));
            assertThat(table.indexOf(cell)).isPresent();
            assertThat(table.value(cell))
                    .isEqualTo(Optional.of(fields[4])
                            .filter(text -> !text.isEmpty())
                            .map(text -> new BigDecimal(text).setScale(2)));
        }
    }

    @Test
    void aRowThatIsWrongIsFoundWhereverItStands() {
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> TableCsv.withDefaults()
                        .read(lines(200_000, number -> line(number == 180_000 ? 70_000 : number))))
                .withMessage("line 180002: revenue pv/x-2 CN/x-83 2017-05 has line 70002 already");
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> TableCsv.withDefaults()
                        .read(lines(200_000, number -> number == 150_000 ? "pv," : line(number))))
                .withMessageStartingWith("line 150002: expected 6 fields");
    }

    @Test
    void readingMayBeCancelled() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TableCsv.withDefaults()
                        .with(Duplicates.KEEP)
                        .withProgress(count -> {
                            if (count > 1_000_000) {
                                throw new CancellationException("after " + count);
                            }
                        })
                        .read(lines(Integer.MAX_VALUE, number -> line(number % LINES))))
                .withMessageStartingWith("after 10");
    }
}
