package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.commons.math3.fraction.BigFraction;

/** Small publications about a small world: true ones, ones with a slip, and ones that say whatever comes. */
final class RandomPublications {

    private RandomPublications() {}

    /** How a publication came about. */
    enum Kind {
        TRUE,
        SLIP,
        WHATEVER
    }

    /**
     * A publication.
     *
     * @param kind how it came about
     * @param publication the figures
     * @param world the true levels of those cells that were chosen
     */
    record Sample(Kind kind, Publication publication, RandomWorld world) {

        Map<Cell, BigFraction> truth() {
            return world.cells().stream().distinct().collect(Collectors.toMap(cell -> cell, world::level));
        }

        @Override
        public String toString() {
            return kind + "\n" + publication;
        }
    }

    static Arbitrary<Sample> any() {
        return Arbitraries.randomValue(random -> of(Kind.values()[random.nextInt(3)], random));
    }

    static Arbitrary<Sample> of(Kind kind) {
        return Arbitraries.randomValue(random -> of(kind, random));
    }

    static Sample of(Kind kind, Random random) {
        RandomWorld world = new RandomWorld(random);
        RandomFigures source = new RandomFigures(world, new RandomPrints(random, kind != Kind.WHATEVER), random);
        List<Figure> figures = new ArrayList<>();
        int wanted = 2 + random.nextInt(8);
        while (figures.size() < wanted) {
            figures.addAll(source.draw());
        }
        if (random.nextInt(7) == 0) {
            figures.add(copy(figures.get(random.nextInt(figures.size()))));
        }
        if (kind == Kind.SLIP) {
            slip(figures, random);
        }
        return new Sample(kind, FigurePage.publication(figures), world);
    }

    private static Figure copy(Figure figure) {
        return Renamed.as(figure, figure.id() + "-again");
    }

    /** Moves one print by a few units of its last place; some figures have none. */
    private static void slip(List<Figure> figures, Random random) {
        int[] steps = {-10, -3, -2, -1, 1, 2, 3, 10};
        for (int attempt = 0; attempt < 20; attempt++) {
            int index = random.nextInt(figures.size());
            int step = steps[random.nextInt(steps.length)];
            Figure moved = moved(figures.get(index), step);
            if (!moved.equals(figures.get(index))) {
                figures.set(index, moved);
                return;
            }
        }
    }

    /** A figure refuses a level or a share below zero; such a print stays. */
    static Figure moved(Figure figure, int step) {
        UnaryOperator<PublishedNumber> move = number -> moved(number, step);
        UnaryOperator<PublishedQuantity> moveLevel =
                quantity -> new PublishedQuantity(moved(quantity.number(), step), quantity.unit());
        try {
            if (figure instanceof LevelFigure level) {
                return new LevelFigure(level.attribution(), level.cell(), moveLevel.apply(level.level()));
            } else if (figure instanceof GrowthFigure growth) {
                return new GrowthFigure(
                        growth.attribution(), growth.comparison(), move.apply(growth.growth()), growth.terms());
            } else if (figure instanceof ShareFigure share) {
                return new ShareFigure(share.attribution(), share.part(), share.whole(), move.apply(share.share()));
            } else if (figure instanceof MultipleFigure multiple) {
                return new MultipleFigure(
                        multiple.attribution(), multiple.comparison(), move.apply(multiple.multiple()));
            } else if (figure instanceof DifferenceFigure difference) {
                return new DifferenceFigure(
                        difference.attribution(), difference.comparison(), moveLevel.apply(difference.difference()));
            } else if (figure instanceof PointChangeFigure change) {
                return new PointChangeFigure(
                        change.attribution(), change.later(), change.earlier(), move.apply(change.points()));
            } else if (figure instanceof ContributionFigure contribution) {
                return new ContributionFigure(
                        contribution.attribution(),
                        contribution.part(),
                        contribution.whole(),
                        move.apply(contribution.contribution()));
            }
            return figure;
        } catch (IllegalArgumentException refused) {
            return figure;
        }
    }

    private static PublishedNumber moved(PublishedNumber number, int step) {
        BigDecimal digits = number.digits().add(number.digits().ulp().multiply(BigDecimal.valueOf(step)));
        return new PublishedNumber(digits, number.form(), number.hedge());
    }
}
