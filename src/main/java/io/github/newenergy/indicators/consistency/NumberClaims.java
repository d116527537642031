package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.number.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the number of one figure says: something about levels by itself, and more through changes in points, which lead from
 * it to the ratio of another year.
 */
final class NumberClaims {

    private final NamedFigure member;
    private final Trial trial;
    private final Model model;

    /** Changes in points that others print about the same cells; the member itself where it is one. */
    private final List<NamedFigure> changes;

    /** What others print about ratios, where the member is a change in points. */
    private final Map<Quotient, List<Claim>> printed;

    /** What others print about the levels of which those changes speak. */
    private final List<NamedFigure> levels;

    private final List<Use> uses;

    /**
     * One way in which the number is used.
     *
     * @param figures with which figures together
     * @param quotient what it says something about
     */
    private record Use(List<String> figures, Quotient quotient) {
        static Use of(Claim claim) {
            return new Use(claim.figures(), claim.quotient());
        }
    }

    NumberClaims(NamedFigure member, List<NamedFigure> others, Surroundings surroundings) {
        this.member = member;
        this.trial = surroundings.trial();
        this.model = surroundings.model();
        boolean isChange = member.figure() instanceof PointChangeFigure;
        Set<Cell> own = Set.copyOf(member.figure().cells());
        this.changes = isChange
                ? List.of(member)
                : others.stream()
                        .filter(other -> other.figure() instanceof PointChangeFigure change
                                && change.cells().stream().anyMatch(own::contains))
                        .toList();
        Set<Cell> cells = changes.stream()
                .flatMap(change -> change.figure().cells().stream())
                .collect(Collectors.toSet());
        this.printed = isChange ? ratios(others.stream()) : Map.of();
        this.levels = others.stream()
                .filter(other -> other.figure() instanceof LevelFigure level && cells.contains(level.cell()))
                .toList();
        this.uses = claims(member.figure()).map(Use::of).distinct().toList();
    }

    private Map<Quotient, List<Claim>> ratios(Stream<NamedFigure> figures) {
        return figures.flatMap(figure -> FigureClaims.of(figure, trial.reading()).stream())
                .filter(claim -> claim.quotient().isDivided())
                .collect(Collectors.groupingBy(Claim::quotient));
    }

    /** For each way in which the number is used what it says something about. */
    List<Quotient> quotients() {
        return uses.stream().map(Use::quotient).toList();
    }

    /** For each of them what another number in place of the printed one admits; anything where it is not used like that. */
    List<Bounds> admitted(Figure replacement) {
        Map<Use, Bounds> admitted = new HashMap<>();
        claims(replacement).forEach(claim -> admitted.putIfAbsent(Use.of(claim), trial.admitted(claim, model)));
        return uses.stream()
                .map(use -> admitted.getOrDefault(use, Bounds.unbounded()))
                .toList();
    }

    private Stream<Claim> claims(Figure figure) {
        NamedFigure named = new NamedFigure(member.name(), figure);
        Stream<Claim> own = FigureClaims.of(named, trial.reading()).stream()
                .flatMap(claim -> Stream.concat(Stream.of(claim), FigureClaims.onAnyScope(figure, claim).stream()));
        if (changes.isEmpty()) {
            return own;
        }
        boolean isChange = figure instanceof PointChangeFigure;
        Map<Quotient, List<Claim>> known = isChange ? printed : ratios(Stream.of(named));
        LevelRatios ratios = isChange || figure instanceof LevelFigure
                ? LevelRatios.of(
                        Stream.concat(levels.stream(), Stream.of(named))
                                .filter(level -> level.figure() instanceof LevelFigure)
                                .filter(level ->
                                        model.units().mismatch(level.figure()).isEmpty()),
                        trial.reading())
                : new LevelRatios(Map.of(), trial.reading());
        Stream<Claim> following = (isChange ? Stream.of(named) : changes.stream())
                .flatMap(change -> new PointChangeClaims(
                                change.name(), (PointChangeFigure) change.figure(), trial.reading())
                        .following(known, ratios).stream())
                .filter(claim -> claim.figures().contains(member.name()));
        return Stream.concat(own, following);
    }
}
