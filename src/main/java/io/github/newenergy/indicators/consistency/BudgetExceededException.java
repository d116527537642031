package io.github.newenergy.indicators.consistency;

/** Ends a calculation whose budget is spent. Never leaves the package: there it becomes an undecided verdict or answer. */
final class BudgetExceededException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What was spent. */
    private final transient Spent spent;

    BudgetExceededException(Spent spent) {
        super("the budget is spent: " + spent, null, false, false);
        this.spent = spent;
    }

    Spent spent() {
        return spent;
    }
}
