package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a figure would be without a usual slip. */
final class Slips {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final Figure figure;
    private final List<Candidate> candidates = new ArrayList<>();

    private Slips(Figure figure) {
        this.figure = figure;
    }

    /**
     * A slip, and the figures that may be meant.
     *
     * @param slip the slip
     * @param replacements the figures without it, the nearest one first; if that one cannot be, the next one is meant
     */
    record Candidate(Repair.Slip slip, List<Figure> replacements) {}

    static List<Candidate> of(Figure figure) {
        Slips slips = new Slips(figure);
        slips.tenThousandfold();
        slips.percentAndPoints();
        slips.toAndBy();
        slips.digits();
        return slips.candidates;
    }

    private void add(Repair.Slip slip, Figure replacement) {
        candidates.add(new Candidate(slip, List.of(replacement)));
    }

    private void tenThousandfold() {
        Optional<Unit> printed = Optional.empty();
        if (figure instanceof LevelFigure level) {
            printed = Optional.of(level.level().unit());
        } else if (figure instanceof DifferenceFigure difference) {
            printed = Optional.of(difference.difference().unit());
        }
        printed.stream()
                .flatMap(Slips::tenThousandfold)
                .forEach(unit -> figure.match(new Reprint(number -> number, ignored -> unit))
                        .ifPresent(replacement -> add(Repair.Slip.TEN_THOUSANDFOLD, replacement)));
    }

    private static Stream<Unit> tenThousandfold(Unit unit) {
        return Unit.all(unit.kind(), Language.CHINESE).stream()
                .filter(other -> other.factor().compareTo(unit.factor().multiply(TEN_THOUSAND)) == 0
                        || unit.factor().compareTo(other.factor().multiply(TEN_THOUSAND)) == 0);
    }

    private void percentAndPoints() {
        if (figure instanceof ContributionFigure contribution) {
            NumberForm form = contribution.contribution().form();
            NumberForm other = form == NumberForm.POINTS ? NumberForm.PERCENT : NumberForm.POINTS;
            Reprint.of(figure, number -> new PublishedNumber(number.digits(), other, number.hedge()))
                    .ifPresent(replacement -> add(Repair.Slip.PERCENT_AND_POINTS, replacement));
        } else if (figure instanceof GrowthFigure growth
                && growth.growth().form() == NumberForm.PERCENT
                && growth.comparison().cell().measure().nature() == Measure.Nature.RATIO
                && growth.comparison().cell().measure().admits(QuantityKind.RATIO)) {
            PublishedQuantity points = new PublishedQuantity(plain(growth.growth()), Unit.parse("percentage points"));
            add(
                    Repair.Slip.PERCENT_AND_POINTS,
                    new DifferenceFigure(figure.attribution(), growth.comparison(), points));
        }
    }

    private static PublishedNumber plain(PublishedNumber number) {
        return new PublishedNumber(number.digits(), NumberForm.PLAIN, number.hedge());
    }

    private void toAndBy() {
        if (figure instanceof GrowthFigure growth
                && growth.terms().steps() == 1
                && growth.growth().digits().signum() >= 0) {
            add(slip(growth.growth()), new MultipleFigure(figure.attribution(), growth.comparison(), growth.growth()));
        } else if (figure instanceof MultipleFigure multiple) {
            add(
                    slip(multiple.multiple()),
                    new GrowthFigure(
                            figure.attribution(), multiple.comparison(), multiple.multiple(), GrowthTerms.SIMPLE));
        } else if (figure instanceof DifferenceFigure difference
                && difference.difference().number().digits().signum() >= 0
                && difference.difference().unit().kind() != QuantityKind.POINTS) {
            add(
                    Repair.Slip.TO_AND_BY,
                    new LevelFigure(
                            figure.attribution(), difference.comparison().cell(), difference.difference()));
        } else if (figure instanceof LevelFigure level
                && level.level().unit().kind() != QuantityKind.RATIO
                && level.cell().period().first().getYear() > 1) {
            Cell cell = level.cell();
            add(
                    Repair.Slip.TO_AND_BY,
                    new DifferenceFigure(figure.attribution(), Comparison.yearOnYear(cell), level.level()));
        }
    }

    private static Repair.Slip slip(PublishedNumber number) {
        return number.form() == NumberForm.MULTIPLE ? Repair.Slip.TIMES : Repair.Slip.TO_AND_BY;
    }

    private void digits() {
        Optional<PublishedNumber> print = Reprint.numberOf(figure);
        if (print.isEmpty()) {
            return;
        }
        BigDecimal digits = print.get().digits();
        String written = digits.unscaledValue().abs().toString();
        for (int place = 0; place < written.length(); place++) {
            candidates.add(new Candidate(Repair.Slip.WRONG_DIGIT, otherDigits(written, place, digits)));
        }
        for (int place = 0; place + 1 < written.length(); place++) {
            char one = written.charAt(place);
            char two = written.charAt(place + 1);
            if (one != two && (place > 0 || two != '0')) {
                String other = written.substring(0, place) + two + one + written.substring(place + 2);
                reprint(other, digits).ifPresent(figure -> add(Repair.Slip.SWAPPED_DIGITS, figure));
            }
        }
    }

    /** With every other digit in one place, the nearest one first. */
    private List<Figure> otherDigits(String written, int place, BigDecimal digits) {
        char known = written.charAt(place);
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != known && (place > 0 || digit != '0' || written.length() == 1))
                .boxed()
                .sorted(Comparator.comparing(digit -> Math.abs(digit - known)))
                .map(digit -> written.substring(0, place) + (char) (int) digit + written.substring(place + 1))
                .flatMap(other -> reprint(other, digits).stream())
                .toList();
    }

    private Optional<Figure> reprint(String written, BigDecimal digits) {
        BigInteger unscaled = new BigInteger(written);
        BigDecimal other = new BigDecimal(digits.signum() < 0 ? unscaled.negate() : unscaled, digits.scale());
        return Reprint.of(figure, number -> new PublishedNumber(other, number.form(), number.hedge()));
    }
}
