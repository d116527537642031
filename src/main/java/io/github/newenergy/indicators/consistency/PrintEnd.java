package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One end of what a printed number admits, and what it rests on.
 *
 * <p>Each end is given as tight as the reading makes it, and again as far as it stands without the assumptions of the
 * reading: then a conclusion that does not need them does not name them.
 *
 * @param isLower whether it is a lower end
 * @param value the end
 * @param isOpen whether the end itself is not admitted
 * @param assumptions what the end rests on
 */
record PrintEnd(boolean isLower, BigDecimal value, boolean isOpen, List<Assumption> assumptions) {

    /**
     * Bounds and what they rest on.
     *
     * @param bounds the bounds
     * @param assumptions what they rest on
     */
    private record Grounded(Bounds bounds, List<Assumption> assumptions) {}

    static List<PrintEnd> of(Claim claim, Reading reading) {
        List<PrintEnd> ends = new ArrayList<>();
        for (Grounded grounded : grounded(claim, reading)) {
            Bounds bounds = grounded.bounds();
            bounds.lower().ifPresent(value -> add(ends, true, value, bounds.isLowerOpen(), grounded.assumptions()));
            bounds.upper().ifPresent(value -> add(ends, false, value, bounds.isUpperOpen(), grounded.assumptions()));
        }
        return ends;
    }

    /** From what rests on least to what rests on most. */
    private static List<Grounded> grounded(Claim claim, Reading reading) {
        List<Assumption> always = assumptions(claim, Claim.Width::isAlways);
        List<Assumption> all = assumptions(claim, width -> true);
        Assumption rounding =
                new Assumption(Assumption.Kind.ROUNDING, reading.rounding().toString(), List.of());
        Bounds full = claim.bounds().apply(reading);
        Bounds anyRounding = full.span(claim.bounds().apply(reading.with(Rounding.UNKNOWN)));
        List<Grounded> result = new ArrayList<>();
        if (all.size() > always.size()) {
            Reading hard = reading.with(HedgePolicy.HARD);
            Bounds words = full.span(claim.bounds().apply(hard));
            Bounds least = words.span(anyRounding).span(claim.bounds().apply(hard.with(Rounding.UNKNOWN)));
            result.add(new Grounded(least, always));
            result.add(new Grounded(words, and(always, rounding)));
        }
        result.add(new Grounded(anyRounding, all));
        result.add(new Grounded(full, and(all, rounding)));
        return result;
    }

    /** The scopes, and some of the widths. */
    private static List<Assumption> assumptions(Claim claim, Predicate<Claim.Width> which) {
        if (claim.widths().isEmpty()) {
            return claim.scopes();
        }
        Stream<Assumption> widths = claim.widths().stream().filter(which).map(Claim.Width::assumption);
        return Stream.concat(claim.scopes().stream(), widths).toList();
    }

    private static List<Assumption> and(List<Assumption> some, Assumption last) {
        List<Assumption> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    private static void add(
            List<PrintEnd> ends, boolean isLower, BigDecimal value, boolean isOpen, List<Assumption> assumptions) {
        PrintEnd end = new PrintEnd(isLower, value, isOpen, assumptions);
        for (PrintEnd known : ends) {
            if (known.isLower == isLower && !end.isTighter(known) && assumptions.containsAll(known.assumptions)) {
                return;
            }
        }
        ends.add(end);
    }

    private boolean isTighter(PrintEnd other) {
        int order = isLower ? value.compareTo(other.value) : other.value.compareTo(value);
        return order > 0 || (order == 0 && isOpen && !other.isOpen);
    }
}
