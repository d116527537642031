package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a row of a table says beside its level. A file says it in a column, in the names of columns, or not at all where it is
 * the same for all rows.
 *
 * @param <T> the type of its members
 */
public final class RowPart<T> {

    /** The sector of the cell; its text is the code. */
    public static final RowPart<Sector> SECTOR =
            dimension("sector", Sector::parse, row -> row.cell().sector(), IndicatorTable::sectors);

    /** The region of the cell; its text is the code. */
    public static final RowPart<Region> REGION =
            dimension("region", Region::parse, row -> row.cell().region(), IndicatorTable::regions);

    /** The period of the cell; its text is such as {@code 2021-05}. */
    public static final RowPart<ReportingPeriod> PERIOD =
            dimension("period", ReportingPeriod::parse, row -> row.cell().period(), IndicatorTable::periods);

    /** The measure of the cell; its text is such as {@code revenue}. */
    public static final RowPart<Measure> MEASURE =
            dimension("measure", Measure::parse, row -> row.cell().measure(), IndicatorTable::measures);

    /** The unit of the level; its text is the symbol. */
    public static final RowPart<Unit> UNIT = new RowPart<>(
            "unit",
            text -> Optional.of(Unit.parse(text)),
            Unit::symbol,
            row -> Optional.of(row.unit()),
            table -> List.of());

    /** How far the level is settled; its text is {@code revised}, {@code preliminary}, {@code estimated} or nothing. */
    public static final RowPart<Status> STATUS = new RowPart<>(
            "status", RowPart::readStatus, RowPart::writeStatus, IndicatorRow::status, IndicatorTable::statuses);

    /** In the order in which they are written. */
    static final List<RowPart<?>> ALL = List.of(SECTOR, REGION, PERIOD, MEASURE, UNIT, STATUS);

    private final String name;
    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final Function<IndicatorRow, Optional<T>> member;
    private final Function<IndicatorTable, List<T>> members;

    private RowPart(
            String name,
            Function<String, Optional<T>> reader,
            Function<T, String> writer,
            Function<IndicatorRow, Optional<T>> member,
            Function<IndicatorTable, List<T>> members) {
        this.name = name;
        this.reader = reader;
        this.writer = writer;
        this.member = member;
        this.members = members;
    }

    private static <T> RowPart<T> dimension(
            String name,
            Function<String, T> reader,
            Function<IndicatorRow, T> member,
            Function<IndicatorTable, List<T>> members) {
        return new RowPart<>(
                name,
                text -> Optional.of(reader.apply(text)),
                Object::toString,
                row -> Optional.of(member.apply(row)),
                members);
    }

    private static Optional<Status> readStatus(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Status status : Status.values()) {
            if (writeStatus(status).equals(text)) {
                return Optional.of(status);
            }
        }
        throw new UnreadableTextException(text, 0, "expected revised, preliminary, estimated or nothing");
    }

    private static String writeStatus(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static RowPart<?> of(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> SECTOR;
            case REGION -> REGION;
            case PERIOD -> PERIOD;
        };
    }

    /** The name, which is that of its column where nothing else is said. */
    String name() {
        return name;
    }

    /** Whether the members make up cells; the other parts speak of the level. */
    boolean isDimension() {
        return ALL.indexOf(this) < ALL.indexOf(UNIT);
    }

    PartMapping<T> defaultMapping() {
        return new PartMapping<>(Optional.of(name), Optional.empty(), reader, writer);
    }

    Optional<T> of(IndicatorRow row) {
        return member.apply(row);
    }

    List<T> allOf(IndicatorTable table) {
        return members.apply(table);
    }

    /** The name, such as {@code region}. */
    @Override
    public String toString() {
        return name;
    }
}
