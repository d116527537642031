package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What one more printed figure, or a finer print of one, would tell about a question.
 *
 * <p>Nobody knows what would be printed. The gain is worked out for the middle of what is possible.
 *
 * @param figure what would be printed; where it is printed already, it would be with more digits
 * @param precision one unit of its last printed digit, in the unit of {@code print}; the coarsest of the powers of ten that
 *     narrow the answer by nearly as much as any finer one
 * @param print the answer about that figure as it is now
 * @param narrowed the answer to the question if it were printed
 */
public record Gain(Question figure, BigDecimal precision, Answer.Known print, Answer.Known narrowed) {

    /** Checks that nothing is absent. */
    public Gain {
        requireNonNull(figure, "figure");
        requireNonNull(precision, "precision");
        requireNonNull(print, "print");
        requireNonNull(narrowed, "narrowed");
    }

    /** One line: the figure, its precision and what the question would be narrowed to. */
    @Override
    public String toString() {
        return figure + " to " + precision.toPlainString() + " " + print.unit() + " would leave " + narrowed.bounds()
                + " " + narrowed.unit();
    }
}
