package io.github.newenergy.indicators.consistency;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which assumptions were switched by hand; all others are on or off as they usually are.
 *
 * @param on those that were switched on
 * @param off those that were switched off
 */
record Switches(Set<Assumption> on, Set<Assumption> off) {

    static final Switches UNTOUCHED = new Switches(Set.of(), Set.of());

    Switches with(Assumption assumption) {
        return new Switches(plus(on, assumption), minus(off, assumption));
    }

    Switches without(Assumption assumption) {
        return new Switches(minus(on, assumption), plus(off, assumption));
    }

    private static Set<Assumption> plus(Set<Assumption> some, Assumption one) {
        Set<Assumption> more = new LinkedHashSet<>(some);
        more.add(one);
        return more;
    }

    private static Set<Assumption> minus(Set<Assumption> some, Assumption one) {
        Set<Assumption> fewer = new LinkedHashSet<>(some);
        fewer.remove(one);
        return fewer;
    }

    boolean isOn(Model model, Assumption assumption) {
        return on.contains(assumption)
                || (!off.contains(assumption) && !model.usuallyOff().contains(assumption));
    }

    /** All figures of a model, and its assumptions that are on. */
    PremiseSet active(Model model) {
        return PremiseSet.ofAll(
                model.premises(), premise -> model.isFigure(premise) || isOn(model, model.assumption(premise)));
    }
}
