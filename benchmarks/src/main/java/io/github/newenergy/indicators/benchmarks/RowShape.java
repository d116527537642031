package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How many members each dimension of synthetic rows has. A member is known by its number, from 0; members sort as their
 * numbers do.
 *
 * @param sectors how many sectors
 * @param regions how many regions
 * @param months how many months
 */
record RowShape(int sectors, int regions, int months) {

    /** Stands for all members of a dimension. */
    static final int ALL = -1;

    private static final int FIRST_YEAR = 2000;

    /** The months of ten years by the prefecture-level cities of a country. */
    static final RowShape DENSE = new RowShape(32, 340, 120);

    /** The months of 25 years by counties and by classes of industry: of most cells there is no row. */
    static final RowShape SPARSE = new RowShape(500, 3_000, 300);

    int cells() {
        return sectors * regions * months;
    }

    /** The number of a cell: cells sort by sector, region and month. */
    int cell(int sector, int region, int month) {
        return (sector * regions + region) * months + month;
    }

    int sector(int cell) {
        return cell / months / regions;
    }

    int region(int cell) {
        return cell / months % regions;
    }

    int month(int cell) {
        return cell % months;
    }

    /** A number for each group of cells, where a dimension may be {@link #ALL}. */
    long group(int sector, int region, int month) {
        return ((sector + 1L) * (regions + 1) + region + 1) * (months + 1) + month + 1;
    }

    List<Sector> sectorMembers() {
        return members(sectors, number -> Sector.parse("pv/x-%04d".formatted(number)));
    }

    List<Region> regionMembers() {
        return members(regions, number -> Region.parse("CN/x-%04d".formatted(number)));
    }

    List<ReportingPeriod> monthMembers() {
        return members(months, number -> ReportingPeriod.ofMonth(FIRST_YEAR + number / 12, number % 12 + 1));
    }

    private static <T> List<T> members(int count, IntFunction<T> member) {
        return IntStream.range(0, count).mapToObj(member).toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d sectors x %,d regions x %,d months", sectors, regions, months);
    }
}
