package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a printed change in points says about one of its two ratios where the other one is printed: it lies that many points
 * away.
 *
 * @param name the name of the figure
 * @param figure the figure
 * @param reading how its print is read
 */
record PointChangeClaims(String name, PointChangeFigure figure, Reading reading) {

    /** The claims that follow from what is printed about each ratio of two levels. */
    List<Claim> following(Map<Quotient, List<Claim>> printed) {
        List<Claim> claims = new ArrayList<>();
        for (Claim later : printed.getOrDefault(quotient(figure.later()), List.of())) {
            claims.add(shifted(
                    later, figure.earlier(), how -> figure.points().bounds(how).negated()));
        }
        for (Claim earlier : printed.getOrDefault(quotient(figure.earlier()), List.of())) {
            claims.add(shifted(earlier, figure.later(), figure.points()::bounds));
        }
        return claims;
    }

    private static Quotient quotient(Comparison comparison) {
        return Quotient.ofRatio(comparison.cell(), comparison.base());
    }

    /** A growth that is followed through another one starts from a base of its own, and each base needs its own assumption. */
    private Claim shifted(Claim printed, Comparison target, Function<Reading, Bounds> points) {
        Stream<Assumption> own =
                target.isOverTime() ? Stream.of(FigureClaims.scope(name, List.of(target.base()))) : Stream.empty();
        Optional<Claim.Width> width = FigureClaims.width(name, figure.points(), reading);
        return new Claim(
                quotient(target),
                how -> requireNonNull(printed.bounds().apply(how)).plus(points.apply(how)),
                Stream.concat(printed.figures().stream(), Stream.of(name)).toList(),
                Stream.concat(printed.widths().stream(), width.stream()).toList(),
                Stream.concat(printed.scopes().stream(), own).toList());
    }
}
