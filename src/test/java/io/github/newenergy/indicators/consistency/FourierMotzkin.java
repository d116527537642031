package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.OracleRow.Relation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Takes unknowns out of a system of inequalities one by one, exactly: equations by substitution, then each unknown by
 * adding every row that bounds it from above to every row that bounds it from below.
 *
 * @see <a href="https://doi.org/10.1007/BF01074691">Fourier's method, as told by Williams, 1986</a>
 */
final class FourierMotzkin {

    /** Beyond this many rows the oracle gives up. */
    private static final int MOST_ROWS = 1_500;

    /** Beyond this many rows made, kept or not, it gives up as well. */
    private static final int MOST_WORK = 100_000;

    /** What is left of rows with the same direction: the tightest. */
    private final Map<OracleForm, OracleRow> rows = new LinkedHashMap<>();

    private final Set<Integer> kept;
    private boolean contradictory;
    private int made;

    private FourierMotzkin(Set<Integer> kept) {
        this.kept = kept;
    }

    /** Thrown when the rows grow too many. */
    static final class TooBigException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooBigException(int rows) {
            super("the oracle gives up at " + rows + " rows");
        }
    }

    static boolean isFeasible(List<OracleRow> system) {
        FourierMotzkin elimination = new FourierMotzkin(Set.of());
        elimination.run(system);
        return !elimination.contradictory;
    }

    /** All values that one unknown can have; empty if the system contradicts itself. */
    static Optional<OracleInterval> range(List<OracleRow> system, int unknown) {
        FourierMotzkin elimination = new FourierMotzkin(Set.of(unknown));
        elimination.run(system);
        return elimination.contradictory ? Optional.empty() : Optional.of(elimination.interval(unknown));
    }

    private OracleInterval interval(int unknown) {
        Optional<OracleRow> upper = Optional.ofNullable(rows.get(OracleForm.ofUnknown(unknown)));
        Optional<OracleRow> lower =
                Optional.ofNullable(rows.get(OracleForm.ofUnknown(unknown).times(BigFraction.MINUS_ONE)));
        return new OracleInterval(
                lower.map(row -> row.bound().negate()),
                lower.map(row -> row.relation() == Relation.BELOW).orElse(true),
                upper.map(OracleRow::bound),
                upper.map(row -> row.relation() == Relation.BELOW).orElse(true));
    }

    private void run(List<OracleRow> system) {
        substituteAndAdd(new ArrayList<>(system));
        while (!contradictory) {
            Optional<OracleRow> equation = impliedEquation();
            if (equation.isPresent()) {
                List<OracleRow> all = new ArrayList<>(rows.values());
                all.add(equation.get());
                rows.clear();
                substituteAndAdd(all);
                continue;
            }
            dropWhatTheBoxImplies();
            Optional<Integer> next = cheapest();
            if (next.isEmpty()) {
                break;
            }
            eliminate(next.get());
        }
        contradictory = contradictory || isIntervalEmpty();
    }

    /** With one unknown kept there may be a lower end above the upper one. */
    private boolean isIntervalEmpty() {
        for (OracleRow row : rows.values()) {
            OracleRow opposite = rows.get(row.form().times(BigFraction.MINUS_ONE));
            if (opposite != null
                    && !sum(row, BigFraction.ONE, opposite, BigFraction.ONE).isTrueOfNothing()) {
                return true;
            }
        }
        return false;
    }

    private void substituteAndAdd(List<OracleRow> pending) {
        List<OracleRow> system = pending;
        Optional<OracleRow> equation = firstEquation(system);
        while (equation.isPresent()) {
            OracleRow used = equation.get();
            int unknown = unkept(used).orElseThrow();
            List<OracleRow> rest = new ArrayList<>(system);
            rest.remove(used);
            rest.replaceAll(row -> row.substituted(unknown, used));
            system = rest;
            equation = firstEquation(system);
        }
        for (OracleRow row : system) {
            if (row.relation() == Relation.EQUAL) {
                add(OracleRow.atMost(row.form(), row.bound(), false));
                add(OracleRow.atMost(
                        row.form().times(BigFraction.MINUS_ONE), row.bound().negate(), false));
            } else {
                add(row);
            }
        }
    }

    private Optional<OracleRow> firstEquation(List<OracleRow> system) {
        return system.stream()
                .filter(row -> row.relation() == Relation.EQUAL && unkept(row).isPresent())
                .findFirst();
    }

    private Optional<Integer> unkept(OracleRow row) {
        return row.form().terms().keySet().stream()
                .filter(unknown -> !kept.contains(unknown))
                .findFirst();
    }

    /** Two rows that meet, {@code a <= 5} and {@code -a <= -5}, are an equation. */
    private Optional<OracleRow> impliedEquation() {
        for (OracleRow row : rows.values()) {
            OracleRow opposite = rows.get(row.form().times(BigFraction.MINUS_ONE));
            if (opposite != null
                    && unkept(row).isPresent()
                    && row.relation() == Relation.AT_MOST
                    && opposite.relation() == Relation.AT_MOST
                    && row.bound().equals(opposite.bound().negate())) {
                return Optional.of(OracleRow.equal(row.form(), row.bound()));
            }
        }
        return Optional.empty();
    }

    private void add(OracleRow raw) {
        if (raw.form().terms().isEmpty()) {
            contradictory = contradictory || !raw.isTrueOfNothing();
            return;
        }
        made++;
        OracleRow row = primitive(raw);
        rows.merge(row.form(), row, FourierMotzkin::tighter);
        if (rows.size() > MOST_ROWS || made > MOST_WORK) {
            throw new TooBigException(rows.size());
        }
    }

    private static OracleRow tighter(OracleRow one, OracleRow other) {
        int order = one.bound().compareTo(other.bound());
        return order < 0 || (order == 0 && one.relation() == Relation.BELOW) ? one : other;
    }

    /** The same row with whole coefficients that have no common divisor, so that equal directions look equal. */
    private static OracleRow primitive(OracleRow row) {
        BigInteger denominators = BigInteger.ONE;
        BigInteger divisor = BigInteger.ZERO;
        for (BigFraction coefficient : row.form().terms().values()) {
            BigInteger denominator = coefficient.getDenominator();
            denominators = denominators.multiply(denominator).divide(denominators.gcd(denominator));
        }
        for (BigFraction coefficient : row.form().terms().values()) {
            BigInteger whole = coefficient.getNumerator().multiply(denominators.divide(coefficient.getDenominator()));
            divisor = divisor.gcd(whole);
        }
        BigFraction factor = new BigFraction(denominators, divisor);
        return new OracleRow(
                row.form().times(factor), row.relation(), row.bound().multiply(factor));
    }

    private Optional<Integer> cheapest() {
        Map<Integer, long[]> counts = new HashMap<>();
        for (OracleRow row : rows.values()) {
            row.form().terms().forEach((unknown, coefficient) -> {
                long[] count = counts.computeIfAbsent(unknown, key -> new long[2]);
                count[coefficient.compareTo(BigFraction.ZERO) > 0 ? 0 : 1]++;
            });
        }
        counts.keySet().removeAll(kept);
        return counts.entrySet().stream()
                .min(Comparator.comparingLong(entry -> growth(entry.getValue())))
                .map(Map.Entry::getKey);
    }

    private static long growth(long[] count) {
        return count[0] * count[1] - count[0] - count[1];
    }

    private void eliminate(int unknown) {
        List<OracleRow> above = new ArrayList<>();
        List<OracleRow> below = new ArrayList<>();
        for (OracleRow row : rows.values()) {
            int sign = row.form().coefficient(unknown).compareTo(BigFraction.ZERO);
            if (sign != 0) {
                (sign > 0 ? above : below).add(row);
            }
        }
        Set<OracleRow> gone = new HashSet<>(above);
        gone.addAll(below);
        rows.values().removeIf(gone::contains);
        for (OracleRow upper : above) {
            for (OracleRow lower : below) {
                BigFraction upperFactor = lower.form().coefficient(unknown).negate();
                add(sum(upper, upperFactor, lower, upper.form().coefficient(unknown)));
            }
        }
    }

    private static OracleRow sum(OracleRow one, BigFraction oneFactor, OracleRow other, BigFraction otherFactor) {
        boolean strict = one.relation() == Relation.BELOW || other.relation() == Relation.BELOW;
        return OracleRow.atMost(
                one.form().times(oneFactor).plus(other.form(), otherFactor),
                one.bound().multiply(oneFactor).add(other.bound().multiply(otherFactor)),
                strict);
    }

    /** A row of several unknowns goes if the rows of single unknowns imply it; those stay. */
    private void dropWhatTheBoxImplies() {
        rows.values().removeIf(row -> row.form().terms().size() > 1 && isImpliedByBox(row));
    }

    private boolean isImpliedByBox(OracleRow row) {
        BigFraction most = BigFraction.ZERO;
        boolean reached = true;
        for (Map.Entry<Integer, BigFraction> term : row.form().terms().entrySet()) {
            BigFraction coefficient = term.getValue();
            boolean up = coefficient.compareTo(BigFraction.ZERO) > 0;
            OracleForm direction = OracleForm.ofUnknown(term.getKey());
            OracleRow side = rows.get(up ? direction : direction.times(BigFraction.MINUS_ONE));
            if (side == null) {
                return false;
            }
            most = most.add(side.bound().multiply(coefficient.abs()));
            reached = reached && side.relation() == Relation.AT_MOST;
        }
        int order = most.compareTo(row.bound());
        return order < 0 || (order == 0 && (row.relation() == Relation.AT_MOST || !reached));
    }
}
