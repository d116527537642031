package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Many rows in plain columns, and the oracle of their sums, which adds whole numbers of any length row by row. */
final class LargeRows {

    static final int SECTORS = 32;
    static final int REGIONS = 340;
    static final int MONTHS = 120;

    /** What levels are like. */
    enum Shape {
        /** All have room in a long together. */
        SMALL,
        /** One in ten is missing. */
        WITH_GAPS,
        /** At the ends of a long, and most of them positive, so that sums lie far beyond. */
        HUGE,
        /** One in ten is missing, others are at the ends of a long. */
        HUGE_WITH_GAPS;

        long level(SplittableRandom random) {
            return switch (this) {
                case SMALL -> random.nextInt(1_000_000) - 500_000;
                case WITH_GAPS -> random.nextInt(10) == 0 ? CodedRows.MISSING : random.nextInt(1_000);
                case HUGE -> (Long.MAX_VALUE - random.nextInt(2)) * (random.nextInt(3) == 0 ? -1 : 1);
                case HUGE_WITH_GAPS -> random.nextInt(10) == 0 ? CodedRows.MISSING : HUGE.level(random);
            };
        }
    }

    private static final List<Sector> SECTOR_LIST = IntStream.range(0, SECTORS)
            .mapToObj(number -> Sector.parse("pv/x-" + number))
            .toList();
    private static final List<Region> REGION_LIST = IntStream.range(0, REGIONS)
            .mapToObj(number -> Region.parse("CN/x-" + number))
            .toList();
    private static final List<ReportingPeriod> MONTH_LIST =
            ReportingPeriod.ofYears(2011, 2020).toMonths();

    private final int[] sectors;
    private final int[] regions;
    private final int[] months;
    private final long[] levels;

    private LargeRows(int rows) {
        this.sectors = new int[rows];
        this.regions = new int[rows];
        this.months = new int[rows];
        this.levels = new long[rows];
    }

    /** So many rows of any cells, several of one cell among them. */
    static LargeRows ofAnyCells(int count, Shape shape, SplittableRandom random) {
        LargeRows rows = new LargeRows(count);
        for (int row = 0; row < count; row++) {
            rows.set(row, random.nextInt(SECTORS * REGIONS * MONTHS), shape.level(random));
        }
        return rows;
    }

    /** One row of each of the first cells. */
    static LargeRows ofDifferentCells(int count, Shape shape, SplittableRandom random) {
        LargeRows rows = new LargeRows(count);
        for (int row = 0; row < count; row++) {
            rows.set(row, row, shape.level(random));
        }
        return rows;
    }

    /** Nine in ten rows are of one cell. */
    static LargeRows ofOneCellMostly(int count, Shape shape, SplittableRandom random) {
        LargeRows rows = new LargeRows(count);
        for (int row = 0; row < count; row++) {
            int cell = random.nextInt(10) > 0 ? 777_777 : random.nextInt(SECTORS * REGIONS * MONTHS);
            rows.set(row, cell, shape.level(random));
        }
        return rows;
    }

    private void set(int row, int cell, long level) {
        sectors[row] = cell / (REGIONS * MONTHS);
        regions[row] = cell / MONTHS % REGIONS;
        months[row] = cell % MONTHS;
        levels[row] = level;
    }

    LargeRows shuffled(SplittableRandom random) {
        LargeRows shuffled = new LargeRows(levels.length);
        int[] order = IntStream.range(0, levels.length).toArray();
        for (int left = order.length; left > 0; left--) {
            int next = random.nextInt(left);
            int row = order[next];
            order[next] = order[left - 1];
            shuffled.set(left - 1, (sectors[row] * REGIONS + regions[row]) * MONTHS + months[row], levels[row]);
        }
        return shuffled;
    }

    IndicatorTable table() {
        return IndicatorTable.builder(Duplicates.KEEP)
                .addAll(new CodedRows(
                        Measure.PROFIT,
                        Unit.parse("亿元"),
                        2,
                        new CodedColumn<>(SECTOR_LIST, sectors),
                        new CodedColumn<>(REGION_LIST, regions),
                        new CodedColumn<>(MONTH_LIST, months),
                        levels))
                .build();
    }

    /** Checks sums by sector and month over all regions. */
    void assertSums(Totals actual) {
        BigInteger[] sums = new BigInteger[SECTORS * MONTHS];
        Arrays.fill(sums, BigInteger.ZERO);
        int[] known = new int[sums.length];
        int[] missing = new int[sums.length];
        for (int row = 0; row < levels.length; row++) {
            int group = sectors[row] * MONTHS + months[row];
            if (levels[row] == CodedRows.MISSING) {
                missing[group]++;
            } else {
                known[group]++;
                sums[group] = sums[group].add(BigInteger.valueOf(levels[row]));
            }
        }
        actual.totals().forEach(total -> {
            int group = SECTOR_LIST.indexOf(total.cell().sector()) * MONTHS
                    + MONTH_LIST.indexOf(total.cell().period());
            assertThat(total.sum().map(BigDecimal::unscaledValue))
                    .isEqualTo(Optional.of(sums[group]).filter(any -> known[group] > 0));
            assertThat(total.count()).isEqualTo(known[group]);
            assertThat(total.coverage().missing()).isEqualTo(missing[group]);
        });
        assertThat(actual.size()).isEqualTo((int) IntStream.range(0, sums.length)
                .filter(group -> known[group] + missing[group] > 0)
                .count());
    }
}
