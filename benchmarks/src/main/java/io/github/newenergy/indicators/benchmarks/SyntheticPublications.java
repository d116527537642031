package io.github.newenergy.indicators.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Publications that are true by construction: exact levels are drawn, summed and printed by rounding half up.
 *
 * <p>A block is one region with {@code sectors} disjoint parts of the new-energy industry over {@code years} years. It
 * prints the level of each part and of the industry to 0.01亿元, their growth on the year before and the share of each
 * part in the industry to 0.1%, and says of each year that the parts make up the industry. No figure joins two blocks.
 *
 * <p>The same components give the same publication; more blocks leave the first ones as they are, and so does printing
 * fewer levels to all other figures.
 *
 * @param sectors how many parts the industry has, at least 1
 * @param years how many years are printed, at least 2, the last one 2023
 * @param blocks how many regions
 * @param levelsPrinted the part of the levels that is printed, 0 to 1; where it is less than 1 the others follow through
 *     growth and shares only. At least one level of each block is printed
 * @param seed the seed of levels and growth
 */
public record SyntheticPublications(int sectors, int years, int blocks, double levelsPrinted, long seed) {

    /** Decimal places of the exact levels: 10^-6亿元 is 100 yuan. */
    private static final int EXACT_PLACES = 6;

    private static final int LAST_YEAR = 2023;
    private static final Unit UNIT = Unit.parse("亿元");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final Source SOURCE = Source.of("Synthetic statistics", DATE, "table 1");

    /** Checks the ranges. */
    public SyntheticPublications {
        if (sectors < 1 || years < 2 || blocks < 1 || !(levelsPrinted >= 0 && levelsPrinted <= 1)) {
            throw new IllegalArgumentException(
                    "expected at least 1 sector, 2 years, 1 block, and a part from 0 to 1, got " + sectors + ", "
                            + years + ", " + blocks + " and " + levelsPrinted);
        }
    }

    /**
     * One block with all levels printed.
     *
     * @param sectors how many parts the industry has
     * @param years how many years are printed
     * @param seed the seed of levels and growth
     * @return the generator
     */
    public static SyntheticPublications of(int sectors, int years, long seed) {
        return new SyntheticPublications(sectors, years, 1, 1, seed);
    }

    /**
     * The block of one of the sizes that are compared throughout.
     *
     * @param figures 21, 62, 181, 475, 1073, 2989 or 5939, as {@link #numbers} counts them
     * @param seed the seed of levels and growth
     * @return the generator
     */
    public static SyntheticPublications ofSize(int figures, long seed) {
        int[][] shapes = {{2, 3}, {5, 4}, {10, 6}, {20, 8}, {30, 12}, {50, 20}, {100, 20}};
        for (int[] shape : shapes) {
            SyntheticPublications synthetic = of(shape[0], shape[1], seed);
            if (synthetic.numbers() == figures) {
                return synthetic;
            }
        }
        throw new IllegalArgumentException("expected one of the sizes, got " + figures);
    }

    /**
     * The same with a seeded part of the levels left out.
     *
     * @param fraction the part of the levels that is printed, 0 to 1
     * @return the generator
     */
    public SyntheticPublications withLevelsPrinted(double fraction) {
        return new SyntheticPublications(sectors, years, blocks, fraction, seed);
    }

    /**
     * The same with independent blocks.
     *
     * @param count how many
     * @return the generator
     */
    public SyntheticPublications withBlocks(int count) {
        return new SyntheticPublications(sectors, years, count, levelsPrinted, seed);
    }

    /**
     * How many numbers are printed: with all levels {@code blocks * ((sectors + 1) * (2 * years - 1) + sectors * years)}.
     * The totals, one a year, are no numbers.
     *
     * @return the number of figures that hold a number
     */
    public int numbers() {
        return (int) publication().figures().stream()
                .filter(figure -> !(figure instanceof TotalFigure))
                .count();
    }

    /**
     * Prints the figures.
     *
     * @return all blocks one behind the other; the figures of a block are levels, growth rates, shares and totals
     */
    public Publication publication() {
        Random truth = new Random(seed);
        Random printed = new Random(~seed);
        List<Figure> figures = new ArrayList<>();
        for (int index = 0; index < blocks; index++) {
            Block block = new Block(index, levels(truth));
            addLevels(figures, block, printed);
            addGrowth(figures, block);
            addShares(figures, block);
            addTotals(figures, block);
        }
        return new Publication("Synthetic industry", "Synthetic statistics", DATE, figures);
    }

