package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the nearest other number of a figure with which all can be true.
 *
 * <p>Longer and longer spans of numbers are looked at together, and those are halved that have room for one. What one number
 * says by itself leaves room just where it can hold; where it says several things, or the others leave a gap, a span may have
 * room and none of its numbers hold.
 */
final class NearestNumber {

    /** A number is not sought farther away than this many units of its last digit. */
    private static final BigInteger FARTHEST = BigInteger.TEN.pow(18);

    /**
     * A round number is taken to be wider where it is hedged, so that one may fit that lies before others that do not. Rounder
     * ones than this are too far away.
     */
    private static final int MOST_ZEROS = 18;

    /** Each span of numbers that are looked at together is so many times twice as long as the last one. */
    private static final int GROWTH = 3;

    /** After so many numbers and spans of them the search along a path is given up. */
    private static final int MOST_TRIED = 500;

    private final Predicate<Figure> canHold;

    /** No number farther away is looked at. */
    private BigInteger most = FARTHEST;

    /** The units to the nearest number so far. */
    private Optional<BigInteger> nearest = Optional.empty();

    private int tried;

    private NearestNumber(Predicate<Figure> canHold) {
        this.canHold = canHold;
    }

    /** The change to the nearest number, upward rather than downward; none if there is none, or if a nearer one could not be ruled out. */
    static Optional<Repair.Change> of(NamedFigure member, Leeway leeway, Predicate<Figure> canHold) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        NearestNumber search = new NearestNumber(canHold);
        int mostZeros = number.hedge() == Hedge.NONE ? 0 : MOST_ZEROS;
        for (int zeros = 0; zeros <= mostZeros; zeros++) {
            for (boolean isUpward : List.of(true, false)) {
                search.goAlong(new NumberPath(member, leeway, new NumberPath.Direction(isUpward, zeros)));
            }
        }
        return search.nearest.map(units -> new Repair.Change(member.name(), NumberPath.moved(member, units), units));
    }

    private void goAlong(NumberPath path) {
        BigInteger behind = path.lastUpTo(most).add(BigInteger.ONE);
        tried = 0;
        for (BigInteger start = BigInteger.ONE; start.compareTo(behind) < 0; start = path.turnAfter(start, behind)) {
            goAlong(path, start, path.turnAfter(start, behind).subtract(BigInteger.ONE));
        }
    }

    /** Where prints only move on from a start to an end. */
    private void goAlong(NumberPath path, BigInteger from, BigInteger end) {
        if (path.distance(from).compareTo(most) > 0 || !path.hasRoom(from, end)) {
            return;
        }
        BigInteger start = from;
        for (BigInteger size = BigInteger.ONE; start.compareTo(end) <= 0; size = size.shiftLeft(GROWTH)) {
            BigInteger last = start.add(size).subtract(BigInteger.ONE).min(end);
            Optional<BigInteger> found = firstWithin(path, start, last);
            if (found.isPresent() || tried > MOST_TRIED) {
                nearest = found.map(path::units);
                most = path.distance(found.orElse(start)).subtract(BigInteger.ONE);
                return;
            }
            start = last.add(BigInteger.ONE);
        }
    }

    /** The first number of a span that can hold; none where the search is given up. */
    private Optional<BigInteger> firstWithin(NumberPath path, BigInteger start, BigInteger end) {
        tried++;
        if (tried > MOST_TRIED) {
            return Optional.empty();
        }
        if (start.equals(end)) {
            return Optional.of(start).filter(number -> canHold.test(path.figure(number)));
        }
        if (!path.hasRoom(start, end)) {
            return Optional.empty();
        }
        BigInteger middle = start.add(end).shiftRight(1);
        Optional<BigInteger> found = firstWithin(path, start, middle);
        return found.isPresent() ? found : firstWithin(path, middle.add(BigInteger.ONE), end);
    }
}
