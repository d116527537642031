package io.github.newenergy.indicators.consistency;

/** Counts the work of one independent part of a system, and stops it when its budget is spent. */
final class Meter {

    private final Budget budget;
    private long steps;
    private int digits;
    private int cases;

    Meter(Budget budget) {
        this.budget = budget;
    }

    /** For work that grows with the figures alone, such as putting their constraints together. */
    static Meter unlimited() {
        return new Meter(new Budget(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** Counts one operation by the length of its result. */
    void count(int bits) {
        int words = bits / Long.SIZE;
        steps += 1 + (long) words * words;
        if (words > 1) {
            digits = Math.max(digits, Spent.digits(bits));
        }
        if (steps > budget.steps() || digits > budget.digits()) {
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
        return new Spent(steps, digits, cases);
    }
}
