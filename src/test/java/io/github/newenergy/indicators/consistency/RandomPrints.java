package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** Prints true values at random precision, in random units, under hedges that hold; or prints whatever comes. */
final class RandomPrints {

    private static final Map<QuantityKind, List<Unit>> UNITS = Map.of(
            QuantityKind.MONEY_CNY, units("亿元", "亿元", "万元", "元", "CNY bn"),
            QuantityKind.POWER, units("MW", "GW", "万千瓦"),
            QuantityKind.COUNT, units("家", "家", "万家"));
    private static final List<NumberForm> RATIOS =
            List.of(NumberForm.PERCENT, NumberForm.PERCENT, NumberForm.PERCENT, NumberForm.TENTHS, NumberForm.MULTIPLE);
    private static final List<NumberForm> POINTS =
            List.of(NumberForm.POINTS, NumberForm.POINTS, NumberForm.BASIS_POINTS);
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING);

    private final Random random;
    private final boolean truthful;

    RandomPrints(Random random, boolean truthful) {
        this.random = random;
        this.truthful = truthful;
    }

    private static List<Unit> units(String... symbols) {
        return Stream.of(symbols).map(Unit::parse).toList();
    }

    boolean isTruthful() {
        return truthful;
    }

    /** A level or a difference in base units; whole things are printed whole unless they are printed in ten thousands. */
    PublishedQuantity quantity(BigFraction truth, QuantityKind kind) {
        Unit unit = oneOf(UNITS.get(kind));
        BigFraction factor = OracleInterval.exact(unit.factor());
        boolean base = factor.equals(BigFraction.ONE);
        int places = base && kind == QuantityKind.COUNT ? 0 : random.nextInt(base ? 2 : 4);
        BigFraction shown = truthful ? truth.divide(factor) : whatever(truth.compareTo(BigFraction.ZERO) < 0);
        return new PublishedQuantity(print(shown, places, NumberForm.PLAIN), unit);
    }

    PublishedNumber ratio(BigFraction truth) {
        return number(truth, oneOf(RATIOS));
    }

    PublishedNumber points(BigFraction truth) {
        return number(truth, oneOf(POINTS));
    }

    private PublishedNumber number(BigFraction truth, NumberForm form) {
        BigFraction factor = OracleInterval.exact(form.factor());
        BigFraction shown = truth.divide(factor);
        if (!truthful) {
            shown = whatever(truth.compareTo(BigFraction.ZERO) < 0)
                    .divide(factor)
                    .divide(4);
        }
        return print(shown, random.nextInt(3), form);
    }

    /** A few round numbers, so that they meet. */
    private BigFraction whatever(boolean below) {
        int size = random.nextInt(7);
        return new BigFraction(below ? -size : size, random.nextInt(3) == 0 ? 2 : 1);
    }

    private PublishedNumber print(BigFraction shown, int places, NumberForm form) {
        if (random.nextInt(100) < 25) {
            PublishedNumber digits = rounded(shown, places, form, oneOf(MODES));
            List<Hedge> fitting = Stream.of(Hedge.values())
                    .filter(hedge -> hedge != Hedge.NONE && holds(digits.withHedge(hedge), shown))
                    .toList();
            if (!fitting.isEmpty()) {
                return digits.withHedge(oneOf(fitting));
            }
        }
        return rounded(shown, places, form, RoundingMode.HALF_UP);
    }

    private static boolean holds(PublishedNumber number, BigFraction shown) {
        BigFraction factor = OracleInterval.exact(number.form().factor());
        return OracleInterval.of(number, Reading.hard()).contains(shown.multiply(factor));
    }

    private static PublishedNumber rounded(BigFraction shown, int places, NumberForm form, RoundingMode mode) {
        BigDecimal digits =
                new BigDecimal(shown.getNumerator()).divide(new BigDecimal(shown.getDenominator()), places, mode);
        return new PublishedNumber(digits, form, Hedge.NONE);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
