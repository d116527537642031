package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a printed change in points says about one of its two ratios where the other one is known: it lies that many points
 * away.
 *
 * @param name the name of the figure
 * @param figure the figure
 * @param reading how its print is read
 */
record PointChangeClaims(String name, PointChangeFigure figure, Reading reading) {

    /**
     * The claims that follow from what is known about each of the two ratios.
     *
     * @param printed what is printed about ratios
     * @param levels what printed levels say about ratios
     */
    List<Claim> following(Map<Quotient, List<Claim>> printed, LevelRatios levels) {
        Stream<Claim> earlier = known(figure.later(), printed, levels)
                .flatMap(later -> shifted(
                        later,
                        figure.earlier(),
                        how -> figure.points().bounds(how).negated()));
        Stream<Claim> later = known(figure.earlier(), printed, levels)
                .flatMap(known -> shifted(known, figure.later(), figure.points()::bounds));
        return Stream.concat(earlier, later).toList();
    }

    private Stream<Claim> known(Comparison comparison, Map<Quotient, List<Claim>> printed, LevelRatios levels) {
        return Stream.concat(
                printed.getOrDefault(quotient(comparison), List.of()).stream(),
                levels.claim(name, comparison).stream());
    }

    private static Quotient quotient(Comparison comparison) {
        return Quotient.ofRatio(comparison.cell(), comparison.base());
    }

    /**
     * Where both prints have widths, a conclusion may need one of them and not the other, so that each is read by its words
     * alone once more.
     */
    private Stream<Claim> shifted(Claim known, Comparison target, Function<Reading, Bounds> points) {
        Optional<Claim.Width> width = FigureClaims.width(name, figure.points(), reading);
        Claim inAllWidths = shifted(known, target, points, width.stream().toList());
        return width.isEmpty() || known.widths().isEmpty()
                ? Stream.of(inAllWidths)
                : Stream.of(
                        inAllWidths,
                        shifted(known, target, how -> points.apply(inWords(how)), always(width.stream())),
                        shifted(inWords(known), target, points, width.stream().toList()));
    }

    private static Claim inWords(Claim claim) {
        return new Claim(
                claim.quotient(),
                how -> requireNonNull(claim.bounds().apply(inWords(how))),
                claim.figures(),
                always(claim.widths().stream()),
                claim.scopes());
    }

    private static Reading inWords(Reading how) {
        return how.with(HedgePolicy.HARD);
    }

    private static List<Claim.Width> always(Stream<Claim.Width> widths) {
        return widths.filter(Claim.Width::isAlways).toList();
    }

    /** A growth that is followed through another one starts from a base of its own, and each base needs its own assumption. */
    private Claim shifted(Claim known, Comparison target, Function<Reading, Bounds> points, List<Claim.Width> widths) {
        Stream<Assumption> own =
                target.isOverTime() ? Stream.of(FigureClaims.scope(name, List.of(target.base()))) : Stream.empty();
        return new Claim(
                quotient(target),
                how -> requireNonNull(known.bounds().apply(how)).plus(requireNonNull(points.apply(how))),
                Stream.concat(known.figures().stream(), Stream.of(name)).toList(),
                Stream.concat(known.widths().stream(), widths.stream()).toList(),
                Stream.concat(known.scopes().stream(), own).toList());
    }
}
