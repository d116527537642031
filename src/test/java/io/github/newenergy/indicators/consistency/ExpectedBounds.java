package io.github.newenergy.indicators.consistency;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bounds that were found without this library, good to eight digits.
 *
 * @param question what they are bounds of
 * @param lower the lower end, if there is one
 * @param upper the upper end, if there is one
 * @param unit the unit of both
 */
record ExpectedBounds(Question question, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Unit unit) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    /** Where this library must know more than was found, for a reason that the file gives, that counts. */
    static ExpectedBounds of(JsonNode node) {
        JsonNode known = node.has("narrower") ? node.path("narrower") : node;
        return new ExpectedBounds(
                Question.parse(node.path("question").textValue()),
                end(known.path("lower")),
                end(known.path("upper")),
                Unit.parse(node.path("unit").textValue()));
    }

    private static Optional<BigDecimal> end(JsonNode node) {
        return Optional.ofNullable(node.textValue()).map(BigDecimal::new);
    }

    /** Whether both ends are these, but for a millionth of them. */
    boolean isMatchedBy(Bounds found) {
        return isNear(lower, found.lower()) && isNear(upper, found.upper());
    }

    private static boolean isNear(Optional<BigDecimal> expected, Optional<BigDecimal> found) {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.isEmpty() && found.isEmpty();
        }
        BigDecimal room = expected.get().abs().multiply(TOLERANCE);
        return expected.get().subtract(found.get()).abs().compareTo(room) <= 0;
    }
}
