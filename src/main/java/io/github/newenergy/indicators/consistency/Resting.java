package io.github.newenergy.indicators.consistency;

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
