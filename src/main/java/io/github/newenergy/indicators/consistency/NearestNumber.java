package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

    /** The most digits of a printed number. */
    private static final int MOST_DIGITS = 64;

    /** Each span of numbers that are looked at together is so many times twice as long as the last one. */
    private static final int GROWTH = 3;

    /** After so many numbers and spans of them the search is given up. */
    private static final int MOST_TRIED = 500;

    private final NamedFigure member;
    private final Leeway leeway;
    private final Predicate<Figure> canHold;
    private final boolean isUpward;
    private final List<Boolean> rising;

    /** Where prints turn from one side of the number to the other, and at last where the search ends. */
    private final List<BigInteger> turns;

    /** Only numbers are looked at that are multiples of this many units. */
    private final BigInteger stride;

    /** By how many units the first of them lies away. */
    private final BigInteger first;

    private int tried;

    private NearestNumber(NamedFigure member, Leeway leeway, Predicate<Figure> canHold, Direction direction) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        this.member = member;
        this.leeway = leeway;
        this.canHold = canHold;
        this.isUpward = direction.isUpward();
        this.stride = BigInteger.TEN.pow(direction.zeros());
        BigInteger past = number.digits().unscaledValue().mod(stride);
        BigInteger toMultiple = isUpward ? stride.subtract(past) : past;
        this.first = toMultiple.signum() == 0 ? stride : toMultiple;
        this.rising = rising();
        this.turns = turns(number);
    }

    /**
     * Which numbers are looked at.
     *
     * @param isUpward greater ones
     * @param zeros those that end in so many zeros at least
     */
    private record Direction(boolean isUpward, int zeros) {}

    /** The change to the nearest number, if there is one. */
    static Optional<Repair.Change> of(NamedFigure member, Leeway leeway, Predicate<Figure> canHold) {
        BigInteger least = BigInteger.ONE;
        for (BigInteger most = NEAR; most.compareTo(FARTHEST) <= 0; most = most.multiply(NEAR)) {
            Optional<BigInteger> nearest = nearest(member, leeway, canHold, new Distances(least, most));
            if (nearest.isPresent()) {
                return nearest.flatMap(
                        units -> moved(member, units).map(figure -> new Repair.Change(member.name(), figure, units)));
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
                Optional<BigInteger> found = new NearestNumber(member, leeway, canHold, new Direction(isUpward, zeros))
                        .units(new Distances(distances.least(), most));
                if (found.isPresent() && (nearest.isEmpty() || found.get().compareTo(most) < 0)) {
                    nearest = isUpward ? found : found.map(BigInteger::negate);
                }
            }
        }
        return nearest;
    }

    /** By how many units the number moves; none if it would have to move farther than the most. */
    private Optional<BigInteger> units(Distances distances) {
        BigInteger last = mayBeNegative(member.figure()) || isUpward
                ? distances.most()
                : distances.most().min(size());
        BigInteger before = distances.least().subtract(BigInteger.ONE);
        BigInteger start =
                before.compareTo(first) < 0 ? BigInteger.ONE : numberOf(before).add(BigInteger.ONE);
        return last.compareTo(first) >= 0 ? firstNumber(start, numberOf(last)).map(this::unitsTo) : Optional.empty();
    }

    /** The units to zero. */
    private BigInteger size() {
        return Reprint.numberOf(member.figure())
                .orElseThrow()
                .digits()
                .unscaledValue()
                .abs();
    }

    private BigInteger numberOf(BigInteger units) {
        return units.subtract(first).divide(stride).add(BigInteger.ONE);
    }

    private BigInteger unitsTo(BigInteger place) {
        return first.add(place.subtract(BigInteger.ONE).multiply(stride));
    }

    /** Which of the numbers is the first that can hold; none if it is behind the last one. */
    private Optional<BigInteger> firstNumber(BigInteger least, BigInteger most) {
        BigInteger start = least;
        BigInteger size = BigInteger.ONE;
        while (start.compareTo(most) <= 0) {
            Optional<BigInteger> next = reach(start, leeway.ranges(), most);
            if (next.isEmpty()) {
                return next;
            }
            start = next.get();
            BigInteger end = start.add(size)
                    .min(turnAfter(start, most.add(BigInteger.ONE)))
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

    private BigInteger turnAfter(BigInteger number, BigInteger last) {
        return turns.stream()
                .filter(turn -> turn.compareTo(number) > 0)
                .findFirst()
                .orElse(last)
                .min(last);
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
        if (!leeway.hasRoom(span(start, end))) {
            return Optional.empty();
        }
        BigInteger middle = start.add(end).shiftRight(1);
        Optional<BigInteger> found = firstWithin(start, middle);
        return found.isPresent() ? found : firstWithin(middle.add(BigInteger.ONE), end);
    }

    private List<Bounds> span(BigInteger start, BigInteger end) {
        List<Bounds> first = prints(start);
        List<Bounds> last = prints(end);
        return IntStream.range(0, first.size())
                .mapToObj(place -> first.get(place).span(last.get(place)))
                .toList();
    }

    private boolean canHold(BigInteger units) {
        return moved(units).filter(canHold).isPresent();
    }

    /** The first number from one on with which all that is printed meets its ranges. */
    private Optional<BigInteger> reach(BigInteger from, List<List<Bounds>> ranges, BigInteger most) {
        Optional<BigInteger> units = Optional.of(from);
        while (units.isPresent() && units.get().compareTo(most) <= 0 && !Leeway.meets(prints(units.get()), ranges)) {
            BigInteger before = units.get();
            for (int place = 0; place < ranges.size() && units.isPresent(); place++) {
                units = reach(units.get(), ranges.get(place), place);
            }
            if (units.filter(before::equals).isPresent()) {
                return Optional.empty();
            }
        }
        return units.filter(found -> found.compareTo(most) <= 0 && moved(found).isPresent());
    }

    /** The first number from one on with which one thing that is printed meets one of its ranges. */
    private Optional<BigInteger> reach(BigInteger from, List<Bounds> ranges, int place) {
        Optional<BigInteger> nearest = Optional.empty();
        for (Bounds range : ranges) {
            Optional<BigInteger> units = reach(from, range, place);
            if (units.isPresent() && (nearest.isEmpty() || units.get().compareTo(nearest.get()) < 0)) {
                nearest = units;
            }
        }
        return nearest;
    }

    private Optional<BigInteger> reach(BigInteger from, Bounds range, int place) {
        BigInteger start = from;
        for (BigInteger end : turns) {
            if (start.compareTo(end) < 0) {
                Optional<BigInteger> units = reach(start, end, range, place);
                if (units.isPresent()) {
                    return units;
                }
                start = end;
            }
        }
        return Optional.empty();
    }

    /** The first of the numbers from a start to before an end, between which prints only move on. */
    private Optional<BigInteger> reach(BigInteger start, BigInteger end, Bounds range, int place) {
        BigInteger last = end.subtract(BigInteger.ONE);
        BigInteger low = start;
        BigInteger high = start;
        BigInteger step = BigInteger.ONE;
        while (isStillAway(high, range, place)) {
            if (high.equals(last)) {
                return Optional.empty();
            }
            low = high;
            high = high.add(step).min(last);
            step = step.shiftLeft(1);
        }
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (isStillAway(middle, range, place)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(high).filter(units -> meets(units, range, place));
    }

    private boolean meets(BigInteger units, Bounds range, int place) {
        return moved(units).isPresent() && prints(units).get(place).overlaps(range);
    }

    private boolean isStillAway(BigInteger units, Bounds range, int place) {
        if (moved(units).isEmpty()) {
            return false;
        }
        Bounds print = prints(units).get(place);
        return isRising(place) ? isBelow(print, range) : isBelow(range, print);
    }

    private static boolean isBelow(Bounds low, Bounds high) {
        return low.upper().isPresent()
                && high.lower().isPresent()
                && !low.overlaps(high)
                && low.upper().get().compareTo(high.lower().get()) <= 0;
    }

    /** A hedge loosens the size of a number: a fall by at most three is a change of minus three or more. It turns at zero. */
    private List<BigInteger> turns(PublishedNumber number) {
        BigInteger zero = size();
        boolean isTowardZero =
                isUpward ? number.digits().signum() < 0 : number.digits().signum() > 0;
        return number.hedge() == Hedge.NONE || !isTowardZero
                ? List.of(FARTHEST)
                : List.of(numberOf(zero), numberOf(zero).add(BigInteger.ONE), FARTHEST);
    }

    /** Whether what is printed rises with the search: a greater number of points is a lower ratio of the year before. */
    private boolean isRising(int place) {
        return rising.get(place);
    }

    private List<Boolean> rising() {
        List<Bounds> now = leeway.prints(member.figure());
        List<Bounds> then =
                moved(member, BigInteger.TEN.pow(2)).map(leeway::prints).orElse(now);
        List<Boolean> result = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            int rise = rise(now.get(place).lower(), then.get(place).lower())
                    + rise(now.get(place).upper(), then.get(place).upper());
            result.add(isUpward == (rise >= 0));
        }
        return result;
    }

    private static int rise(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        return now.isPresent() && then.isPresent() ? then.get().compareTo(now.get()) : 0;
    }

    private List<Bounds> prints(BigInteger units) {
        return moved(units).map(leeway::prints).orElse(List.of());
    }

    private Optional<Figure> moved(BigInteger number) {
        return moved(member, isUpward ? unitsTo(number) : unitsTo(number).negate());
    }

    /** The figure with a number so many units away, or empty if no figure can have it. */
    private static Optional<Figure> moved(NamedFigure member, BigInteger units) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        BigDecimal digits = number.digits()
                .add(new BigDecimal(units).multiply(number.digits().ulp()));
        return (digits.signum() < 0 && !mayBeNegative(member.figure())) || digits.precision() > MOST_DIGITS
                ? Optional.empty()
                : Reprint.of(member.figure(), old -> new PublishedNumber(digits, old.form(), old.hedge()));
    }

    /** A level below zero, or a share, is refused where no level is below zero; a change never is. */
    private static boolean mayBeNegative(Figure figure) {
        return switch (figure.kind()) {
            case LEVEL, SHARE, MULTIPLE ->
                figure.cells().stream().anyMatch(cell -> cell.measure().mayBeNegative());
            default -> true;
        };
    }
}
