package io.github.newenergy.indicators.csv;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a file says one part of its rows.
 *
 * @param header the name of the column that holds it; empty if none does
 * @param constant the member of all rows; empty if rows differ
 * @param reader the member that a text means
 * @param writer the text of a member
 * @param <T> the type of the members
 */
record PartMapping<T>(
        Optional<String> header,
        Optional<T> constant,
        Function<String, Optional<T>> reader,
        Function<T, String> writer) {

    PartMapping<T> withHeader(Optional<String> newHeader) {
        return new PartMapping<>(newHeader, Optional.empty(), reader, writer);
    }

    PartMapping<T> withConstant(T newConstant) {
        return new PartMapping<>(Optional.empty(), Optional.of(newConstant), reader, writer);
    }

    PartMapping<T> withReader(Function<String, Optional<T>> newReader) {
        return new PartMapping<>(header, constant, newReader, writer);
    }

    PartMapping<T> withWriter(Function<T, String> newWriter) {
        return new PartMapping<>(header, constant, reader, newWriter);
    }
}
