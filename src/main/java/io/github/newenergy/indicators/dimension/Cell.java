package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one level speaks of: a measure of a sector in a region over a period. Every cell has one true level, printed or
 * not.
 *
 * <p>A stock is read at the end of its period, so its cell keeps the last month only: staff of {@code 2022} and of
 * {@code 2022-12} are one cell. The unit is no part of a cell; it belongs to the print.
 *
 * @param sector the sector
 * @param region the region
 * @param period the period, of a stock its last month
 * @param measure what is measured
 */
public record Cell(Sector sector, Region region, ReportingPeriod period, Measure measure) {

    /** Checks that nothing is absent, and reads a stock at the end of its period. */
    public Cell {
        requireNonNull(sector, "sector");
        requireNonNull(region, "region");
        requireNonNull(measure, "measure");
        if (requireNonNull(period, "period").months() > 1 && measure.nature() == Measure.Nature.STOCK) {
            period = ReportingPeriod.of(period.end(), period.end());
        }
    }

    /**
     * Reads the text form: measure, sector, region and period, parted by single blanks.
     *
     * @param text such as {@code revenue new_energy CN-320200 2023-01/2023-05}
     * @return the cell
     * @throws UnreadableTextException if there are not four parts, or one of them cannot be read; it then quotes that
     *     part, the first one from the left
     */
    public static Cell parse(CharSequence text) {
        String whole = requireNonNull(text, "text").toString();
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int blank = whole.indexOf(' '); blank >= 0 && parts.size() < 3; blank = whole.indexOf(' ', start)) {
            parts.add(whole.substring(start, blank));
            start = blank + 1;
        }
        if (parts.size() < 3) {
            throw new UnreadableTextException(
                    whole, whole.length(), "expected measure, sector, region and period, parted by blanks,");
        }
        Measure measure = Measure.parse(parts.get(0));
        Sector sector = Sector.parse(parts.get(1));
        Region region = Region.parse(parts.get(2));
        return new Cell(sector, region, ReportingPeriod.parse(whole.substring(start)), measure);
    }

    /**
     * The cell of another sector.
     *
     * @param newSector the sector
     * @return the cell that agrees in all else
     */
    public Cell withSector(Sector newSector) {
        return new Cell(newSector, region, period, measure);
    }

    /**
     * The cell of another region.
     *
     * @param newRegion the region
     * @return the cell that agrees in all else
     */
    public Cell withRegion(Region newRegion) {
        return new Cell(sector, newRegion, period, measure);
    }

    /**
     * The cell of another period.
     *
     * @param newPeriod the period
     * @return the cell that agrees in all else
     */
    public Cell withPeriod(ReportingPeriod newPeriod) {
        return new Cell(sector, region, newPeriod, measure);
    }

    /**
     * The cell of another measure.
     *
     * @param newMeasure the measure
     * @return the cell that agrees in all else
     */
    public Cell withMeasure(Measure newMeasure) {
        return new Cell(sector, region, period, newMeasure);
    }

    /**
     * The same months of the year before: what a year-on-year growth starts from.
     *
     * @return the cell that agrees in all but the year
     * @throws IllegalArgumentException if that is before the year 1
     */
    public Cell yearEarlier() {
        return withPeriod(period.minusYears(1));
    }

    /**
     * Whether this cell is part of another by its place in the trees and in time, so that its level is at most the
     * other's where levels cannot be negative. A cell is part of itself, unless its measure is a ratio: ratios have no
     * parts. A stock is part of another only at the same point of time. Figures of Hong Kong, Macao and Taiwan are no part
     * of those of China: see {@link Region#isCountedIn}.
     *
     * @param whole the wider cell
     * @return true if the measures are equal and add, and sector, region and period lie inside those of {@code whole}
     */
    public boolean isPartOf(Cell whole) {
        return measure.equals(requireNonNull(whole, "whole").measure)
                && measure.addsAlong(Dimension.SECTOR)
                && whole.sector.encloses(sector)
                && region.isCountedIn(whole.region)
                && (period.equals(whole.period)
                        || (measure.addsAlong(Dimension.PERIOD) && whole.period.encloses(period)));
    }

    /** Cells of one table differ by little in several places, which must not cancel out. */
    @Override
    public int hashCode() {
        int hash = measure.hashCode();
        hash = HashMixing.FACTOR * hash + sector.hashCode();
        hash = HashMixing.FACTOR * hash + region.hashCode();
        hash = HashMixing.FACTOR * hash + period.hashCode();
        return HashMixing.spread(hash);
    }

    /**
     * Names the cell for readers.
     *
     * @param language the language of the names
     * @return such as {@code New energy, revenue, Wuxi, January-May 2023}
     */
    public String toText(Language language) {
        return String.join(
                comma(language),
                sector.name(language),
                measure.name(language),
                region.name(language),
                period.toText(language));
    }

    /**
     * Names what sets the cell apart from another one that stands beside it.
     *
     * @param other the other cell
     * @param language the language of the names
     * @return such as {@code China} or {@code 2021}; the whole name if nothing sets them apart
     */
    public String distinctionFrom(Cell other, Language language) {
        List<String> names = new ArrayList<>();
        if (!sector.equals(requireNonNull(other, "other").sector)) {
            names.add(sector.name(language));
        }
        if (!measure.equals(other.measure)) {
            names.add(measure.name(language));
        }
        if (!region.equals(other.region)) {
            names.add(region.name(language));
        }
        if (!period.equals(other.period)) {
            names.add(period.toText(language));
        }
        return names.isEmpty() ? toText(language) : String.join(comma(language), names);
    }

    private static String comma(Language language) {
        return language == Language.CHINESE ? "，" : ", ";
    }

    /** The text form, such as {@code revenue new_energy CN-320200 2022}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return measure + " " + sector + " " + region + " " + period;
    }
}
