package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.number.Bounds;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that are decided together with some of a page, and whether they can be true when one of them is changed.
 *
 * <p>A changed figure is compiled anew with all of them, so that what follows from it elsewhere is changed with it: a change
 * in points follows the ratio that it starts from.
 */
final class Surroundings {

    private final Model model;
    private final List<NamedFigure> page;
    private final Trial trial;

    /** The figures of the conflict: mostly they still clash by themselves, which is soon seen. */
    private final List<NamedFigure> members;

    private final Set<String> heard;
    private final boolean isMixed;
    private final Map<Set<Integer>, List<NamedFigure>> together = new HashMap<>();

    /** Of a model, those of its figures that are not set aside, and those among them that clash. */
    Surroundings(Model model, List<NamedFigure> page, List<NamedFigure> members, Trial trial) {
        this.model = model;
        this.page = page;
        this.members = members;
        this.trial = trial;
        this.heard = heard(model, page.stream().map(NamedFigure::name).collect(Collectors.toSet()));
        this.isMixed = isMixed(page);
    }

    Trial trial() {
        return trial;
    }

    Model model() {
        return model;
    }

    /** The figures that speak of the same levels as one that is left out, directly or through others. */
    List<NamedFigure> without(NamedFigure member) {
        return around(member.figure().cells()).stream()
                .filter(figure -> !figure.equals(member))
                .toList();
    }

    Model compile(List<NamedFigure> figures, Collection<Cell> more) {
        return FigureCompiler.compile(figures, trial.reading(), more);
    }

    boolean canHold(List<NamedFigure> figures) {
        return trial.canHold(compile(figures, List.of()));
    }

    /** Whether all figures around some can be true when assumptions are switched in another way. */
    boolean canHold(List<NamedFigure> members, Switches switches) {
        List<Cell> cells = members.stream()
                .flatMap(member -> member.figure().cells().stream())
                .toList();
        return new Trial(trial.reading(), switches, trial.budget()).canHold(compile(around(cells), List.of()));
    }

    /**
     * Whether all figures around a member can be true with another figure in its place.
     *
     * <p>It must say something, and no other figure may lose what it says: nothing is repaired by being no longer heard.
     */
    boolean canHold(NamedFigure member, Figure replacement) {
        List<Cell> cells = replacement.cells();
        if (!model.numbers().keySet().containsAll(cells)) {
            // Nothing else is known of that cell, so that nothing could speak against the change.
            return false;
        }
        NamedFigure other = new NamedFigure(member.name(), replacement);
        boolean isOfAnotherKind = replacement.kind() != member.figure().kind();
        List<NamedFigure> around = isOfAnotherKind && isMixed(replaced(page, member, other))
                ? page
                : around(Stream.concat(cells.stream(), member.figure().cells().stream())
                        .toList());
        if (!isMixed && !trial.canHold(compile(replaced(members, member, other), List.of()))) {
            return false;
        }
        Model changed = compile(replaced(around, member, other), List.of());
        Set<String> stillHeard = heard(changed, Set.copyOf(changed.figures()));
        return around.stream()
                        .map(NamedFigure::name)
                        .filter(name -> heard.contains(name) && !stillHeard.contains(name))
                        .allMatch(name -> name.equals(member.name()) && isOnAnotherScope(other, changed))
                && trial.canHold(changed);
    }

    /** A growth from a base that nobody knows tells the sign of the level at most, and often not even that. */
    private boolean isOnAnotherScope(NamedFigure figure, Model changed) {
        return FigureClaims.of(figure, trial.reading())
                .filter(claim -> !trial.isOn(changed, claim.scopes()))
                .filter(claim -> !claim.bounds().apply(trial.reading()).equals(Bounds.unbounded()))
                .isPresent();
    }

    private static List<NamedFigure> replaced(List<NamedFigure> figures, NamedFigure member, NamedFigure other) {
        return figures.stream()
                .map(figure -> figure.equals(member) ? other : figure)
                .toList();
    }

    private List<NamedFigure> around(Collection<Cell> cells) {
        if (isMixed) {
            return page;
        }
        Set<Integer> roots = roots(cells).collect(Collectors.toSet());
        return together.computeIfAbsent(
                roots,
                unknown -> page.stream()
                        .filter(named -> roots(named.figure().cells()).anyMatch(roots::contains))
                        .toList());
    }

    private Stream<Integer> roots(Collection<Cell> cells) {
        return cells.stream().map(cell -> model.components()[model.number(cell)]);
    }

    /** Of some figures those without which some statement would fall away that rests on no others. */
    private Set<String> heard(Model some, Set<String> names) {
        PremiseSet active = trial.switches().active(some);
        for (int figure = 0; figure < some.figures().size(); figure++) {
            active = names.contains(some.figures().get(figure)) ? active : active.without(figure);
        }
        Set<String> result = new HashSet<>();
        Stream.concat(
                        active.constraintsOf(some.constraints()).stream().map(Constraint::premises),
                        active.choicesOf(some.choices()).stream().map(Choice::premises))
                .flatMapToInt(Arrays::stream)
                .filter(some::isFigure)
                .forEach(figure -> result.add(some.figures().get(figure)));
        return result;
    }

    /** Whether levels of one measure are printed in several kinds of units: then which figures are compared hangs on all. */
    private static boolean isMixed(List<NamedFigure> figures) {
        CellUnits units = CellUnits.of(figures, List.of());
        Map<Measure, QuantityKind> kinds = new HashMap<>();
        for (NamedFigure named : figures) {
            Figure figure = named.figure();
            if (figure instanceof LevelFigure || figure instanceof DifferenceFigure) {
                for (Cell cell : figure.cells()) {
                    QuantityKind kind = units.kind(cell).orElseThrow();
                    QuantityKind known = kinds.putIfAbsent(cell.measure(), kind);
                    if ((known != null && known != kind)
                            || units.mismatch(figure).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
