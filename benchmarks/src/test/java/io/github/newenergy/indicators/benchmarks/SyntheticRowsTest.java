package io.github.newenergy.indicators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SyntheticRowsTest {

    private static final int ROWS = 2_000_000;

    private static BitSet cells(SyntheticRows rows) {
        BitSet cells = new BitSet();
        IntStream.range(0, rows.size()).forEach(row -> cells.set(rows.cell(row)));
        return cells;
    }

    private static long rowsOfMiddleRegion(SyntheticRows rows) {
        return IntStream.of(rows.regions())
                .filter(region -> region == rows.shape().regions() / 2)
                .count();
    }

    @Test
    void theSameRowsAreMadeEveryTime() {
        SyntheticRows rows = SyntheticRows.dense(1_000);
        assertArrayEquals(rows.unscaled(), SyntheticRows.dense(1_000).unscaled());
        assertArrayEquals(rows.regions(), SyntheticRows.dense(1_000).regions());
    }

    @Test
    void levelsAreFromOneCentToAHundredThousand() {
        long[] levels = SyntheticRows.dense(ROWS).unscaled();
        assertTrue(LongStream.of(levels).min().orElseThrow() >= 1);
        assertTrue(LongStream.of(levels).max().orElseThrow() <= 10_000_000);
        assertEquals(5e6, LongStream.of(levels).average().orElseThrow(), 1e4);
    }

    @Test
    void denseRowsCoverEveryCellInNoOrder() {
        SyntheticRows rows = SyntheticRows.dense(ROWS);
        assertEquals(rows.shape().cells(), cells(rows).cardinality());
        long ascending = IntStream.range(1, ROWS)
                .filter(row -> rows.cell(row) > rows.cell(row - 1))
                .count();
        assertEquals(0.5, (double) ascending / ROWS, 0.01);
    }

    @Test
    void halfOfSkewedRowsBeyondTheFirstOfEachCellAreOfOneRegion() {
        SyntheticRows rows = SyntheticRows.skewed(ROWS);
        assertEquals(rows.shape().cells(), cells(rows).cardinality());
        long beyond = ROWS - rows.shape().cells();
        assertEquals(0.5, (double) (rowsOfMiddleRegion(rows) - rows.shape().cells() / 340) / beyond, 0.01);
    }

    @Test
    void sparseRowsLieInHalfAsManyCells() {
        assertEquals(50_000, cells(SyntheticRows.sparse(100_000)).cardinality());
    }

    @Test
    void asManyRowsLieInACellOfATableOfAnySize() {
        assertEquals(
                new RowShape(32, 34, 120), SyntheticRows.equallyDense(1_000_000).shape());
    }

    @Test
    void oneRowOfEachCellStandsInTheOrderOfTheCells() {
        SyntheticRows rows = SyntheticRows.ofEachCell(81_600);
        assertEquals(new RowShape(2, 340, 120), rows.shape());
        IntStream.range(0, rows.size()).forEach(row -> assertEquals(row, rows.cell(row)));
    }

    @Test
    void groupsOfAllKindsHaveNumbersOfTheirOwn() {
        RowShape shape = new RowShape(3, 4, 5);
        long groups = IntStream.range(RowShape.ALL, 3)
                .mapToObj(sector -> IntStream.range(RowShape.ALL, 4)
                        .mapToObj(region ->
                                IntStream.range(RowShape.ALL, 5).mapToLong(month -> shape.group(sector, region, month)))
                        .flatMapToLong(each -> each))
                .flatMapToLong(each -> each)
                .distinct()
                .count();
        assertEquals(4 * 5 * 6, groups);
    }
}
