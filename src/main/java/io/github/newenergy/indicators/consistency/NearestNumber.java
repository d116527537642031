package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the nearest other number of a figure with which all can be true, upward or downward.
 *
 * <p>It goes from one number to the next one that has {@link Leeway}, and tries it. Where the number says one thing only,
 * the first try is a hit. Where it says several, none of which fails alone, the next ones are tried, and then in longer and
 * longer steps.
 */
final class NearestNumber {

    /** A number is not sought farther away than this many units of its last digit. */
    private static final BigInteger FARTHEST = BigInteger.TEN.pow(18);

    /** The most digits of a printed number. */
    private static final int MOST_DIGITS = 64;

    /** So many numbers with leeway are tried one after the other before the steps become longer. */
    private static final int ONE_BY_ONE = 4;

    private static final int MOST_TRIED = 32;

    private final NamedFigure member;
    private final Leeway leeway;
    private final Predicate<Figure> canHold;
    private final boolean isUpward;
    private final List<Boolean> rising;

    private NearestNumber(NamedFigure member, Leeway leeway, Predicate<Figure> canHold, boolean isUpward) {
        this.member = member;
        this.leeway = leeway;
        this.canHold = canHold;
        this.isUpward = isUpward;
        this.rising = rising();
    }

    /** The change to the nearest number, if there is one. */
    static Optional<Repair.Change> of(NamedFigure member, Leeway leeway, Predicate<Figure> canHold) {
        Optional<BigInteger> above = new NearestNumber(member, leeway, canHold, true).units(FARTHEST);
        Optional<BigInteger> below = new NearestNumber(member, leeway, canHold, false).units(above.orElse(FARTHEST));
        boolean isNearerBelow =
                below.isPresent() && (above.isEmpty() || below.get().compareTo(above.get()) < 0);
        return (isNearerBelow ? below.map(BigInteger::negate) : above)
                .flatMap(units -> moved(member, units).map(figure -> new Repair.Change(member.name(), figure, units)));
    }

    /** By how many units the number moves; none if it would have to move farther than the most. */
    private Optional<BigInteger> units(BigInteger most) {
        List<List<Bounds>> ranges = leeway.ranges();
        BigInteger failed = BigInteger.ZERO;
        BigInteger step = BigInteger.ONE;
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            Optional<BigInteger> next = reach(failed.add(step), ranges, most);
            if (next.isEmpty() || canHold(next.get())) {
                boolean isSkipped = tried > ONE_BY_ONE;
                BigInteger known = failed;
                return isSkipped ? next.map(units -> between(known, units)) : next;
            }
            failed = next.get();
            ranges = leeway.rangesBeyond(ends(failed));
            step = tried < ONE_BY_ONE ? step : step.shiftLeft(1);
        }
        return Optional.empty();
    }

    /** The first number that can hold between one that cannot and one that can. */
    private BigInteger between(BigInteger failed, BigInteger holding) {
        BigInteger low = failed;
        BigInteger high = holding;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (canHold(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
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
        BigInteger low = from;
        BigInteger high = from;
        BigInteger step = BigInteger.ONE;
        while (isStillAway(high, range, place)) {
            low = high;
            high = high.add(step);
            step = step.shiftLeft(1);
            if (high.compareTo(FARTHEST) > 0) {
                return Optional.empty();
            }
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

    /** For each thing that is printed all from it on in the direction of the search. */
    private List<Bounds> ends(BigInteger units) {
        List<Bounds> ends = new ArrayList<>();
        List<Bounds> prints = prints(units);
        for (int place = 0; place < prints.size(); place++) {
            Optional<BigDecimal> end = isRising(place)
                    ? prints.get(place).lower()
                    : prints.get(place).upper();
            boolean isRising = isRising(place);
            ends.add(end.map(value -> isRising ? Bounds.atLeast(value) : Bounds.atMost(value))
                    .orElse(Bounds.unbounded()));
        }
        return ends;
    }

    private List<Bounds> prints(BigInteger units) {
        return moved(units).map(leeway::prints).orElse(List.of());
    }

    private Optional<Figure> moved(BigInteger units) {
        return moved(member, isUpward ? units : units.negate());
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
