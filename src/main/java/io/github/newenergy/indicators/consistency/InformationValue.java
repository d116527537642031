package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries what the answer to a question would be if one more figure were printed. */
final class InformationValue {

    /** So many powers of ten are tried as precisions, from the width of what is possible downward. */
    private static final int PRECISIONS = 6;

    /** A finer print must narrow the answer by more than a tenth to be worth its digit. */
    private static final BigDecimal WORTH_A_DIGIT = new BigDecimal("0.9");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Inquiry inquiry;
    private final Answer.Known now;

    InformationValue(Inquiry inquiry, Answer.Known now) {
        this.inquiry = inquiry;
        this.now = now;
    }

    /** The gains of all figures that narrow the answer, the greatest first. */
    List<Gain> gains(List<Question> candidates) {
        List<Gain> gains = new ArrayList<>();
        for (Question candidate : candidates) {
            if (!candidate.equals(now.question()) && inquiry.answer(candidate) instanceof Answer.Known print) {
                gain(print).ifPresent(gains::add);
            }
        }
        gains.sort(Comparator.comparing(gain -> width(gain.narrowed())));
        return gains;
    }

    private static BigDecimal width(Answer.Known answer) {
        return answer.bounds().width().orElseThrow();
    }

    private Optional<Gain> gain(Answer.Known print) {
        Optional<BigDecimal> range = print.bounds().width().filter(width -> width.signum() > 0);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal middle = print.bounds().lower().orElseThrow().add(range.get().multiply(HALF));
        int exponent = range.get().precision() - range.get().scale() - 1;
        Optional<Gain> finest = printed(print, middle, BigDecimal.ONE.scaleByPowerOfTen(exponent - PRECISIONS + 1));
        if (finest.isEmpty() || !isWorthMore(finest.get(), Optional.empty())) {
            // Where the finest print tells nothing, no coarser one does.
            return Optional.empty();
        }
        Optional<Gain> best = Optional.empty();
        for (int step = 0; step < PRECISIONS - 1; step++) {
            Optional<Gain> finer = printed(print, middle, BigDecimal.ONE.scaleByPowerOfTen(exponent - step));
            if (finer.isPresent() && isWorthMore(finer.get(), best)) {
                best = finer;
            }
        }
        return isWorthMore(finest.get(), best) ? finest : best;
    }

    private boolean isWorthMore(Gain finer, Optional<Gain> coarser) {
        Optional<BigDecimal> known = coarser.isPresent()
                ? Optional.of(width(coarser.get().narrowed()))
                : now.bounds().width();
        return known.map(width -> width(finer.narrowed()).compareTo(width.multiply(WORTH_A_DIGIT)) < 0)
                .orElse(true);
    }

    /** The answer if the middle were printed to this precision, rounded half up. */
    private Optional<Gain> printed(Answer.Known print, BigDecimal middle, BigDecimal precision) {
        BigDecimal shown = middle.divide(precision, 0, RoundingMode.HALF_UP).multiply(precision);
        BigDecimal half = precision.multiply(HALF);
        Bounds bounds = Bounds.ofClosed(shown.subtract(half), shown.add(half));
        return inquiry.answerIf(print.question(), bounds, now.question()) instanceof Answer.Known narrowed
                        && narrowed.bounds().width().isPresent()
                ? Optional.of(new Gain(print.question(), precision, print, narrowed))
                : Optional.empty();
    }
}
