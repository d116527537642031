package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the nearest other number of a figure with which all can be true, upward or downward.
 *
 * <p>It goes to the first number that has {@link Leeway}, and tries it. Where the number says one thing only, that is mostly a
 * hit. Where it says several, none of which fails alone, or where the others leave a gap, longer and longer spans of numbers
 * are looked at together, and those are halved that have room for one.
 */
final class NearestNumber {

    /** A number is not sought farther away than this many units of its last digit. */
    private static final BigInteger FARTHEST = BigInteger.TEN.pow(18);

    /** Upward and downward are looked at in turns, each time so many times as far. */
    private static final BigInteger NEAR = BigInteger.TEN.pow(3);

    /** Each span of numbers that are looked at together is so many times twice as long as the last one. */
    private static final int GROWTH = 3;

    /** After so many numbers and spans of them the search is given up. */
    private static final int MOST_TRIED = 500;

    private final NumberPath path;
    private final Predicate<Figure> canHold;
    private int tried;

    private NearestNumber(NumberPath path, Predicate<Figure> canHold) {
        this.path = path;
        this.canHold = canHold;
    }

    /** The change to the nearest number, if there is one. */
    static Optional<Repair.Change> of(NamedFigure member, Leeway leeway, Predicate<Figure> canHold) {
        BigInteger least = BigInteger.ONE;
        for (BigInteger most = NEAR; most.compareTo(FARTHEST) <= 0; most = most.multiply(NEAR)) {
            Optional<BigInteger> nearest = nearest(member, leeway, canHold, new Distances(least, most));
            if (nearest.isPresent()) {
                return nearest.flatMap(units ->
                        NumberPath.moved(member, units).map(figure -> new Repair.Change(member.name(), figure, units)));
            }
            least = most.add(BigInteger.ONE);
        }
        return Optional.empty();
    }

    /**
     * How far numbers are looked at.
     *
     * @param least by so many units at least
     * @param most by so many units at most
     */
    private record Distances(BigInteger least, BigInteger most) {}

    /** Upward and downward before anything that is farther away. */
    private static Optional<BigInteger> nearest(
            NamedFigure member, Leeway leeway, Predicate<Figure> canHold, Distances distances) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        // A round number is taken to be wider where it is hedged, so that one may fit that lies before others that do
        // not.
        int mostZeros = number.hedge() == Hedge.NONE ? 0 : number.digits().precision();
        Optional<BigInteger> nearest = Optional.empty();
        for (int zeros = 0; zeros <= mostZeros; zeros++) {
            for (boolean isUpward : List.of(true, false)) {
                BigInteger most = nearest.map(BigInteger::abs).orElse(distances.most());
                NumberPath path = new NumberPath(member, leeway, new NumberPath.Direction(isUpward, zeros));
                Optional<BigInteger> found =
                        new NearestNumber(path, canHold).units(new Distances(distances.least(), most));
                if (found.isPresent() && (nearest.isEmpty() || found.get().compareTo(most) < 0)) {
                    nearest = isUpward ? found : found.map(BigInteger::negate);
                }
            }
        }
        return nearest;
    }

    /** By how many units the number moves; none if it would have to move farther than the most. */
    private Optional<BigInteger> units(Distances distances) {
        return firstNumber(path.firstFrom(distances.least()), path.lastUpTo(distances.most()))
                .map(path::unitsTo);
    }

    /** Which of the numbers is the first that can hold; none if it is behind the last one. */
    private Optional<BigInteger> firstNumber(BigInteger least, BigInteger most) {
        BigInteger start = least;
        BigInteger size = BigInteger.ONE;
        while (start.compareTo(most) <= 0) {
            Optional<BigInteger> next = path.reach(start, most);
            if (next.isEmpty()) {
                return next;
            }
            start = next.get();
            BigInteger end = start.add(size)
                    .min(path.turnAfter(start, most.add(BigInteger.ONE)))
                    .subtract(BigInteger.ONE);
            Optional<BigInteger> found = firstWithin(start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end.add(BigInteger.ONE);
            size = size.shiftLeft(GROWTH);
        }
        return Optional.empty();
    }

    /** Halves a span of numbers as long as one of them may hold. */
    private Optional<BigInteger> firstWithin(BigInteger start, BigInteger end) {
        tried++;
        if (tried > MOST_TRIED) {
            throw new BudgetExceededException(new Spent(0, 0, tried));
        }
        if (start.equals(end)) {
            return Optional.of(start).filter(this::canHold);
        }
        if (!path.hasRoom(start, end)) {
            return Optional.empty();
        }
        BigInteger middle = start.add(end).shiftRight(1);
        Optional<BigInteger> found = firstWithin(start, middle);
        return found.isPresent() ? found : firstWithin(middle.add(BigInteger.ONE), end);
    }

    private boolean canHold(BigInteger number) {
        return path.figure(number).filter(canHold).isPresent();
    }
}
