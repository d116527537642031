package io.github.newenergy.indicators.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ojalgo.optimisation.Optimisation;

/**
 * A true publication with one level moved by the smallest number of units of its last digit that makes it false.
 *
 * <p>How far it must move follows from the tightest bound that all other figures put on that level: the print is false as
 * soon as everything that rounds to it lies outside. The bound comes from {@link OjalgoPeer} and so is not exact; a level
 * whose border lies within a hundredth of a unit of another step is passed over, which is far more than the error. The
 * engine that is measured has no part in it.
 *
 * @param publication the false publication
 * @param moved the id of the level that was moved
 * @param units by how many units of its last digit, below zero for downward
 */
record FalsifiedPublication(Publication publication, String moved, long units) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MARGIN = new BigDecimal("0.01");

    FalsifiedPublication {
        requireNonNull(publication, "publication");
        requireNonNull(moved, "moved");
        if (units == 0) {
            throw new IllegalArgumentException("a level must be moved, got 0 units");
        }
    }

    /** Draws the level and the direction. */
    static FalsifiedPublication of(Publication truth, long seed) {
        Random random = new Random(seed);
        List<Figure> figures = new ArrayList<>(truth.figures());
        Collections.shuffle(figures, random);
        for (Figure figure : figures) {
            if (figure instanceof LevelFigure level) {
                Optional<Long> units = smallestUnits(truth, level, random.nextBoolean());
                if (units.isPresent()) {
                    return new FalsifiedPublication(moved(truth, level, units.get()), level.id(), units.get());
                }
            }
        }
        throw new IllegalArgumentException(
                "no level of " + truth.title() + " can be moved out of what the others allow");
    }

    /** The same publication with the level moved, at the same place. */
    static Publication moved(Publication publication, LevelFigure level, long units) {
        BigDecimal digits = digits(level).add(digits(level).ulp().multiply(BigDecimal.valueOf(units)));
        LevelFigure print = new LevelFigure(
                level.attribution(),
                level.cell(),
                PublishedQuantity.of(digits, level.level().unit()));
        List<Figure> figures = new ArrayList<>(publication.figures());
        figures.set(figures.indexOf(level), print);
        return withFigures(publication, figures);
    }

    private static Optional<Long> smallestUnits(Publication truth, LevelFigure level, boolean upward) {
        List<Figure> others = new ArrayList<>(truth.figures());
        others.remove(level);
        OjalgoPeer peer = OjalgoPeer.of(withFigures(truth, others));
        Optimisation.Result result = upward ? peer.upperBound(level.cell()) : peer.lowerBound(level.cell());
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        // How many units the border of the print may move before it reaches the bound of the others; never below zero,
        // for the truth lies between the two.
        BigDecimal bound = new BigDecimal(result.getValue());
        BigDecimal room = (upward
                        ? bound.subtract(digits(level))
                        : digits(level).subtract(bound))
                .divide(digits(level).ulp(), 10, RoundingMode.HALF_EVEN)
                .add(HALF);
        BigDecimal fraction = room.remainder(BigDecimal.ONE);
        long units = room.longValue() + 1;
        boolean sharp = fraction.compareTo(MARGIN) > 0 && fraction.compareTo(BigDecimal.ONE.subtract(MARGIN)) < 0;
        BigDecimal least = digits(level).ulp().multiply(BigDecimal.valueOf(units));
        boolean possible = upward || digits(level).compareTo(least) > 0;
        return sharp && possible ? Optional.of(upward ? units : -units) : Optional.empty();
    }

    private static BigDecimal digits(LevelFigure level) {
        return level.level().number().digits();
    }

    private static Publication withFigures(Publication publication, List<Figure> figures) {
        return new Publication(publication.title(), publication.publisher(), publication.date(), figures);
    }
}
