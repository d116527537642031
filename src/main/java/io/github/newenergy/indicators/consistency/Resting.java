package io.github.newenergy.indicators.consistency;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where each item of a {@link Simplex} is: what one simplex hands on to another one as its proposal. */
final class Resting {

    private final Rest[] rests;

    private Resting(Rest[] rests) {
        this.rests = rests;
    }

    /** All unknowns at rest, all sums moving. */
    static Resting of(LinearSystem system) {
        Resting resting = new Resting(new Rest[system.items()]);
        resting.reset(system);
        return resting;
    }

    /** The items at rest at some ends, the lower one first, and the unknowns of the sums among them free to move. */
    static Resting of(LinearSystem system, Predicate<End> isMet) {
        Resting resting = of(system);
        for (int item = system.items() - 1; item >= 0; item--) {
            Rest met = isMet(system.lower(item), isMet)
                    ? Rest.LOWER
                    : isMet(system.upper(item), isMet) ? Rest.UPPER : resting.of(item);
            if (met != resting.of(item) && item >= system.columns()) {
                Arrays.stream(system.columnsOf(item - system.columns())).forEach(resting::move);
            }
            resting.rest(item, met);
        }
        return resting;
    }

    private static boolean isMet(@Nullable End end, Predicate<End> isMet) {
        return end != null && isMet.test(end);
    }

    void reset(LinearSystem system) {
        for (int item = 0; item < rests.length; item++) {
            if (item >= system.columns()) {
                rests[item] = Rest.MOVING;
            } else if (system.lower(item) != null) {
                rests[item] = Rest.LOWER;
            } else {
                rests[item] = system.upper(item) != null ? Rest.UPPER : Rest.ZERO;
            }
        }
    }

    Resting copy() {
        return new Resting(rests.clone());
    }

    Rest of(int item) {
        return rests[item];
    }

    boolean isMoving(int item) {
        return rests[item] == Rest.MOVING;
    }

    void rest(int item, Rest where) {
        rests[item] = where;
    }

    void move(int item) {
        rests[item] = Rest.MOVING;
    }
}
