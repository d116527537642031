package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a {@link LinearSystem} are, how they follow each other, and how one takes the place of another.
 *
 * <p>Each item either rests at one of its ends, or it is free to move and follows from those at rest, as the
 * {@link Equations} say.
 *
 * @param <T> the numbers
 */
final class Tableau<T> {

    private final LinearSystem system;
    private final Arithmetic<T> arithmetic;
    private final T zero;
    private final T one;

    private final @Nullable Delta<T>[] lower;
    private final @Nullable Delta<T>[] upper;

    private final Resting resting;

    /** The value of every item. */
    private final Delta<T>[] values;

    private final Equations<T> equations;
    private int steps;

    /** Starts from a proposal, if its equations can be solved. */
    Tableau(LinearSystem system, Arithmetic<T> arithmetic, Resting proposal) {
        this.system = system;
        this.arithmetic = arithmetic;
        this.zero = arithmetic.of(Rational.ZERO);
        this.one = arithmetic.of(Rational.ONE);
        this.lower = deltas(system.items());
        this.upper = deltas(system.items());
        for (int item = 0; item < system.items(); item++) {
            End least = system.lower(item);
            End most = system.upper(item);
            lower[item] = least == null ? null : delta(least.asLower());
            upper[item] = most == null ? null : delta(most.asUpper());
        }
        this.values = deltas(system.items());
        this.resting = proposal.copy();
        this.equations = new Equations<>(system, arithmetic, resting);
        if (!equations.factorise()) {
            resting.reset(system);
            equations.factorise();
        }
        evaluate();
    }

    @SuppressWarnings("unchecked")
    private static <T> Delta<T>[] deltas(int length) {
        return (Delta<T>[]) new Delta<?>[length];
    }

    private Delta<T> delta(Delta<Rational> exact) {
        return new Delta<>(arithmetic.of(exact.number()), arithmetic.of(exact.slack()));
    }

    int items() {
        return values.length;
    }

    int columns() {
        return system.columns();
    }

    Resting resting() {
        return resting;
    }

    Delta<T> value(int item) {
        return values[item];
    }

    @Nullable
    Delta<T> lower(int item) {
        return lower[item];
    }

    @Nullable
    Delta<T> upper(int item) {
        return upper[item];
    }

    int steps() {
        return steps;
    }

    boolean isBelow(int item) {
        Delta<T> least = lower[item];
        return least != null && values[item].compareTo(least, arithmetic) < 0;
    }

    boolean isAbove(int item) {
        Delta<T> most = upper[item];
        return most != null && values[item].compareTo(most, arithmetic) > 0;
    }

    int[] outside() {
        return IntStream.range(0, values.length)
                .filter(item -> resting.isMoving(item) && (isBelow(item) || isAbove(item)))
                .toArray();
    }

    boolean canMove(int item, boolean upward) {
        Delta<T> end = upward ? upper[item] : lower[item];
        if (end == null) {
            return true;
        }
        int order = values[item].compareTo(end, arithmetic);
        return upward ? order < 0 : order > 0;
    }

    /** How the sum of what moving items lack follows each item at rest. */
    T[] effectsOn(int[] outside) {
        Map<Integer, T> weights = new TreeMap<>();
        for (int item : outside) {
            weights.put(item, isBelow(item) ? one : negated(one));
        }
        return equations.effects(weights);
    }

    /** How a sum of items follows each item at rest. */
    T[] effects(Map<Integer, T> weights) {
        return equations.effects(weights);
    }

    /** How all items move when one at rest moves by one, up or down. */
    T[] moves(int entering, boolean upward) {
        return equations.moves(entering, upward ? one : negated(one));
    }

    /** How long a move is when it brings an item to one of its ends; empty if the item has no such end. */
    Optional<Stop<T>> stop(int item, Rest where, T move) {
        Delta<T> end = where == Rest.LOWER ? lower[item] : upper[item];
        if (end == null) {
            return Optional.empty();
        }
        Delta<T> room = end.minus(values[item], arithmetic);
        return Optional.of(new Stop<>(
                item,
                where,
                new Delta<>(arithmetic.dividedBy(room.number(), move), arithmetic.dividedBy(room.slack(), move))));
    }

    /** Ends the move of an item: at its own end, or by an exchange with the item that stopped it. False if singular. */
    boolean end(int entering, Stop<T> stop) {
        if (stop.item() != entering) {
            return exchange(stop.item(), stop.where(), entering);
        }
        resting.rest(entering, stop.where());
        evaluate();
        steps++;
        return true;
    }

    /** Lets one item rest at an end, and another one move in its place; false if the equations became singular. */
    boolean exchange(int toRest, Rest where, int toMove) {
        Rest before = resting.of(toMove);
        resting.rest(toRest, where);
        resting.move(toMove);
        if (!equations.factorise()) {
            resting.move(toRest);
            resting.rest(toMove, before);
            equations.factorise();
            return false;
        }
        evaluate();
        steps++;
        return true;
    }

    /** Finds the values of all items from those at rest. */
    void evaluate() {
        for (int item = 0; item < values.length; item++) {
            if (!resting.isMoving(item)) {
                values[item] = restingValue(item);
            }
        }
        equations.complete(values);
    }

    private Delta<T> restingValue(int item) {
        Delta<T> end = switch (resting.of(item)) {
            case LOWER -> lower[item];
            case UPPER -> upper[item];
            case ZERO, MOVING -> null;
        };
        return end == null ? new Delta<>(zero, zero) : end;
    }

    Delta<T> value(Map<Integer, T> objective) {
        Delta<T> sum = new Delta<>(zero, zero);
        for (Map.Entry<Integer, T> term : objective.entrySet()) {
            sum = sum.plus(values[term.getKey()].times(term.getValue(), arithmetic), arithmetic);
        }
        return sum;
    }

    /** The multipliers of the ends at which items rest: what they bound is the sum whose effects these are. */
    Map<Integer, T> multipliers(T[] effects) {
        Map<Integer, T> result = new TreeMap<>();
        for (int item = 0; item < effects.length; item++) {
            if (arithmetic.signum(effects[item]) != 0) {
                result.put(item, negated(effects[item]));
            }
        }
        return result;
    }

    T negated(T number) {
        return arithmetic.minus(zero, number);
    }

    T magnitude(T number) {
        return arithmetic.signum(number) < 0 ? negated(number) : number;
    }
}
