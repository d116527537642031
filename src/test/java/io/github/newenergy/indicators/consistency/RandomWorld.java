package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * True levels of a small world: what each place makes of each product in each month, so that parts, wholes and periods fit
 * together without further ado. A few cells are chosen to be spoken of.
 */
final class RandomWorld {

    private static final List<Sector> SECTORS = Stream.of("new_energy", "pv", "pv/module", "x-steel")
            .map(Sector::parse)
            .toList();
    private static final List<Region> REGIONS =
            Stream.of("CN", "CN-JS", "CN-320200", "CN-ZJ").map(Region::parse).toList();
    private static final List<ReportingPeriod> PERIODS = Stream.of(
                    "2021",
                    "2022",
                    "2021-01/2021-05",
                    "2022-01/2022-05",
                    "2022-06/2022-12",
                    "2022-Q1",
                    "2022-S1",
                    "2022-05",
                    "2022-06",
                    "2022-Q4",
                    "2021-S1")
            .map(ReportingPeriod::parse)
            .toList();
    private static final Map<Measure, QuantityKind> MEASURES = Map.of(
            Measure.REVENUE,
            QuantityKind.MONEY_CNY,
            Measure.INVESTMENT,
            QuantityKind.MONEY_CNY,
            Measure.PROFIT,
            QuantityKind.MONEY_CNY,
            Measure.parse("x-balance(stock,signed)"),
            QuantityKind.MONEY_CNY,
            Measure.INSTALLED_CAPACITY,
            QuantityKind.POWER,
            Measure.CAPACITY_ADDITIONS,
            QuantityKind.POWER,
            Measure.FIRMS,
            QuantityKind.COUNT);
    private static final List<Measure> MEASURE_LIST = List.of(
            Measure.REVENUE,
            Measure.REVENUE,
            Measure.INSTALLED_CAPACITY,
            Measure.CAPACITY_ADDITIONS,
            Measure.FIRMS,
            Measure.PROFIT,
            Measure.parse("x-balance(stock,signed)"));

    private final Random random;
    private final int zeros;
    private final boolean coarse;
    private final Map<Cell, BigFraction> amounts = new HashMap<>();
    private final Map<Cell, BigFraction> sums = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    RandomWorld(Random random) {
        this.random = random;
        this.zeros = random.nextInt(4) == 0 ? 70 : 15;
        this.coarse = random.nextBoolean();
        Set<Cell> chosen = new LinkedHashSet<>();
        List<Sector> sectors = some(SECTORS);
        List<Region> regions = some(REGIONS);
        List<ReportingPeriod> periods = some(PERIODS);
        Measure measure = oneOf(MEASURE_LIST);
        int wanted = 2 + random.nextInt(5);
        for (int attempt = 0; attempt < 30 && chosen.size() < wanted; attempt++) {
            chosen.add(new Cell(oneOf(sectors), oneOf(regions), oneOf(periods), measure));
        }
        while (chosen.size() < 2) {
            chosen.add(new Cell(oneOf(SECTORS), oneOf(REGIONS), oneOf(PERIODS), measure));
        }
        cells.addAll(chosen);
    }

    private <T> List<T> some(List<T> all) {
        return Stream.generate(() -> oneOf(all))
                .limit(1 + random.nextInt(3))
                .distinct()
                .toList();
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    Cell cell() {
        return oneOf(cells);
    }

    static QuantityKind kind(Cell cell) {
        return MEASURES.getOrDefault(cell.measure(), QuantityKind.MONEY_CNY);
    }

    /** A cell that is nothing but the sum of others, in a sector that no other cell is in. */
    Cell newSum(List<Cell> parts) {
        Cell sum = parts.get(0).withSector(Sector.parse("x-sum-" + sums.size())).withRegion(REGIONS.get(0));
        sums.put(sum, parts.stream().map(this::level).reduce(BigFraction.ZERO, BigFraction::add));
        cells.add(sum);
        return sum;
    }

    /** The true level in base units. */
    BigFraction level(Cell cell) {
        if (sums.containsKey(cell)) {
            return sums.get(cell);
        }
        BigFraction level = BigFraction.ZERO;
        for (Sector sector : SECTORS) {
            for (Region region : REGIONS) {
                if (cell.sector().encloses(sector) && cell.region().encloses(region)) {
                    level = level.add(amountsOf(cell.withSector(sector).withRegion(region)));
                }
            }
        }
        return level;
    }

    private BigFraction amountsOf(Cell cell) {
        BigFraction sum = BigFraction.ZERO;
        for (ReportingPeriod month : cell.period().toMonths()) {
            sum = sum.add(amounts.computeIfAbsent(cell.withPeriod(month), this::newAmount));
        }
        return sum;
    }

    /** Coarse amounts meet the halves of rounding often, fine ones never. */
    private BigFraction newAmount(Cell cell) {
        if (random.nextInt(100) < zeros) {
            return BigFraction.ZERO;
        }
        int size = 1 + random.nextInt(20);
        boolean below = cell.measure().mayBeNegative() && random.nextInt(3) == 0;
        BigFraction grains = new BigFraction(below ? -size : size);
        if (kind(cell) == QuantityKind.COUNT) {
            return grains;
        }
        BigFraction fine = new BigFraction(coarse ? 0 : random.nextInt(500_000));
        return grains.multiply(500_000).add(below ? fine.negate() : fine);
    }
}
