package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the other figures of a page leave the number of one.
 *
 * <p>One number may say several things: that of a share bounds the share, and through a change in points the share of another
 * year as well. Each is held against what the others leave it. A number that fails here cannot be true; one that passes is
 * still to be tried.
 */
final class Leeway {

    private final NamedFigure member;
    private final List<NamedFigure> others;
    private final Trial trial;
    private final Model model;
    private final Inquiry inquiry;

    /** What others print about ratios, where the member is a change in points. */
    private final Map<Quotient, List<Claim>> printed;

    /** What levels of others say about ratios, where the member is a change in points. */
    private final LevelRatios levels;

    /** For each thing that the number says where it can lie, one range for each sign of what it is divided by. */
    private final List<List<Bounds>> ranges;

    Leeway(NamedFigure member, List<NamedFigure> others, Surroundings surroundings) {
        this.member = member;
        this.others = others;
        this.trial = surroundings.trial();
        this.model = surroundings.model();
        boolean isChange = member.figure() instanceof PointChangeFigure;
        this.printed = isChange ? printed(others) : Map.of();
        this.levels = LevelRatios.of(
                isChange ? others.stream().filter(other -> other.figure() instanceof LevelFigure) : Stream.empty(),
                trial.reading());
        List<Claim> claims = claims(member.figure());
        List<Cell> cells =
                claims.stream().flatMap(claim -> cells(claim.quotient())).toList();
        Model rest = surroundings.compile(others, cells);
        this.inquiry = new Inquiry(rest, trial.switches().active(rest), trial.budget());
        this.ranges = claims.stream()
                .map(claim -> ranges(claim.quotient(), Bounds.unbounded()))
                .toList();
    }

    private static Stream<Cell> cells(Quotient quotient) {
        return Stream.concat(quotient.numerator().keySet().stream(), quotient.denominator().keySet().stream());
    }

    List<List<Bounds>> ranges() {
        return ranges;
    }

    /** The ranges as far as they go on from an end of each print of a figure. */
    List<List<Bounds>> rangesBeyond(List<Bounds> ends) {
        List<Claim> claims = claims(member.figure());
        List<List<Bounds>> beyond = new ArrayList<>();
        for (int place = 0; place < ends.size(); place++) {
            beyond.add(ranges(claims.get(place).quotient(), ends.get(place)));
        }
        return beyond;
    }

    private List<Bounds> ranges(Quotient quotient, Bounds within) {
        List<Bounds> found = new ArrayList<>();
        inquiry.range(quotient, within).ifPresent(found::add);
        if (mayBeBelowZero(quotient.denominator())) {
            Quotient turned =
                    new Quotient(negated(quotient.numerator()), negated(quotient.denominator()), quotient.kind());
            inquiry.range(turned, within).ifPresent(found::add);
        }
        return found;
    }

    private static boolean mayBeBelowZero(Map<Cell, BigDecimal> terms) {
        return terms.size() > 1
                || terms.keySet().stream().anyMatch(cell -> cell.measure().mayBeNegative());
    }

    private static Map<Cell, BigDecimal> negated(Map<Cell, BigDecimal> terms) {
        return terms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, term -> term.getValue().negate()));
    }

    /** Whether what a figure in place of the member says can lie where the others leave it room. */
    boolean admits(Figure replacement) {
        return replacement.kind() != member.figure().kind() || meets(prints(replacement), ranges);
    }

    static boolean meets(List<Bounds> prints, List<List<Bounds>> ranges) {
        for (int place = 0; place < prints.size(); place++) {
            if (ranges.get(place).stream().noneMatch(prints.get(place)::overlaps)) {
                return false;
            }
        }
        return true;
    }

    /** What is printed in each way that the number is used, for the member with another number. */
    List<Bounds> prints(Figure replacement) {
        return claims(replacement).stream()
                .map(claim -> trial.admitted(claim, model))
                .toList();
    }

    private List<Claim> claims(Figure figure) {
        NamedFigure named = new NamedFigure(member.name(), figure);
        if (figure instanceof PointChangeFigure change) {
            return following(named, change, printed);
        }
        Optional<Claim> own = FigureClaims.of(named, trial.reading());
        if (own.isEmpty()) {
            return List.of();
        }
        Map<Quotient, List<Claim>> here = Map.of(own.get().quotient(), List.of(own.get()));
        return Stream.concat(
                        own.stream(),
                        others.stream()
                                .filter(other -> other.figure() instanceof PointChangeFigure)
                                .flatMap(other -> following(other, (PointChangeFigure) other.figure(), here).stream()))
                .toList();
    }

    private Map<Quotient, List<Claim>> printed(List<NamedFigure> figures) {
        return figures.stream()
                .flatMap(figure -> FigureClaims.of(figure, trial.reading()).stream())
                .filter(claim -> claim.quotient().isDivided())
                .collect(Collectors.groupingBy(Claim::quotient));
    }

    private List<Claim> following(NamedFigure named, PointChangeFigure change, Map<Quotient, List<Claim>> ratios) {
        return new PointChangeClaims(named.name(), change, trial.reading()).following(ratios, levels);
    }
}
