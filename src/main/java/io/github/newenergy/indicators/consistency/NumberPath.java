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
import java.util.stream.IntStream;

/**
 * The other numbers that a figure could have, one behind the other in one direction: the first, the second and so on.
 *
 * <p>What is printed moves on from one to the next, so that it is quickly found which of them is the first that has
 * {@link Leeway}.
 */
final class NumberPath {

    /** The most digits of a printed number. */
    private static final int MOST_DIGITS = 64;

    private final NamedFigure member;
    private final Leeway leeway;
    private final boolean isUpward;
    private final List<Boolean> rising;

    /** Where prints turn from one side of the number to the other. */
    private final List<BigInteger> turns;

    /** The numbers are multiples of so many units. */
    private final BigInteger stride;

    /** By how many units the first of them lies away. */
    private final BigInteger first;

    NumberPath(NamedFigure member, Leeway leeway, Direction direction) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        this.member = member;
        this.leeway = leeway;
        this.isUpward = direction.isUpward();
        this.stride = BigInteger.TEN.pow(direction.zeros());
        BigInteger past = number.digits().unscaledValue().mod(stride);
        BigInteger toMultiple = isUpward ? stride.subtract(past) : past;
        this.first = toMultiple.signum() == 0 ? stride : toMultiple;
        this.rising = rising();
        this.turns = turns(number);
    }

    /**
     * Which numbers there are.
     *
     * @param isUpward greater ones
     * @param zeros those that end in so many zeros at least
     */
    record Direction(boolean isUpward, int zeros) {}

    /** The first of the numbers so many units away or more. */
    BigInteger firstFrom(BigInteger units) {
        BigInteger before = units.subtract(BigInteger.ONE);
        return before.compareTo(first) < 0 ? BigInteger.ONE : numberOf(before).add(BigInteger.ONE);
    }

    /** The last of the numbers at most so many units away; zero if there is none. */
    BigInteger lastUpTo(BigInteger units) {
        BigInteger most = isUpward || mayBeNegative(member.figure()) ? units : units.min(size());
        return most.compareTo(first) < 0 ? BigInteger.ZERO : numberOf(most);
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

    BigInteger unitsTo(BigInteger number) {
        return first.add(number.subtract(BigInteger.ONE).multiply(stride));
    }

    /** The first number behind one at which prints turn; the last one if they do not turn before. */
    BigInteger turnAfter(BigInteger number, BigInteger last) {
        return turns.stream()
                .filter(turn -> turn.compareTo(number) > 0)
                .findFirst()
                .orElse(last)
                .min(last);
    }

    /** Whether there is room for what is printed with one of the numbers from a start to an end. */
    boolean hasRoom(BigInteger start, BigInteger end) {
        return leeway.hasRoom(span(start, end));
    }

    private List<Bounds> span(BigInteger start, BigInteger end) {
        List<Bounds> first = prints(start);
        List<Bounds> last = prints(end);
        return IntStream.range(0, first.size())
                .mapToObj(place -> first.get(place).span(last.get(place)))
                .toList();
    }

    /** The first number from one on with which all that is printed meets its ranges. */
    Optional<BigInteger> reach(BigInteger from, BigInteger most) {
        List<List<Bounds>> ranges = leeway.ranges();
        Optional<BigInteger> number = Optional.of(from);
        while (number.isPresent() && number.get().compareTo(most) <= 0 && !Leeway.meets(prints(number.get()), ranges)) {
            BigInteger before = number.get();
            for (int place = 0; place < ranges.size() && number.isPresent(); place++) {
                number = reach(number.get(), most, ranges, place);
            }
            if (number.filter(before::equals).isPresent()) {
                return Optional.empty();
            }
        }
        return number.filter(
                found -> found.compareTo(most) <= 0 && figure(found).isPresent());
    }

    /** The first number from one on with which one thing that is printed meets one of its ranges. */
    private Optional<BigInteger> reach(BigInteger from, BigInteger last, List<List<Bounds>> ranges, int place) {
        Optional<BigInteger> nearest = Optional.empty();
        for (Bounds range : ranges.get(place)) {
            Optional<BigInteger> number = reach(from, last, range, place);
            if (number.isPresent() && (nearest.isEmpty() || number.get().compareTo(nearest.get()) < 0)) {
                nearest = number;
            }
        }
        return nearest;
    }

    private Optional<BigInteger> reach(BigInteger from, BigInteger last, Bounds range, int place) {
        for (BigInteger start = from; start.compareTo(last) <= 0; ) {
            BigInteger end = turnAfter(start, last.add(BigInteger.ONE));
            Optional<BigInteger> number = reachBefore(end, start, range, place);
            if (number.isPresent()) {
                return number;
            }
            start = end;
        }
        return Optional.empty();
    }

    /** The first of the numbers from a start to before an end, between which prints only move on. */
    private Optional<BigInteger> reachBefore(BigInteger end, BigInteger start, Bounds range, int place) {
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
        return Optional.of(high).filter(number -> meets(number, range, place));
    }

    private boolean meets(BigInteger number, Bounds range, int place) {
        return figure(number).isPresent() && prints(number).get(place).overlaps(range);
    }

    private boolean isStillAway(BigInteger number, Bounds range, int place) {
        if (figure(number).isEmpty()) {
            return false;
        }
        Bounds print = prints(number).get(place);
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
                ? List.of()
                : List.of(numberOf(zero), numberOf(zero).add(BigInteger.ONE));
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

    private List<Bounds> prints(BigInteger number) {
        return figure(number).map(leeway::prints).orElse(List.of());
    }

    Optional<Figure> figure(BigInteger number) {
        return moved(member, isUpward ? unitsTo(number) : unitsTo(number).negate());
    }

    /** The figure with a number so many units away, or empty if no figure can have it. */
    static Optional<Figure> moved(NamedFigure member, BigInteger units) {
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
