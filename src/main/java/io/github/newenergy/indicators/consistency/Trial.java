package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;

/**
 * How changed figures are tried out: compiled anew, and decided alone.
 *
 * @param reading how prints are read
 * @param switches which assumptions are on
 * @param budget how much work each part of a trial may take
 */
record Trial(Reading reading, Switches switches, Budget budget) {

    /** Whether figures can all be true; false where the budget does not suffice to say. */
    boolean canHold(Model model) {
        PremiseSet active = switches.active(model);
        return Part.of(model).stream().allMatch(part -> canHold(part.resting(active)));
    }

    boolean canHold(Part part) {
        Assembly assembly = new Assembly(part.constraints(), part.choices(), new ExactArithmetic(Meter.unlimited()));
        return assembly.refutations().isEmpty()
                && Part.of(assembly, part.choices()).stream().allMatch(this::isDecidedToHold);
    }

    private boolean isDecidedToHold(Part rest) {
        Meter meter = new Meter(budget);
        return meter.within(() -> new Solver(meter).decide(rest.constraints(), rest.choices()))
                .flatMap(Solver.Decision::solution)
                .isPresent();
    }

    boolean isOn(Model model, List<Assumption> assumptions) {
        return assumptions.stream().allMatch(assumption -> switches.isOn(model, assumption));
    }

    /** The values that a print admits, as far as the assumptions go that are on in a model. */
    Bounds admitted(Claim claim, Model model) {
        Bounds admitted = Bounds.unbounded();
        for (PrintEnd end : PrintEnd.of(claim, reading)) {
            if (isOn(model, end.assumptions())) {
                // The ends of one print always leave something between them.
                admitted = admitted.intersection(beyond(end)).orElse(admitted);
            }
        }
        return admitted;
    }

    private static Bounds beyond(PrintEnd end) {
        if (end.isLower()) {
            return end.isOpen() ? Bounds.greaterThan(end.value()) : Bounds.atLeast(end.value());
        }
        return end.isOpen() ? Bounds.lessThan(end.value()) : Bounds.atMost(end.value());
    }
}
