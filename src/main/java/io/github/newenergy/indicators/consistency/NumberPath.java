package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The other numbers that a figure could have, one behind the other in one direction: the first, the second and so on. */
final class NumberPath {

    /** The most digits of a printed number. */
    private static final int MOST_DIGITS = 64;

    private final NamedFigure member;
    private final Leeway leeway;
    private final boolean isUpward;

    /** The printed number in units of its last digit. */
    private final BigInteger printed;

    /** The numbers are multiples of so many units. */
    private final BigInteger stride;

    /** By how many units the first of them lies away. */
    private final BigInteger first;

    /** Where prints turn from one side of the number to the other. */
    private final List<BigInteger> turns;

    NumberPath(NamedFigure member, Leeway leeway, Direction direction) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        this.member = member;
        this.leeway = leeway;
        this.isUpward = direction.isUpward();
        this.printed = number.digits().unscaledValue();
        this.stride = BigInteger.TEN.pow(direction.zeros());
        BigInteger past = printed.mod(stride);
        BigInteger toMultiple = isUpward ? stride.subtract(past) : past;
        this.first = toMultiple.signum() == 0 ? stride : toMultiple;
        this.turns = turns(number.hedge());
    }

    /**
     * Which numbers there are.
     *
     * @param isUpward greater ones
     * @param zeros those that end in so many zeros at least
     */
    record Direction(boolean isUpward, int zeros) {}

    /** A hedge loosens the size of a number: a fall by at most three is a change of minus three or more. It turns at zero. */
    private List<BigInteger> turns(Hedge hedge) {
        boolean isTowardZero = isUpward ? printed.signum() < 0 : printed.signum() > 0;
        BigInteger zero = numberUpTo(printed.abs());
        return hedge == Hedge.NONE || !isTowardZero ? List.of() : List.of(zero, zero.add(BigInteger.ONE));
    }

    /** The first number behind one at which prints turn; the end if they do not turn before it. */
    BigInteger turnAfter(BigInteger number, BigInteger end) {
        return Stream.concat(turns.stream(), Stream.of(end))
                .filter(turn -> turn.compareTo(number) > 0)
                .findFirst()
                .orElse(end)
                .min(end);
    }

    /** The last of the numbers at most so many units away that a figure can have; zero if there is none. */
    BigInteger lastUpTo(BigInteger units) {
        BigInteger longest = BigInteger.TEN.pow(MOST_DIGITS).subtract(BigInteger.ONE);
        BigInteger least = mayBeNegative(member.figure()) ? longest.negate() : BigInteger.ZERO;
        return numberUpTo(units.min(isUpward ? longest.subtract(printed) : printed.subtract(least)));
    }

    private BigInteger numberUpTo(BigInteger units) {
        return units.compareTo(first) < 0
                ? BigInteger.ZERO
                : units.subtract(first).divide(stride).add(BigInteger.ONE);
    }

    /** By how many units a number lies away. */
    BigInteger distance(BigInteger number) {
        return first.add(number.subtract(BigInteger.ONE).multiply(stride));
    }

    /** The same, less than zero downward. */
    BigInteger units(BigInteger number) {
        return isUpward ? distance(number) : distance(number).negate();
    }

    /** Whether there is room for what is printed with one of the numbers from a start to an end. */
    boolean hasRoom(BigInteger start, BigInteger end) {
        List<Bounds> first = leeway.prints(figure(start));
        List<Bounds> last = leeway.prints(figure(end));
        return leeway.hasRoom(IntStream.range(0, first.size())
                .mapToObj(place -> first.get(place).span(last.get(place)))
                .toList());
    }

    /** The figure with one of the numbers. */
    Figure figure(BigInteger number) {
        return moved(member, units(number));
    }

    /** The figure with a number so many units away. */
    static Figure moved(NamedFigure member, BigInteger units) {
        return Reprint.of(member.figure(), number -> {
                    BigDecimal digits = number.digits()
                            .add(new BigDecimal(units).multiply(number.digits().ulp()));
                    return new PublishedNumber(digits, number.form(), number.hedge());
                })
                .orElseThrow();
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
