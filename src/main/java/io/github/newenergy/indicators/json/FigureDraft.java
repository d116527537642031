package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.newenergy.indicators.figure.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one figure, in whatever order they came. Only when all are there does its kind make sense of them. */
final class FigureDraft {

    private final int index;
    private final JsonLocation location;
    private final @Nullable Object[] values = new Object[FigureField.count()];
    private long present;

    FigureDraft(int index, JsonLocation location) {
        this.index = index;
        this.location = location;
    }

    boolean has(FigureField<?> field) {
        return (present & field.bit()) != 0;
    }

    <T> void put(FigureField<T> field, T value) {
        values[field.index()] = value;
        present |= field.bit();
    }

    /** The value of a field that is there. */
    <T> T need(FigureField<T> field) {
        return requireNonNull(orNull(field), field.toString());
    }

    <T> T orElse(FigureField<T> field, T other) {
        T value = orNull(field);
        return value == null ? other : value;
    }

    <T> Optional<T> find(FigureField<T> field) {
        return Optional.ofNullable(orNull(field));
    }

    /** Only {@link #put} fills the array, and it takes nothing but what the field holds. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T orNull(FigureField<T> field) {
        return (T) values[field.index()];
    }

    /** Finds the first of the required fields that is missing, and the first that is neither required nor allowed. */
    void checkFields(String kind, long required, long allowed) throws PublicationFormatException {
        long missing = required & ~present;
        if (missing != 0) {
            throw error("missing field " + first(missing) + ", required by the kind " + kind);
        }
        long stray = present & ~allowed;
        if (stray != 0) {
            throw error(first(stray), "the kind " + kind + " has no field " + first(stray));
        }
    }

    private static FigureField<?> first(long bits) {
        return FigureField.ofBits(Long.lowestOneBit(bits)).get(0);
    }

    PublicationFormatException error(String reason) {
        return new PublicationFormatException(path(), reason, location, null);
    }

    PublicationFormatException error(FigureField<?> field, String reason) {
        List<Reference> path = path();
        path.add(new Reference(Publication.class, field.toString()));
        return new PublicationFormatException(path, reason, location, null);
    }

    PublicationFormatException error(IllegalArgumentException problem) {
        String reason = requireNonNull(problem.getMessage(), "message");
        return new PublicationFormatException(path(), reason, location, problem);
    }

    private List<Reference> path() {
        List<Reference> path = new ArrayList<>();
        path.add(new Reference(Publication.class, PublicationField.FIGURES.toString()));
        path.add(new Reference(Publication.class, index));
        return path;
    }
}
