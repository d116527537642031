package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.RefusedRowException;
import io.github.newenergy.indicators.table.RowAppender;
import io.github.newenergy.indicators.table.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the fields of a row are: parts of it, and one level, or in a wide file one for each member in the header. */
final class RowFields {

    private static final int NOT_YET = -1;

    private final HeaderRow header;
    private final CsvLayout layout;
    private final RowAppender rows;

    /** Says how the levels of a measure are rounded. */
    private final Consumer<Measure> rounding;

    private final RowLines lines = new RowLines();

    /** What takes the fields of each column. */
    private final FieldReader[] byColumn;

    private final KeyField<Sector> sector;
    private final KeyField<Region> region;
    private final KeyField<ReportingPeriod> period;
    private final KeyField<Measure> measure;
    private final KeyField<Unit> unit;
    private final KeyField<Optional<Status>> status;
    private final List<KeyField<?>> keys;

    private final LastField unitText = new LastField();

    /** The part whose members are the names of columns. */
    private @Nullable KeyField<?> wide;

    private final LevelField[] levels;
    private boolean hasLevelColumns;

    private final List<Measure> measures = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<Unit, Integer> codeOfUnit = new HashMap<>();

    /** For each measure the number of its unit, which its first row fixes. */
    private int[] unitOfMeasure = {};

    private long leftOut;

    /** Finds by the header what the fields of a file are. */
    RowFields(HeaderRow header, CsvLayout layout, CsvDialect dialect, IndicatorTableBuilder builder) {
        this.header = header;
        this.layout = layout;
        this.rounding = measure ->
                dialect.rounding().ifPresent(kept -> builder.withDecimalPlaces(measure, kept.places(), kept.mode()));
        this.rows = builder.appender();
        this.byColumn = new FieldReader[header.size()];
        Arrays.fill(byColumn, FieldReader.IGNORED);
        this.sector = key(RowPart.SECTOR, rows.sectors()::codeOf);
        this.region = key(RowPart.REGION, rows.regions()::codeOf);
        this.period = key(RowPart.PERIOD, rows.periods()::codeOf);
        this.measure = key(RowPart.MEASURE, this::codeOf);
        this.unit = key(RowPart.UNIT, this::codeOf);
        this.status = status();
        this.keys = List.of(sector, region, period, measure, unit, status);
        LevelText text = new LevelText(dialect, wide != null);
        this.levels = wide == null ? new LevelField[] {level(text)} : levels(text, wide);
    }

    private int codeOf(Measure member) {
        int code = rows.measures().codeOf(member);
        if (code == measures.size()) {
            measures.add(member);
            rounding.accept(member);
            unitOfMeasure = code < unitOfMeasure.length ? unitOfMeasure : Arrays.copyOf(unitOfMeasure, 2 * code + 2);
            unitOfMeasure[code] = NOT_YET;
        }
        return code;
    }

    private int codeOf(Unit member) {
        Integer known = codeOfUnit.putIfAbsent(member, units.size());
        if (known != null) {
            return known;
        }
        units.add(member);
        return units.size() - 1;
    }

    private <T> KeyField<T> key(RowPart<T> part, ToIntFunction<T> numbers) {
        PartMapping<T> mapping = layout.mapping(part);
        if (layout.isWide(part)) {
            KeyField<T> members = new KeyField<>(mapping.reader(), numbers, header);
            wide = members;
            return members;
        }
        return inColumn(part, mapping.reader(), numbers).orElseGet(() -> {
            // Without a constant it is a unit that depends on the measure.
            KeyField<T> constant = new KeyField<>(mapping.reader(), numbers, header);
            mapping.constant().ifPresent(member -> constant.setCode(numbers.applyAsInt(member)));
            return constant;
        });
    }

    /** A status may be absent, which no other part may. */
    private KeyField<Optional<Status>> status() {
        PartMapping<Status> mapping = layout.mapping(RowPart.STATUS);
        Function<String, Optional<Optional<Status>>> reader =
                text -> Optional.of(KeyField.meaning(mapping.reader(), text));
        ToIntFunction<Optional<Status>> numbers = rows.statuses()::codeOf;
        return inColumn(RowPart.STATUS, reader, numbers).orElseGet(() -> {
            KeyField<Optional<Status>> constant = new KeyField<>(reader, numbers, header);
            constant.setCode(numbers.applyAsInt(mapping.constant()));
            return constant;
        });
    }

