package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for single changes after which one conflict is gone and everything else still holds. */
final class Diagnosis {

    /** A number is not sought farther away than this many units of its last digit. */
    private static final BigInteger FARTHEST = BigInteger.TEN.pow(18);

    private final Model model;
    private final Reading reading;
    private final Budget budget;

    /** Everything but the figures of other conflicts. */
    private final PremiseSet premises;

    Diagnosis(Model model, Reading reading, PremiseSet premises, Budget budget) {
        this.model = model;
        this.reading = reading;
        this.premises = premises;
        this.budget = budget;
    }

    List<Repair> repairs(List<NamedFigure> members, List<Assumption> assumptions) {
        Check check = new Check(model, budget);
        List<Repair> repairs = new ArrayList<>();
        List<Repair.Change> changes = new ArrayList<>();
        List<Repair> slips = new ArrayList<>();
        PremiseSet figures = PremiseSet.of(List.of(members.stream()
                .mapToInt(member -> model.premise(member.name()))
                .toArray()));
        for (NamedFigure member : members) {
            PremiseSet rest = premises.without(model.premise(member.name()));
            if (check.isConsistent(rest, figures)) {
                repairs.add(new Repair.LeaveOut(member.name()));
                FigureClaims.of(member, reading).ifPresent(claim -> {
                    Range range = new Range(claim.quotient(), range(rest, claim.quotient()));
                    nearest(member, range).ifPresent(changes::add);
                    slips.addAll(slips(member, rest, range));
                });
            }
        }
        for (Assumption assumption : assumptions) {
            if (check.isConsistent(premises.without(model.premise(assumption)), figures)) {
                repairs.add(new Repair.GiveUp(assumption));
            }
        }
        changes.sort(Comparator.comparing(change -> change.units().abs()));
        repairs.addAll(changes);
        repairs.addAll(slips);
        return repairs;
    }

    /**
     * What all other figures leave a printed number.
     *
     * @param quotient what the number is about
     * @param bounds the values that are possible
     */
    private record Range(Quotient quotient, Bounds bounds) {}

    private Bounds range(PremiseSet rest, Quotient quotient) {
        return new Inquiry(model, rest, budget).range(quotient);
    }

    /** The nearest number whose print admits what the other figures leave. */
    private Optional<Repair.Change> nearest(NamedFigure member, Range range) {
        boolean upward = isBelow(bounds(member, member.figure()), range.bounds());
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE;
        while (isStillAway(member, range, high, upward)) {
            low = high;
            high = high.shiftLeft(1);
            if (high.compareTo(FARTHEST) > 0) {
                return Optional.empty();
            }
        }
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (isStillAway(member, range, middle, upward)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigInteger units = upward ? high : high.negate();
        return moved(member, units)
                .filter(figure -> bounds(member, figure).overlaps(range.bounds()))
                .map(figure -> new Repair.Change(member.name(), figure, units));
    }

    private boolean isStillAway(NamedFigure member, Range range, BigInteger units, boolean upward) {
        return moved(member, upward ? units : units.negate())
                .map(figure -> bounds(member, figure))
                .filter(bounds -> upward ? isBelow(bounds, range.bounds()) : isBelow(range.bounds(), bounds))
                .isPresent();
    }

    private static boolean isBelow(Bounds low, Bounds high) {
        return low.upper().isPresent()
                && high.lower().isPresent()
                && !low.overlaps(high)
                && low.upper().get().compareTo(high.lower().get()) <= 0;
    }

    /** The figure with a number so many units away, or empty if no figure can have it. */
    private static Optional<Figure> moved(NamedFigure member, BigInteger units) {
        PublishedNumber number = Reprint.numberOf(member.figure()).orElseThrow();
        BigDecimal digits = number.digits()
                .add(new BigDecimal(units).multiply(number.digits().ulp()));
        return digits.signum() < 0 && !mayBeNegative(member.figure())
                ? Optional.empty()
                : Reprint.of(member.figure(), old -> new PublishedNumber(digits, old.form(), old.hedge()));
    }

    /** A level below zero, or a share, is refused where no level is below zero; a change never is. */
    private static boolean mayBeNegative(Figure figure) {
        return switch (figure.kind()) {
            case LEVEL, SHARE, MULTIPLE ->
                figure.cells().stream().anyMatch(cell -> cell.measure().mayBeNegative());
            default -> true;
        };
    }

    private Bounds bounds(NamedFigure member, Figure figure) {
        return FigureClaims.of(new NamedFigure(member.name(), figure), reading)
                .map(claim -> claim.bounds().apply(reading))
                .orElseThrow();
    }

    private List<Repair> slips(NamedFigure member, PremiseSet rest, Range range) {
        List<Repair> slips = new ArrayList<>();
        for (Slips.Candidate candidate : Slips.of(member.figure())) {
            if (!model.numbers().keySet().containsAll(candidate.replacement().cells())) {
                // Nothing else is known of that cell, so that nothing could speak against the slip.
                continue;
            }
            NamedFigure other = new NamedFigure(member.name(), candidate.replacement());
            Claim claim = FigureClaims.of(other, reading).orElseThrow();
            Bounds left = claim.quotient().equals(range.quotient()) ? range.bounds() : range(rest, claim.quotient());
            if (claim.bounds().apply(reading).overlaps(left)) {
                slips.add(new Repair.Unslip(candidate.slip(), member.name(), candidate.replacement()));
            }
        }
        return slips;
    }
}
