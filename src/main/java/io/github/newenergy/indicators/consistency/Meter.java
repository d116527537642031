package io.github.newenergy.indicators.consistency;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Counts the work on one independent part of a system, and stops it when its budget is spent.
 *
 * <p>Steps add up over all decisions that share a meter. Digits and cases are limits of each decision alone.
 */
final class Meter {

    private final Budget budget;
    private final long most;
    private long steps;

    /** Of the decision at hand. */
    private int digits;

    private int cases;

    /** Of the decisions before it. */
    private Spent before = Spent.NOTHING;

    Meter(Budget budget) {
        this(budget, budget.steps());
    }

    private Meter(Budget budget, long most) {
        this.budget = budget;
        this.most = most;
    }

    /** For work that grows with the figures alone, such as putting their constraints together. */
    static Meter unlimited() {
        return new Meter(new Budget(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** A meter of its own for one of several decisions, which share evenly what is left. */
    Meter share(int decisions) {
        return new Meter(budget, left() / decisions);
    }

    /** The steps that are left. */
    long left() {
        return Math.max(0, most - steps);
    }

    /** Adds what was counted by a meter of its own. */
    void add(Spent spent) {
        steps += spent.steps();
        before = before.and(new Spent(0, spent.digits(), spent.cases()));
    }

    /** A decision, or empty if the budget is spent before it, or on the way. */
    <R> Optional<R> within(Supplier<R> decision) {
        if (left() == 0) {
            return Optional.empty();
        }
        before = before.and(new Spent(0, digits, cases));
        digits = 0;
        cases = 0;
        try {
            return Optional.of(decision.get());
        } catch (BudgetExceededException exceeded) {
            return Optional.empty();
        }
    }

    /** Counts one operation by the length of its result. */
    void count(int bits) {
        int words = bits / Long.SIZE;
        steps += 1 + (long) words * words;
        if (words > 1) {
            digits = Math.max(digits, Spent.digits(bits));
        }
        if (steps > most || digits > budget.digits()) {
            throw new BudgetExceededException(spent());
        }
    }

    /** Counts one case of a choice that is looked into. */
    void countCase() {
        cases++;
        if (cases > budget.cases()) {
            throw new BudgetExceededException(spent());
        }
    }

    Spent spent() {
        return before.and(new Spent(steps, digits, cases));
    }
}