    private <T> Optional<KeyField<T>> inColumn(
            RowPart<?> part, Function<String, Optional<T>> reader, ToIntFunction<T> numbers) {
        Optional<String> name = layout.header(part);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt column =
                layout.required().contains(part) ? OptionalInt.of(header.require(name.get())) : header.find(name.get());
        if (column.isEmpty()) {
            return Optional.empty();
        }
        KeyField<T> field = new KeyField<>(reader, numbers, header, column.getAsInt());
        give(column.getAsInt(), field);
        if (part.equals(RowPart.UNIT)) {
            give(column.getAsInt(), unitText);
        }
        return Optional.of(field);
    }

    private void give(int column, FieldReader reader) {
        byColumn[column] = byColumn[column].and(reader);
    }

    private LevelField level(LevelText text) {
        int column = header.require(layout.levelHeader());
        LevelField level = new LevelField(text, header, column, 0);
        give(column, level);
        hasLevelColumns = true;
        return level;
    }

    /** One level for each column that holds no other part, and that is not left out. */
    private LevelField[] levels(LevelText text, KeyField<?> members) {
        List<LevelField> found = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (byColumn[column] == FieldReader.IGNORED && !layout.ignored().contains(header.name(column))) {
                hasLevelColumns = true;
                header.requireOnce(column);
                int member = members.codeOfHeader(column);
                if (member != KeyField.LEFT_OUT) {
                    LevelField level = new LevelField(text, header, column, member);
                    found.add(level);
                    give(column, level);
                }
            }
        }
        return found.toArray(LevelField[]::new);
    }

    FieldReader[] byColumn() {
        return byColumn;
    }

    /** How many rows were left out. */
    long leftOut() {
        return leftOut;
    }

    /** Puts the row into the table, unless it is left out. */
    void add(long line) {
        if (!isRow(line)) {
            leftOut++;
            return;
        }
        if (!hasLevelColumns) {
            throw RefusedCsvException.ofRow(
                    line, "no column holds levels by " + layout.wide().orElseThrow());
        }
        for (LevelField level : levels) {
            if (wide != null) {
                wide.setCode(level.member());
            }
            level.requireReadable(line);
            if (!level.isAbsent()) {
                add(line, level);
            }
        }
    }

    /**
     * Whether the row is a part of the table.
     *
     * @throws RuntimeException if it is, and a text means nothing
     */
    private boolean isRow(long line) {
        int anyBelowZero = sector.code() | region.code() | period.code() | measure.code() | unit.code() | status.code();
        if (anyBelowZero < 0) {
            for (KeyField<?> key : keys) {
                if (key.isLeftOut()) {
                    return false;
                }
            }
            for (KeyField<?> key : keys) {
                key.requireReadable(line);
            }
        }
        sector.take();
        region.take();
        period.take();
        measure.take();
        unit.take();
        status.take();
        return true;
    }

    private void add(long line, LevelField level) {
        rows.sectors().set(sector.code());
        rows.regions().set(region.code());
        rows.periods().set(period.code());
        rows.measures().set(measure.code());
        rows.statuses().set(status.code());
        if (unitOfMeasure[measure.code()] != unit.code()) {
            fixUnit(line);
        }
        try {
            level.addTo(rows);
        } catch (RefusedRowException problem) {
            RefusedCsvException refused = level.refused(line, reason(problem));
            refused.initCause(problem);
            throw refused;
        }
        lines.add(line);
    }

    private void fixUnit(long line) {
        Measure current = measures.get(measure.code());
        Unit wanted = layout.header(RowPart.UNIT).isPresent()
                ? units.get(unit.code())
                : layout.unit(current)
                        .orElseThrow(() -> RefusedCsvException.ofRow(line, "no unit is given for " + current));
        try {
            rows.fixUnit(wanted);
        } catch (RefusedRowException problem) {
            throw unit.refused(line, unitText.text(), reason(problem));
        }
        unitOfMeasure[measure.code()] = unit.code();
    }

    private String reason(RefusedRowException problem) {
        return problem.reason(row -> "line " + lines.at(row));
    }

    /** A row that could not stay in the table. */
    RefusedCsvException refused(RefusedRowException problem) {
        return RefusedCsvException.ofRow(lines.at(problem.row()), reason(problem), problem);
    }
}
