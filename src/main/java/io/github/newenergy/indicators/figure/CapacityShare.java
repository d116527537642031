package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The share of one region's capacity in a sector in the capacity of a region around it: Wuxi makes two tenths of the PV
 * modules of Jiangsu, 5.2% of those of China.
 *
 * <p>Two shares of one capacity, in a nearer and in a wider region, tell the nearer region's share of the wider one:
 * {@link #shareOfNearerRegion}.
 *
 * @param part the capacity that is a part: production capacity, installed capacity or the like, in a sector, a region and
 *     a period
 * @param whole the region around it
 * @param share the printed share, in percent or another form of a ratio, never plain or in points
 */
public record CapacityShare(Cell part, Region whole, PublishedNumber share) {

    private static final Bounds FROM_NONE_TO_ALL = Bounds.ofClosed(BigDecimal.ZERO, BigDecimal.ONE);

    private static final Set<Measure> CAPACITIES = Set.of(
            Measure.PRODUCTION_CAPACITY,
            Measure.INSTALLED_CAPACITY,
            Measure.CAPACITY_ADDITIONS,
            Measure.CAPACITY_UNDER_CONSTRUCTION,
            Measure.STORAGE_ENERGY,
            Measure.STORAGE_ENERGY_ADDITIONS);

    /** Checks that a capacity is measured, that the whole lies around the part, and that the share is a ratio, not below zero. */
    public CapacityShare {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        Ratios.checkRatio(requireNonNull(share, "share"), FigureKind.SHARE);
        Ratios.checkSign(share, FigureKind.SHARE, part, part);
        if (!CAPACITIES.contains(part.measure())) {
            throw new IllegalArgumentException("a capacity share must measure a capacity, got " + part.measure());
        }
        if (whole.equals(part.region()) || !whole.encloses(part.region())) {
            throw new IllegalArgumentException("the whole must be a region around " + part.region() + ", got " + whole);
        }
    }

    /**
     * Takes a share figure as a capacity share.
     *
     * @param figure a figure of any measure
     * @return the capacity share, or empty if the figure is about another measure, or if part and whole differ in more
     *     than the region
     */
    public static Optional<CapacityShare> from(ShareFigure figure) {
        Cell part = requireNonNull(figure, "figure").part();
        Region whole = figure.whole().region();
        boolean fits = CAPACITIES.contains(part.measure())
                && figure.whole().equals(part.withRegion(whole))
                && whole.encloses(part.region());
        return fits ? Optional.of(new CapacityShare(part, whole, figure.share())) : Optional.empty();
    }

    /**
     * This share as a figure of a publication.
     *
     * @param attribution which figure it is, and where it was read
     * @return the figure
     */
    public ShareFigure toFigure(Attribution attribution) {
        return new ShareFigure(attribution, part, part.withRegion(whole), share);
    }

    /**
     * Bounds the true share, which lies from 0 to 1, since the whole holds the part.
     *
     * @param reading how the print is read
     * @return the share as a plain ratio, 0.052 for 5.2%; a print that admits no share from 0 to 1 is bounded as it stands,
     *     above 1, so that the clash shows
     */
    public Bounds bounds(Reading reading) {
        return possible(share.bounds(reading));
    }

    /**
     * The share that the whole of this one has in the whole of a wider one, as two shares of one part imply it.
     *
     * @param wider the share of the same part in a region around this whole
     * @param reading how the prints are read
     * @return the range of {@code wider / this} from 0 to 1, as a plain ratio; bounds that lie above 1 show that the two
     *     clash
     * @throws IllegalArgumentException if the parts differ, or the wider whole does not lie around this one
     * @throws ArithmeticException if this share is surely zero and the wider one surely is not
     */
    public Bounds shareOfNearerRegion(CapacityShare wider, Reading reading) {
        if (!requireNonNull(wider, "wider").part.equals(part)) {
            throw new IllegalArgumentException("both shares must be of " + part + ", got one of " + wider.part);
        }
        if (wider.whole.equals(whole) || !wider.whole.encloses(whole)) {
            throw new IllegalArgumentException("the wider whole must lie around " + whole + ", got " + wider.whole);
        }
        return possible(quotient(wider.bounds(reading), reading));
    }

    /** Zero is left out of the divisors where the part cannot be nothing; where it can be, it says nothing. */
    private Bounds quotient(Bounds wide, Reading reading) {
        Bounds near = bounds(reading);
        if (near.contains(BigDecimal.ZERO) && wide.contains(BigDecimal.ZERO)) {
            return FROM_NONE_TO_ALL;
        }
        return near.intersection(Bounds.greaterThan(BigDecimal.ZERO))
                .map(wide::dividedBy)
                .orElseThrow(() ->
                        new ArithmeticException("cannot divide " + wide + " by a share that is zero, got " + share));
    }

    /** A part is at most its whole. */
    private static Bounds possible(Bounds shares) {
        return shares.intersection(FROM_NONE_TO_ALL).orElse(shares);
    }

    /** One line, such as {@code 5.2% of CN is production_capacity pv/module CN-320200 2023-06}. */
    @Override
    public String toString() {
        return share + " of " + whole + " is " + part;
    }
}
