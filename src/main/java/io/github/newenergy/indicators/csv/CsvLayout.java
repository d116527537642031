package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the parts of a row stand in a file.
 *
 * @param mappings for each part how it is said
 * @param required the parts whose columns must be there; the column of another one may be absent
 * @param levelHeader the name of the column of levels in the long layout
 * @param wide in the wide layout the part whose members are the names of columns
 * @param ignored columns of a wide file that hold no levels
 * @param units the units of single measures
 * @param linesBefore how many lines stand before the header
 */
record CsvLayout(
        Map<RowPart<?>, PartMapping<?>> mappings,
        Set<RowPart<?>> required,
        String levelHeader,
        Optional<RowPart<?>> wide,
        Set<String> ignored,
        Map<Measure, Unit> units,
        int linesBefore) {

    CsvLayout {
        mappings = Map.copyOf(mappings);
        required = Set.copyOf(required);
        ignored = Set.copyOf(ignored);
        units = Map.copyOf(units);
    }

    /** One column for each part, by its own name; that of the status may be absent. */
    static CsvLayout ofDefaults() {
        Map<RowPart<?>, PartMapping<?>> mappings = new HashMap<>();
        RowPart.ALL.forEach(part -> mappings.put(part, part.defaultMapping()));
        Set<RowPart<?>> required = new HashSet<>(RowPart.ALL);
        required.remove(RowPart.STATUS);
        return new CsvLayout(mappings, required, "value", Optional.empty(), Set.of(), Map.of(), 0);
    }

    @SuppressWarnings("unchecked") // A part is only ever put in with a mapping of its own members.
    <T> PartMapping<T> mapping(RowPart<T> part) {
        return (PartMapping<T>) requireNonNull(mappings.get(part));
    }

    /** The column of a part in the long layout, or beside the levels of a wide one. */
    Optional<String> header(RowPart<?> part) {
        return isWide(part) ? Optional.empty() : mapping(part).header();
    }

    boolean isWide(RowPart<?> part) {
        return wide.filter(part::equals).isPresent();
    }

    /** The unit of a measure where no column says it. */
    Optional<Unit> unit(Measure measure) {
        return Optional.ofNullable(units.get(measure))
                .or(() -> mapping(RowPart.UNIT).constant());
    }

    <T> CsvLayout with(RowPart<T> part, PartMapping<T> mapping) {
        Map<RowPart<?>, PartMapping<?>> changed = new HashMap<>(mappings);
        changed.put(part, mapping);
        return new CsvLayout(changed, required, levelHeader, wide, ignored, units, linesBefore);
    }

    <T> CsvLayout withColumn(RowPart<T> part, String header) {
        Set<RowPart<?>> all = new HashSet<>(required);
        all.add(part);
        CsvLayout changed = with(part, mapping(part).withHeader(Optional.of(header)));
        return new CsvLayout(
                changed.mappings,
                all,
                levelHeader,
                wide.filter(other -> !other.equals(part)),
                ignored,
                part.equals(RowPart.UNIT) ? Map.of() : units,
                linesBefore);
    }

    <T> CsvLayout withConstant(RowPart<T> part, T member) {
        CsvLayout changed = with(part, mapping(part).withConstant(member));
        return new CsvLayout(
                changed.mappings,
                required,
                levelHeader,
                wide.filter(other -> !other.equals(part)),
                ignored,
                units,
                linesBefore);
    }

    CsvLayout withUnit(Measure measure, Unit unit) {
        PartMapping<Unit> mapping = mapping(RowPart.UNIT);
        CsvLayout changed =
                mapping.constant().isPresent() ? this : with(RowPart.UNIT, mapping.withHeader(Optional.empty()));
        Map<Measure, Unit> more = new HashMap<>(units);
        more.put(measure, unit);
        return new CsvLayout(changed.mappings, required, levelHeader, wide, ignored, more, linesBefore);
    }

    CsvLayout withLevelHeader(String header) {
        return new CsvLayout(mappings, required, header, Optional.empty(), ignored, units, linesBefore);
    }

    CsvLayout withWide(RowPart<?> part) {
        return new CsvLayout(mappings, required, levelHeader, Optional.of(part), ignored, units, linesBefore);
    }

    CsvLayout withIgnored(List<String> headers) {
        Set<String> more = new HashSet<>(ignored);
        more.addAll(headers);
        return new CsvLayout(mappings, required, levelHeader, wide, more, units, linesBefore);
    }

    CsvLayout withLinesBefore(int lines) {
        return new CsvLayout(mappings, required, levelHeader, wide, ignored, units, lines);
    }

    /** The same places for files whose names are trimmed. */
    CsvLayout trimmed() {
        CsvLayout changed = this;
        for (RowPart<?> part : RowPart.ALL) {
            changed = changed.withTrimmed(part);
        }
        Set<String> names = ignored.stream().map(CsvDialect::trimmed).collect(Collectors.toUnmodifiableSet());
        return new CsvLayout(
                changed.mappings, required, CsvDialect.trimmed(levelHeader), wide, names, units, linesBefore);
    }

    private <T> CsvLayout withTrimmed(RowPart<T> part) {
        Optional<String> header = mapping(part).header();
        return header.isEmpty() ? this : with(part, mapping(part).withHeader(header.map(CsvDialect::trimmed)));
    }
}
