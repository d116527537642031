package io.github.newenergy.indicators.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bounds that were found without this library, good to eight digits.
 *
 * @param question a cell, or two with {@code -} or {@code /} between them
 * @param lower the lower end, if there is one
 * @param upper the upper end, if there is one
 * @param unit the unit of both
 * @param isNarrower whether this library must know more than was found, for a reason that the file gives
 */
record ExpectedBounds(
        String question, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Unit unit, boolean isNarrower) {

    static ExpectedBounds of(JsonNode node) {
        JsonNode known = node.has("narrower") ? node.path("narrower") : node;
        return new ExpectedBounds(
                node.path("question").textValue(),
                end(known.path("lower")),
                end(known.path("upper")),
                Unit.parse(node.path("unit").textValue()),
                node.has("narrower"));
    }

    private static Optional<BigDecimal> end(JsonNode node) {
        return Optional.ofNullable(node.textValue()).map(BigDecimal::new);
    }

    List<Cell> cells() {
        return Stream.of(question.split(" [-/] ", -1)).map(Cell::parse).toList();
    }
}
