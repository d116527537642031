package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What printed levels say about ratios by themselves: the quotient of two intervals, rounded outward.
 *
 * @param narrowest of each level the claim that leaves it least room, the lowest one if several do
 * @param reading how prints are read
 */
record LevelRatios(Map<Cell, Claim> narrowest, Reading reading) {

    /** Far finer than points are printed, and short enough to be added up by hand. */
    private static final int PLACES = 12;

    static LevelRatios of(Stream<NamedFigure> levels, Reading reading) {
        Comparator<Bounds> order = Comparator.comparing(
                        (Bounds bounds) -> bounds.width().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(LevelRatios::lower);
        Function<Claim, Bounds> bounds = claim -> claim.bounds().apply(reading);
        return new LevelRatios(
                levels.flatMap(named -> FigureClaims.of(named, reading).stream())
                        .collect(Collectors.toMap(
                                claim -> claim.quotient()
                                        .numerator()
                                        .keySet()
                                        .iterator()
                                        .next(),
                                Function.identity(),
                                BinaryOperator.minBy(Comparator.comparing(bounds, order)))),
                reading);
    }

    private static BigDecimal lower(Bounds bounds) {
        return bounds.lower().or(bounds::upper).orElse(BigDecimal.ZERO);
    }

    /**
     * The ratio of two printed levels.
     *
     * @param name of the figure for which it is taken; a growth starts from its base only on one scope
     * @param comparison the two levels
     * @return the claim; empty if one of the two is not printed, or the one below the line may be zero or less
     */
    Optional<Claim> claim(String name, Comparison comparison) {
        Claim over = narrowest.get(comparison.cell());
        Claim under = narrowest.get(comparison.base());
        if (over == null || under == null || !under.bounds().apply(reading).isPositive()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                Quotient.ofRatio(comparison.cell(), comparison.base()),
                how -> quotient(over.bounds().apply(how), under.bounds().apply(how)),
                Stream.concat(over.figures().stream(), under.figures().stream()).toList(),
                Stream.concat(over.widths().stream(), under.widths().stream()).toList(),
                comparison.isOverTime() ? List.of(FigureClaims.scope(name, List.of(comparison.base()))) : List.of()));
    }

    private static Bounds quotient(Bounds over, Bounds under) {
        return under.isPositive() ? over.dividedBy(under).roundedOutward(PLACES) : Bounds.unbounded();
    }
}
