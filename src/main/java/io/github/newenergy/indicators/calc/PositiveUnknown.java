package io.github.newenergy.indicators.calc;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Solves {@code product = factor * unknown} for an unknown above zero: the base of a growth rate, the whole of a share.
 *
 * <p>Nothing else is assumed of the signs, so a factor that may be zero is no obstacle: it leaves the unknown without an
 * upper bound.
 */
final class PositiveUnknown {

    static final Bounds POSITIVE = Bounds.greaterThan(BigDecimal.ZERO);

    private static final Bounds NEGATIVE = POSITIVE.negated();

    private PositiveUnknown() {}

    /** The smallest bounds that hold every solution above zero, or empty if there is none. */
    static Optional<Bounds> of(Bounds product, Bounds factor) {
        boolean bothMayBeZero = product.contains(BigDecimal.ZERO) && factor.contains(BigDecimal.ZERO);
        return Stream.of(
                        quotient(product, factor, POSITIVE),
                        quotient(product, factor, NEGATIVE),
                        bothMayBeZero ? Optional.of(POSITIVE) : Optional.<Bounds>empty())
                .flatMap(Optional::stream)
                .reduce(Bounds::span);
    }

    private static Optional<Bounds> quotient(Bounds product, Bounds factor, Bounds sign) {
        return product.intersection(sign)
                .flatMap(dividend -> factor.intersection(sign).map(dividend::dividedBy));
    }
}
