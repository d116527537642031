package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints levels in another unit, digit for digit with the decimal point moved, so that they say the same. */
final class RescaledUnits {

    /** The smallest unit first. Whole things stay as they are, since 12万家 is rounded and 120000家 is not. */
    private static final Map<QuantityKind, List<Unit>> LADDERS = Map.of(
            QuantityKind.MONEY_CNY, units("元", "万元", "CNY mn", "亿元", "CNY bn", "万亿元"),
            QuantityKind.POWER, units("W", "kW", "MW", "万千瓦", "GW", "TW"));

    private RescaledUnits() {}

    private static List<Unit> units(String... symbols) {
        return Stream.of(symbols).map(Unit::parse).toList();
    }

    static Figure largest(Figure figure) {
        return inUnit(figure, true);
    }

    /** In the smallest unit in which the last printed place is still a place. */
    static Figure smallest(Figure figure) {
        return inUnit(figure, false);
    }

    private static Figure inUnit(Figure figure, boolean largest) {
        if (figure instanceof LevelFigure level) {
            return new LevelFigure(level.attribution(), level.cell(), inUnit(level.level(), largest));
        }
        if (figure instanceof DifferenceFigure difference) {
            return new DifferenceFigure(
                    difference.attribution(), difference.comparison(), inUnit(difference.difference(), largest));
        }
        return figure;
    }

    private static PublishedQuantity inUnit(PublishedQuantity quantity, boolean largest) {
        PublishedQuantity chosen = quantity;
        for (Unit unit : LADDERS.getOrDefault(quantity.unit().kind(), List.of())) {
            int places = quantity.unit().factor().precision()
                    - quantity.unit().factor().scale()
                    - (unit.factor().precision() - unit.factor().scale());
            int scale = quantity.number().digits().scale() - places;
            if (scale >= 0) {
                BigDecimal digits = new BigDecimal(quantity.number().digits().unscaledValue(), scale);
                PublishedNumber number = new PublishedNumber(
                        digits, quantity.number().form(), quantity.number().hedge());
                chosen = new PublishedQuantity(number, unit);
                if (!largest) {
                    return chosen;
                }
            }
        }
        return chosen;
    }
}
