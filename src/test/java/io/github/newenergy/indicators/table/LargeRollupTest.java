package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roll-ups of tables that are large enough for several threads. */
class LargeRollupTest {

    private static final int ROWS = 300_000;

    private static final Rollup BY_SECTOR_AND_MONTH =
            Rollup.withDefaults().with(Incomplete.PARTIAL).toWhole(Dimension.REGION);

    private static void assertSameOnAnyThreads(LargeRows rows) {
        IndicatorTable table = rows.table();
        Totals totals = BY_SECTOR_AND_MONTH.totals(table);
        rows.assertSums(totals);
        IndicatorTable shuffled = rows.shuffled(new SplittableRandom(8)).table();
        for (int threads = 1; threads <= 3; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(BY_SECTOR_AND_MONTH.with(pool).totals(shuffled).totals())
                        .containsExactlyElementsOf(totals.totals().toList());
            } finally {
                pool.shutdown();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfAnyCells(LargeRows.Shape shape) {
        assertSameOnAnyThreads(LargeRows.ofAnyCells(ROWS, shape, new SplittableRandom(1)));
    }

    @ParameterizedTest
    @EnumSource
    void oneRowOfEachCell(LargeRows.Shape shape) {
        assertSameOnAnyThreads(LargeRows.ofDifferentCells(ROWS, shape, new SplittableRandom(2)));
    }

    @ParameterizedTest
    @EnumSource
    void mostRowsOfOneCell(LargeRows.Shape shape) {
        assertSameOnAnyThreads(LargeRows.ofOneCellMostly(ROWS, shape, new SplittableRandom(3)));
    }

    @ParameterizedTest
    @EnumSource
    void cubesAndExtremesAreTheSameOnAnyThreads(LargeRows.Shape shape) {
        IndicatorTable table =
                LargeRows.ofAnyCells(ROWS, shape, new SplittableRandom(4)).table();
        Rollup rollup = Rollup.withDefaults()
                .with(Incomplete.PARTIAL)
                .withRegions(region -> Optional.of(Region.parse(region.code().substring(0, 6))))
                .toPeriods(CalendarPart.YEAR);
        Map<Set<Dimension>, List<Total>> cube = cube(rollup, table);
        for (int threads = 1; threads <= 3; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(cube(rollup.with(pool), table)).isEqualTo(cube);
                assertThat(rollup.with(pool).min(table)).isEqualTo(rollup.min(table));
                assertThat(rollup.with(pool).max(table)).isEqualTo(rollup.max(table));
            } finally {
                pool.shutdown();
            }
        }
    }

    private static Map<Set<Dimension>, List<Total>> cube(Rollup rollup, IndicatorTable table) {
        return rollup.cube(table).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().totals().toList()));
    }

    /** How many threads of a pool a roll-up asks for. */
    private static int threads(Rollup rollup, IndicatorTable table) {
        AtomicInteger threads = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(
                2,
                of -> {
                    threads.incrementAndGet();
                    return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(of);
                },
                null,
                false);
        try {
            rollup.with(pool).totals(table);
        } finally {
            pool.shutdown();
        }
        return threads.get();
    }

    @Test
    void onlyLargeTablesAreAddedUpInThePool() {
        SplittableRandom random = new SplittableRandom(5);
        assertThat(threads(
                        BY_SECTOR_AND_MONTH,
                        LargeRows.ofAnyCells(ROWS, LargeRows.Shape.SMALL, random)
                                .table()))
                .isBetween(1, 2);
        assertThat(threads(
                        BY_SECTOR_AND_MONTH,
                        LargeRows.ofAnyCells(1_000, LargeRows.Shape.SMALL, random)
                                .table()))
                .isZero();
    }

    /** Each piece of the work has sums of all groups. */
    @Test
    void groupsOfFewRowsAreAddedUpInOnePiece() {
        Rollup ofCells = Rollup.withDefaults().with(Incomplete.PARTIAL);
        LargeRows rows = LargeRows.ofDifferentCells(ROWS, LargeRows.Shape.SMALL, new SplittableRandom(7));
        assertThat(threads(ofCells, rows.table())).isZero();
    }

    @Test
    void tenMillionRowsAreAddedUpExactly() {
        LargeRows rows = LargeRows.ofAnyCells(10_000_000, LargeRows.Shape.HUGE_WITH_GAPS, new SplittableRandom(6));
        rows.assertSums(BY_SECTOR_AND_MONTH.totals(rows.table()));
    }

    /** There are 2.5 billion pairs of a sector and a region, of which 50,000 are there. */
    @Test
    void pairsOfGroupsMayBeMoreThanAnIntCounts() {
        int count = 50_000;
        int[] numbers = IntStream.range(0, count).toArray();
        int[] others = IntStream.range(0, count)
                .map(row -> (int) (row * 7_919L % count))
                .toArray();
        IndicatorTable table = IndicatorTable.builder()
                .addAll(new CodedRows(
                        Measure.OUTPUT,
                        Unit.parse("GW"),
                        0,
                        new CodedColumn<>(members(count, number -> Sector.parse("pv/x-" + number)), numbers),
                        new CodedColumn<>(members(count, number -> Region.parse("CN/x-" + number)), others),
                        new CodedColumn<>(List.of(ReportingPeriod.ofYear(2022)), new int[count]),
                        Arrays.stream(numbers).asLongStream().toArray()))
                .build();
        Rollup rollup = Rollup.withDefaults()
                .withRegions(region ->
                        Optional.of(region).filter(any -> !region.code().endsWith("9")));
        List<String> expected = table.rows()
                .filter(row -> !row.cell().region().code().endsWith("9"))
                .map(row -> row.cell() + " " + row.value())
                .toList();
        assertThat(expected).hasSize(count / 10 * 9);
        assertThat(rollup.totals(table).totals().map(total -> total.cell() + " " + total.sum()))
                .containsExactlyElementsOf(expected);
    }

    private static <T> List<T> members(int count, IntFunction<T> member) {
        return IntStream.range(0, count).mapToObj(member).toList();
    }
}
