package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.RemarkFigure.Topic;
import io.github.newenergy.indicators.number.Hedge;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that a figure may have, with the way to read it. Which kind has which fields is for {@link FigureShape} to say.
 *
 * @param <T> what the field holds
 */
final class FigureField<T> {

    static final Words<FigureKind> KINDS = Words.ofTexts("kind", FigureKind.values());
    static final Words<Modality> MODALITIES = Words.ofTexts("modality", Modality.values());
    static final Words<Hedge> HEDGES = Words.lowerCase("hedge", Hedge.values());
    static final Words<Basis> BASES = Words.ofTexts("basis", Basis.values());
    static final Words<ChangeOf> CHANGES = Words.lowerCase("ratio", ChangeOf.values());
    static final Words<Topic> TOPICS = Words.ofTexts("topic", Topic.values());

    private static final Map<String, FigureField<?>> BY_NAME = new LinkedHashMap<>();

    static final FigureField<String> ID = field("id", ValueReader::id);
    static final FigureField<FigureKind> KIND = field("kind", ValueReader::kind);
    static final FigureField<Modality> MODALITY = field("modality", values -> values.word(MODALITIES));
    static final FigureField<ChangeOf> OF = field("of", values -> values.word(CHANGES));
    static final FigureField<Sector> SECTOR = field("sector", ValueReader::sector);
    static final FigureField<Region> REGION = field("region", ValueReader::region);
    static final FigureField<ReportingPeriod> PERIOD = field("period", ValueReader::period);
    static final FigureField<Measure> MEASURE = field("measure", ValueReader::measure);
    static final FigureField<BigDecimal> VALUE = field("value", ValueReader::value);
    static final FigureField<PrintedUnit> UNIT = field("unit", ValueReader::unit);
    static final FigureField<Hedge> HEDGE = field("hedge", ValueReader::hedge);
    static final FigureField<CellDraft> BASE = field("base", ValueReader::cell);
    static final FigureField<CellDraft> WHOLE = field("whole", ValueReader::cell);
    static final FigureField<CellDraft> WHOLE_BASE = field("whole_base", ValueReader::cell);
    static final FigureField<CellDraft> AGAINST = field("against", ValueReader::cell);
    static final FigureField<CellDraft> AGAINST_BASE = field("against_base", ValueReader::cell);
    static final FigureField<Integer> STEPS = field("steps", ValueReader::integer);
    static final FigureField<Basis> BASIS = field("basis", values -> values.word(BASES));
    static final FigureField<List<CellDraft>> PARTS = field("parts", ValueReader::cells);
    static final FigureField<Boolean> EXHAUSTIVE = field("exhaustive", ValueReader::flag);
    static final FigureField<Boolean> STRICT = field("strict", ValueReader::flag);
    static final FigureField<Integer> SIZE = field("size", ValueReader::integer);
    static final FigureField<List<CellDraft>> MEMBERS = field("members", ValueReader::cells);
    static final FigureField<Topic> TOPIC = field("topic", values -> values.word(TOPICS));
    static final FigureField<String> TEXT = field("text", ValueReader::text);
    static final FigureField<List<PublishedQuantity>> QUANTITIES = field("quantities", ValueReader::quantities);
    static final FigureField<String> PASSAGE = field("passage", ValueReader::passage);
    static final FigureField<String> QUOTE = field("quote", ValueReader::text);
    static final FigureField<String> PUBLISHER = field("publisher", ValueReader::text);
    static final FigureField<LocalDate> DATE = field("date", ValueReader::date);

    private static final List<FigureField<?>> ALL = List.copyOf(BY_NAME.values());

    private final int index;
    private final String name;
    private final SerializableString key;
    private final Reading<T> reading;

    private FigureField(int index, String name, Reading<T> reading) {
        this.index = index;
        this.name = name;
        this.key = new SerializedString(name);
        this.reading = reading;
    }

    /** The way to read a value. */
    private interface Reading<T> {
        T read(ValueReader values) throws IOException;
    }

    private static <T> FigureField<T> field(String name, Reading<T> reading) {
        FigureField<T> field = new FigureField<>(BY_NAME.size(), name, reading);
        BY_NAME.put(name, field);
        return field;
    }

    static @Nullable FigureField<?> named(String name) {
        return BY_NAME.get(name);
    }

    static Set<String> names() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }

    /** How many fields there are. */
    static int count() {
        return ALL.size();
    }

    /** The fields of a set of {@link #bit}s, in the order in which they are written. */
    static List<FigureField<?>> ofBits(long bits) {
        List<FigureField<?>> fields = new ArrayList<>();
        for (FigureField<?> field : ALL) {
            if ((bits & field.bit()) != 0) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The name in the form in which parsers compare it. */
    SerializableString key() {
        return key;
    }

    int index() {
        return index;
    }

    long bit() {
        return 1L << index;
    }

    T read(ValueReader values) throws IOException {
        return reading.read(values);
    }

    /** The name in files. */
    @Override
    public String toString() {
        return name;
    }
}
