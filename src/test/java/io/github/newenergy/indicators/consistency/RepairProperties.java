package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Kind;
import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of repairs: each resolves its conflict on the page to which a user applies it, and the nearest number is the nearest. */
class RepairProperties {

    /** So many units of the last digit are tried one by one in both directions. */
    private static final int FARTHEST_TRIED = 60;

    private static final BigInteger FARTHEST = BigInteger.TEN.pow(18);

    @Provide
    Arbitrary<Sample> faultySamples() {
        return Arbitraries.of(Kind.SLIP, Kind.WHATEVER).flatMap(RandomPublications::of);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(Reading.hard(), Reading.soft());
    }

    /**
     * What a user sees of one conflict.
     *
     * @param figures the page without the figures of other conflicts
     * @param reading how it is read
     * @param conflict the conflict
     * @param repairs the changes that are offered
     */
    private record Case(List<Figure> figures, Reading reading, Conflict conflict, List<Repair> repairs) {

        boolean isConsistentWith(List<Figure> changed) {
            return system(changed, reading).check() instanceof Verdict.Consistent;
        }

        Figure figure(String name) {
            return figures.stream()
                    .filter(figure -> figure.id().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        List<Figure> with(String name, Figure replacement) {
            return figures.stream()
                    .map(figure -> figure.id().equals(name) ? replacement : figure)
                    .toList();
        }

        List<Figure> without(String name) {
            return figures.stream().filter(figure -> !figure.id().equals(name)).toList();
        }

        boolean isResolvedBy(Repair repair) {
            if (repair instanceof Repair.LeaveOut leaveOut) {
                return isConsistentWith(without(leaveOut.figure()));
            } else if (repair instanceof Repair.GiveUp giveUp) {
                return system(figures, reading).without(giveUp.assumption()).check() instanceof Verdict.Consistent;
            } else if (repair instanceof Repair.Change change) {
                return isConsistentWith(with(change.figure(), change.replacement()));
            }
            Repair.Unslip unslip = (Repair.Unslip) repair;
            return isConsistentWith(with(unslip.figure(), unslip.replacement()));
        }

        Optional<Repair.Change> change(String name) {
            return repairs.stream()
                    .filter(Repair.Change.class::isInstance)
                    .map(Repair.Change.class::cast)
                    .filter(change -> change.figure().equals(name))
                    .findFirst();
        }
    }

    private static FigureSystem system(List<Figure> figures, Reading reading) {
        return FigureSystem.of(FigurePage.publication(figures)).with(reading);
    }

    private static List<Case> cases(Sample sample, Reading reading) {
        List<Figure> figures = sample.publication().figures();
        FigureSystem system = system(figures, reading);
        Verdict verdict = system.check();
        List<Case> cases = new ArrayList<>();
        for (Conflict conflict : verdict.conflicts()) {
            Set<String> others = new HashSet<>(verdict.figures());
            conflict.figures().forEach(others::remove);
            List<Figure> left = figures.stream()
                    .filter(figure -> !others.contains(figure.id()))
                    .toList();
            cases.add(new Case(left, reading, conflict, system.repairs(conflict)));
        }
        return cases;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyRepairResolvesItsConflict(@ForAll("faultySamples") Sample sample, @ForAll("readings") Reading reading) {
        List<Case> cases = cases(sample, reading);
        for (Case each : cases) {
            assertThat(each.isConsistentWith(each.figures())).isFalse();
            for (Repair repair : each.repairs()) {
                assertThat(each.isResolvedBy(repair))
                        .as("%s of %s", repair, each.conflict())
                        .isTrue();
            }
        }
        Statistics.label("in conflict")
                .collect(!cases.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 20));
    }

    /** Where no number is told, none near it resolves the conflict either, and no round one that is farther away. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noNearerNumberResolvesTheConflict(
            @ForAll("faultySamples") Sample sample, @ForAll("readings") Reading reading) {
        for (Case each : cases(sample, reading)) {
            for (String name : each.conflict().figures()) {
                Figure figure = each.figure(name);
                Optional<Repair.Change> change = each.change(name);
                BigInteger distance = change.map(found -> found.units().abs()).orElse(FARTHEST);
                tried(figure)
                        .filter(units -> BigInteger.valueOf(units).abs().compareTo(distance) < 0)
                        .forEach(units -> assertThat(clashes(each, name, RandomPublications.moved(figure, units)))
                                .as("%s by %s: %s, %s", name, units, each.conflict(), change)
                                .isTrue());
                change.filter(found -> found.units().bitLength() < 30)
                        .ifPresent(found -> assertThat(found.replacement())
                                .isEqualTo(RandomPublications.moved(
                                        figure, found.units().intValue())));
            }
        }
    }

    /** By so many units a number is moved: to each one near it, and to the next round ones on both sides. */
    private static IntStream tried(Figure figure) {
        IntStream near = IntStream.rangeClosed(-FARTHEST_TRIED, FARTHEST_TRIED);
        int printed = Reprint.numberOf(figure)
                .map(number -> number.digits().unscaledValue())
                .filter(unscaled -> unscaled.bitLength() < 30)
                .map(BigInteger::intValue)
                .orElse(0);
        IntStream round = IntStream.of(100, 1_000, 10_000, 100_000)
                .flatMap(unit -> IntStream.rangeClosed(-1, 2)
                        .map(step -> (Math.floorDiv(printed, unit) + step) * unit - printed));
        return IntStream.concat(near, round).filter(units -> units != 0);
    }

    private static boolean clashes(Case each, String name, Figure replacement) {
        return silences(each, replacement) || !each.isConsistentWith(each.with(name, replacement));
    }

    /** About zero says nothing at all, and no ratio to zero leads on through a change in points: nothing is repaired by that. */
    private static boolean silences(Case each, Figure replacement) {
        PublishedNumber number = Reprint.numberOf(replacement).orElse(PublishedNumber.parse("1"));
        boolean hasChanges = each.figures().stream().anyMatch(PointChangeFigure.class::isInstance);
        return number.bounds(each.reading()).equals(Bounds.unbounded())
                || (number.digits().signum() == 0 && replacement instanceof LevelFigure && hasChanges);
    }
}
