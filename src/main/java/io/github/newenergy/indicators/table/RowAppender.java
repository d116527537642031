package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to a builder by the numbers of their members: the quick way for whoever meets the same members row after row, as
 * in a file. A member is given once, for its number; then rows name the number.
 *
 * <pre>{@code
 * RowAppender rows = builder.appender();
 * int pv = rows.sectors().codeOf(Sector.parse("pv"));
 * ...
 * rows.sectors().set(pv);
 * rows.add(155072, 2);
 * }</pre>
 *
 * <p>What is set stays set for the rows that follow, also where rows are refused, or come to the builder by other ways in
 * between. Each part of a row is to be set once at least; only its status need not be, and there is none then. Numbers count
 * from 0 in each column, and are those of the builder: all its appenders have the same ones.
 */
public final class RowAppender {

    private static final int NONE = -1;

    private final IndicatorTableBuilder builder;
    private final GrowingRows rows;

    private final NextMember<Sector> sectors;
    private final NextMember<Region> regions;
    private final NextMember<ReportingPeriod> periods;
    private final NextMember<Measure> measures;
    private final NextMember<Optional<Status>> statuses;

    private int scaleOf = NONE;
    private @Nullable GrowingScale scale;

    RowAppender(IndicatorTableBuilder builder, GrowingRows rows) {
        this.builder = builder;
        this.rows = rows;
        this.sectors = new NextMember<>(rows.sectors(), "sector");
        this.regions = new NextMember<>(rows.regions(), "region");
        this.periods = new NextMember<>(rows.periods(), "period");
        this.measures = new NextMember<>(rows.measures(), "measure");
        this.statuses = new NextMember<>(rows.statuses(), "status");
        statuses.set(statuses.codeOf(Optional.empty()));
    }

    /**
     * A column of the rows.
     *
     * @param <T> the type of its members
     */
    public sealed interface Column<T> permits NextMember {

        /**
         * The number of a member, which becomes the next one if it has none yet.
         *
         * @param member the member; the table has it only if a row has it
         * @return its number
         */
        int codeOf(T member);

        /**
         * Gives the next row, and those that follow, a member.
         *
         * @param code its number
         * @throws IndexOutOfBoundsException if no member has the number
         */
        void set(int code);
    }

    /**
     * The column of sectors.
     *
     * @return the column
     */
    public Column<Sector> sectors() {
        return sectors;
    }

    /**
     * The column of regions.
     *
     * @return the column
     */
    public Column<Region> regions() {
        return regions;
    }

    /**
     * The column of periods. The level of a stock is that at the end of the period.
     *
     * @return the column
     */
    public Column<ReportingPeriod> periods() {
        return periods;
    }

    /**
     * The column of measures.
     *
     * @return the column
     */
    public Column<Measure> measures() {
        return measures;
    }

    /**
     * The column of statuses, which has none where nothing is set.
     *
     * @return the column
     */
    public Column<Optional<Status>> statuses() {
        return statuses;
    }

    /**
     * Fixes the unit of the measure that is set. To be done before the first row of a measure, unless earlier rows did. The
     * unit stays that of the measure in this builder, even if no row follows.
     *
     * @param unit the unit of all its levels
     * @throws RefusedRowException if it is not that of earlier rows, or if the measure is not measured in it
     * @throws IllegalStateException if no measure is set
     */
    public void fixUnit(Unit unit) {
        requireNonNull(unit, "unit");
        GrowingScale current = scale();
        current.refusal(unit).ifPresent(reason -> {
            throw builder.refused(reason);
        });
        current.fix(unit);
    }

    /**
     * Adds a row.
     *
     * @param unscaled the level as a whole number of units of the last decimal place, or {@link CodedRows#MISSING}
     * @param places its decimal places: 155072 with two of them is 1550.72
     * @throws RefusedRowException if the level is below zero and the measure never is, if it or an earlier one has no room
     *     beside the other, if the measure has no unit, or if there are 2^31 - 9 rows
     * @throws IllegalArgumentException if there are fewer than 0 or more than 18 places
     * @throws IllegalStateException if a part of the row was never set
     */
    public void add(long unscaled, int places) {
        GrowingScale current = scale();
        if (places < 0 || places > Scale.MOST_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + Scale.MOST_PLACES + ", got " + places);
        }
        add(current, unscaled, places);
    }

    /**
     * Adds a row whose level may be finer or larger than it can be kept.
     *
     * @param level the level
     * @throws RefusedRowException if it is below zero and the measure never is, if it has more than 18 decimal places that
     *     are not {@link IndicatorTableBuilder#withDecimalPlaces rounded} away, if it or an earlier one has no room beside the
     *     other, if the measure has no unit, or if there are 2^31 - 9 rows
     * @throws IllegalArgumentException if the level has more than 64 significant digits or a scale that is not from −100 to
     *     100
     * @throws IllegalStateException if a part of the row was never set
     */
    public void add(BigDecimal level) {
        Scale.requireLimits(requireNonNull(level, "level"));
        GrowingScale current = scale();
        BigDecimal writable = current.writable(builder.requireRoomForRow(), level);
        add(current, writable.unscaledValue().longValueExact(), writable.scale());
    }

    private void add(GrowingScale current, long unscaled, int places) {
        if (!current.hasUnit()) {
            throw builder.refused("no unit is given for " + current.measure());
        }
        int sector = sectors.code();
        int region = regions.code();
        int period = periods.code();
        long kept = current.add(builder.requireRoomForRow(), unscaled, places);
        rows.measures().add(scaleOf);
        rows.sectors().add(sector);
        rows.regions().add(region);
        rows.periods().add(current.isStock() ? rows.lastMonth(period) : period);
        rows.statuses().add(statuses.code());
        rows.levels().add(kept, current.kept(places));
    }

    /** That of the measure that is set. */
    private GrowingScale scale() {
        int measure = measures.code();
        GrowingScale known = scale;
        if (known == null || measure != scaleOf) {
            known = builder.scale(measure);
            scale = known;
            scaleOf = measure;
        }
        return known;
    }
}
