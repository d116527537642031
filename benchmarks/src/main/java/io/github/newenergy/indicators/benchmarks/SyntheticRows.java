package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.CodedColumn;
import io.github.newenergy.indicators.table.CodedRows;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Rows with a fixed seed, in no order of their cells, as columns of primitive values: what every peer is given.
 *
 * <p>Levels have two decimal places and are from 0.01 to 100,000.00, all equally likely.
 *
 * @param shape how many members the dimensions have
 * @param sectors the number of the sector of each row
 * @param regions the number of its region
 * @param months the number of its month
 * @param unscaled its level in hundredths
 */
record SyntheticRows(RowShape shape, int[] sectors, int[] regions, int[] months, long[] unscaled) {

    static final int PLACES = 2;

    private static final long SEED = 20230713;
    private static final long MOST = 10_000_000;

    private static SyntheticRows ofSize(RowShape shape, int rows) {
        return new SyntheticRows(shape, new int[rows], new int[rows], new int[rows], new long[rows]);
    }

    /** All cells are equally likely; where there are rows enough, each has one at least. */
    static SyntheticRows dense(int rows) {
        return dense(RowShape.DENSE, rows, 0);
    }

    /** As {@link #dense} of ten million rows, with as many more or fewer regions as there are more or fewer rows. */
    static SyntheticRows equallyDense(int rows) {
        int regions = (int) Math.max(1, (long) rows * RowShape.DENSE.regions() / 10_000_000);
        return dense(new RowShape(RowShape.DENSE.sectors(), regions, RowShape.DENSE.months()), rows, 0);
    }

    /** As {@link #dense}, but beyond the first row of each cell half of the rows are of one region. */
    static SyntheticRows skewed(int rows) {
        return dense(RowShape.DENSE, rows, 0.5);
    }

    private static SyntheticRows dense(RowShape shape, int rows, double shareOfOneRegion) {
        SyntheticRows made = ofSize(shape, rows);
        SplittableRandom random = new SplittableRandom(SEED);
        int covered = rows >= shape.cells() ? shape.cells() : 0;
        for (int row = 0; row < rows; row++) {
            int cell = row < covered ? row : random.nextInt(shape.cells());
            made.set(row, cell, random);
            if (row >= covered && random.nextDouble() < shareOfOneRegion) {
                made.regions[row] = shape.regions() / 2;
            }
        }
        made.shuffle(covered, random);
        return made;
    }

    /** Of half as many cells as rows, drawn from all possible ones, each has a row at least. */
    static SyntheticRows sparse(int rows) {
        RowShape shape = RowShape.SPARSE;
        SyntheticRows made = ofSize(shape, rows);
        SplittableRandom random = new SplittableRandom(SEED);
        BitSet taken = new BitSet(shape.cells());
        int[] cells = new int[rows / 2];
        for (int index = 0; index < cells.length; index++) {
            int cell = random.nextInt(shape.cells());
            while (taken.get(cell)) {
                cell = random.nextInt(shape.cells());
            }
            taken.set(cell);
            cells[index] = cell;
        }
        for (int row = 0; row < rows; row++) {
            made.set(row, row < cells.length ? cells[row] : cells[random.nextInt(cells.length)], random);
        }
        made.shuffle(cells.length, random);
        return made;
    }

    /** One row of each cell, in the order of the cells, of as many sectors as there are rows for; not less than one. */
    static SyntheticRows ofEachCell(int rows) {
        int sectors = Math.max(1, rows / RowShape.DENSE.regions() / RowShape.DENSE.months());
        RowShape shape = new RowShape(sectors, RowShape.DENSE.regions(), RowShape.DENSE.months());
        SyntheticRows made = ofSize(shape, shape.cells());
        SplittableRandom random = new SplittableRandom(SEED);
        for (int row = 0; row < shape.cells(); row++) {
            made.set(row, row, random);
        }
        return made;
    }

    private void set(int row, int cell, SplittableRandom random) {
        sectors[row] = shape.sector(cell);
        regions[row] = shape.region(cell);
        months[row] = shape.month(cell);
        unscaled[row] = random.nextLong(1, MOST + 1);
    }

    /** Exchanges each of the first rows with any row. */
    private void shuffle(int first, SplittableRandom random) {
        for (int row = 0; row < first; row++) {
            int other = random.nextInt(unscaled.length);
            for (int[] codes : new int[][] {sectors, regions, months}) {
                int code = codes[row];
                codes[row] = codes[other];
                codes[other] = code;
            }
            long level = unscaled[row];
            unscaled[row] = unscaled[other];
            unscaled[other] = level;
        }
    }

    int size() {
        return unscaled.length;
    }

    int cell(int row) {
        return shape.cell(sectors[row], regions[row], months[row]);
    }

    /** The same rows as this library takes them; the columns are not copied. */
    CodedRows toCodedRows() {
        return new CodedRows(
                Measure.REVENUE,
                Unit.parse("元"),
                PLACES,
                new CodedColumn<>(shape.sectorMembers(), sectors),
                new CodedColumn<>(shape.regionMembers(), regions),
                new CodedColumn<>(shape.monthMembers(), months),
                unscaled);
    }
}
