package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks for ends that cannot all hold where a simplex came to rest.
 *
 * <p>What an item outside its ends lacks, and what all such items lack together, is a sum of items at rest. If no item at rest
 * can move so that it becomes less, the ends add up to a contradiction. The multipliers are exact, and so is their check: a
 * wrong proposal is found out, and never believed.
 *
 * @see <a href="https://doi.org/10.1515/crll.1902.124.1">Farkas, Theorie der einfachen Ungleichungen, 1902</a>
 */
final class FarkasMultipliers {

    /** Each item tried alone costs a solution of the equations; after so many a shorter contradiction is not looked for. */
    private static final int MOST_ALONE = 50;

    private final LinearSystem system;
    private final Arithmetic<Rational> arithmetic;
    private final Equations<Rational> equations;

    private FarkasMultipliers(LinearSystem system, Arithmetic<Rational> arithmetic, Equations<Rational> equations) {
        this.system = system;
        this.arithmetic = arithmetic;
        this.equations = equations;
    }

    /**
     * Multipliers of ends that add up to a contradiction.
     *
     * @param system the system
     * @param resting where its items are at rest
     * @param outside the moving items that are outside their ends, with the end that each one misses
     * @param arithmetic counts the work
     * @return the multipliers, those of the fewest ends that were found; empty if these items prove nothing
     */
    static Optional<Multipliers<Rational>> of(
            LinearSystem system, Resting resting, Map<Integer, Rest> outside, Arithmetic<Rational> arithmetic) {
        Equations<Rational> equations = new Equations<>(system, arithmetic, resting);
        return outside.isEmpty() || !equations.factorise()
                ? Optional.empty()
                : new FarkasMultipliers(system, arithmetic, equations).best(outside);
    }

    private Optional<Multipliers<Rational>> best(Map<Integer, Rest> outside) {
        Optional<Multipliers<Rational>> best = Optional.empty();
        for (Map.Entry<Integer, Rest> each :
                outside.entrySet().stream().limit(MOST_ALONE).toList()) {
            Multipliers<Rational> alone = multipliers(Map.of(each.getKey(), each.getValue()));
            boolean isShorter = best.isEmpty()
                    || alone.byItem().size() < best.get().byItem().size();
            if (isShorter && isContradiction(alone)) {
                best = Optional.of(alone);
            }
        }
        return best.isPresent() ? best : Optional.of(multipliers(outside)).filter(this::isContradiction);
    }

    private Multipliers<Rational> multipliers(Map<Integer, Rest> outside) {
        Map<Integer, Rational> weights = new TreeMap<>();
        outside.forEach((item, end) -> weights.put(item, end == Rest.LOWER ? Rational.ONE : Rational.ONE.negated()));
        return new Multipliers<>(equations.balanced(weights));
    }

    /** The items weighted so add up to zero whatever they are; at least the sum of their ends, which must be above zero. */
    private boolean isContradiction(Multipliers<Rational> multipliers) {
        Delta<Rational> sum = new Delta<>(Rational.ZERO, Rational.ZERO);
        for (Map.Entry<Integer, Rational> each : multipliers.byItem().entrySet()) {
            boolean isLower = each.getValue().signum() > 0;
            End end = isLower ? system.lower(each.getKey()) : system.upper(each.getKey());
            if (end == null) {
                return false;
            }
            sum = sum.plus((isLower ? end.asLower() : end.asUpper()).times(each.getValue(), arithmetic), arithmetic);
        }
        return sum.signum(arithmetic) > 0;
    }
}