    /**
     * The levels that the figures were printed from.
     *
     * @return in 亿元, of every cell
     */
    public Map<Cell, BigDecimal> truth() {
        Random random = new Random(seed);
        Map<Cell, BigDecimal> truth = new LinkedHashMap<>();
        for (int index = 0; index < blocks; index++) {
            Block block = new Block(index, levels(random));
            for (int sector = 0; sector <= sectors; sector++) {
                for (int year = 0; year < years; year++) {
                    truth.put(cell(block, sector, year), block.level(sector, year));
                }
            }
        }
        return truth;
    }

    /** Draws levels by part and year; behind the parts stands their sum. */
    private long[][] levels(Random random) {
        long[][] levels = new long[sectors + 1][years];
        for (int sector = 0; sector < sectors; sector++) {
            // 50 to 500亿元, then from -10% to +30% a year.
            long level = 50_000_000L + (long) (random.nextDouble() * 450_000_000L);
            for (int year = 0; year < years; year++) {
                levels[sector][year] = level;
                levels[sectors][year] += level;
                level = (long) (level * (0.9 + 0.4 * random.nextDouble()));
            }
        }
        return levels;
    }

    /** Where chance prints no level, the first of the parts stands, so that the block has a scale. */
    private void addLevels(List<Figure> figures, Block block, Random random) {
        int before = figures.size();
        for (int sector = 0; sector <= sectors; sector++) {
            for (int year = 0; year < years; year++) {
                if (random.nextDouble() < levelsPrinted) {
                    figures.add(levelFigure(block, sector, year));
                }
            }
        }
        if (figures.size() == before) {
            figures.add(levelFigure(block, 0, 0));
        }
    }

    private LevelFigure levelFigure(Block block, int sector, int year) {
        BigDecimal print = block.level(sector, year).setScale(2, RoundingMode.HALF_UP);
        return new LevelFigure(
                attribution("level", block, sector, year),
                cell(block, sector, year),
                PublishedQuantity.of(print, UNIT));
    }

    private void addGrowth(List<Figure> figures, Block block) {
        for (int sector = 0; sector <= sectors; sector++) {
            for (int year = 1; year < years; year++) {
                BigDecimal earlier = block.level(sector, year - 1);
                BigDecimal increase = block.level(sector, year).subtract(earlier);
                figures.add(GrowthFigure.of(
                        attribution("growth", block, sector, year),
                        Comparison.yearOnYear(cell(block, sector, year)),
                        percent(increase, earlier)));
            }
        }
    }

    private void addShares(List<Figure> figures, Block block) {
        for (int sector = 0; sector < sectors; sector++) {
            for (int year = 0; year < years; year++) {
                figures.add(new ShareFigure(
                        attribution("share", block, sector, year),
                        cell(block, sector, year),
                        cell(block, sectors, year),
                        percent(block.level(sector, year), block.level(sectors, year))));
            }
        }
    }

    private void addTotals(List<Figure> figures, Block block) {
        for (int year = 0; year < years; year++) {
            List<Cell> parts = new ArrayList<>();
            for (int sector = 0; sector < sectors; sector++) {
                parts.add(cell(block, sector, year));
            }
            Attribution attribution = attribution("total", block, sectors, year);
            figures.add(new TotalFigure(attribution, cell(block, sectors, year), parts, true));
        }
    }

    private Cell cell(Block block, int sector, int year) {
        Sector which = sector == sectors ? Sector.NEW_ENERGY : Sector.NEW_ENERGY.withOwn("x-part-" + (sector + 1));
        return new Cell(which, block.region(), ReportingPeriod.ofYear(year(year)), Measure.REVENUE);
    }

    private int year(int index) {
        return LAST_YEAR - years + 1 + index;
    }

    private Attribution attribution(String kind, Block block, int sector, int year) {
        String which = sector == sectors ? "all" : Integer.toString(sector + 1);
        return Attribution.of(kind + "-" + (block.index() + 1) + "-" + which + "-" + year(year), SOURCE);
    }

    private static PublishedNumber percent(BigDecimal part, BigDecimal whole) {
        return PublishedNumber.ofPercent(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /** One region with its exact levels, by part and year, in units of 10^-6亿元. */
    private record Block(int index, long[][] levels) {

        Block {
            requireNonNull(levels, "levels");
        }

        BigDecimal level(int sector, int year) {
            return BigDecimal.valueOf(levels[sector][year], EXACT_PLACES);
        }

        Region region() {
            return Region.parse("CN-JS").withOwn("x-zone-" + (index + 1));
        }
    }
}
