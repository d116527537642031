package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the printed number of a figure says about levels; nothing for figures without a number, and for changes in points. */
final class FigureClaims implements Figure.Cases<Optional<Claim>> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final String name;
    private final Reading reading;

    private FigureClaims(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /** The assumption that a change in points, printed by a figure, has the width that the reading gives it. */
    static Optional<Claim.Width> width(String name, PublishedNumber points, Reading reading) {
        return new FigureClaims(name, reading).width(points);
    }

    static Optional<Claim> of(NamedFigure named, Reading reading) {
        return named.figure().match(new FigureClaims(named.name(), reading));
    }

    @Override
    public Optional<Claim> level(LevelFigure figure) {
        BigDecimal factor = factor(figure.level());
        return claim(
                        Quotient.ofLevel(figure.cell())
                                .in(CellUnits.kind(figure.level().unit())),
                        how -> figure.level().bounds(how).multipliedBy(factor))
                .map(claim -> claim.with(width(figure.level())));
    }

    /** With as few digits as can be: those of products are counted and stripped again and again. */
    private static BigDecimal factor(PublishedQuantity print) {
        return print.unit().factor().stripTrailingZeros();
    }

    @Override
    public Optional<Claim> growth(GrowthFigure figure) {
        Comparison comparison = figure.comparison();
        int steps = figure.terms().steps();
        List<Assumption> scopes = comparison.isOverTime() ? List.of(scope(List.of(comparison.base()))) : List.of();
        return claim(
                        Quotient.ofRatio(comparison.cell(), comparison.base()),
                        how -> grown(figure.growth().bounds(how).plus(BigDecimal.ONE), steps))
                .map(claim -> claim.with(width(figure.growth())).withScopes(scopes));
    }

    /** Whatever the base of a growth over time is, if it is above zero: the level has the sign that the growth leaves it. */
    static Optional<Claim> onAnyScope(Figure figure, Claim claim) {
        if (!(figure instanceof GrowthFigure)
                || claim.scopes().isEmpty()
                || claim.quotient().mayHaveNegativeDenominator()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                Quotient.ofSum(claim.quotient().numerator()),
                how -> ofSameSign(requireNonNull(claim.bounds().apply(how))),
                claim.figures(),
                claim.widths(),
                List.of()));
    }

    private static Bounds ofSameSign(Bounds factor) {
        if (factor.isPositive()) {
            return Bounds.greaterThan(BigDecimal.ZERO);
        }
        if (factor.isNegative()) {
            return Bounds.lessThan(BigDecimal.ZERO);
        }
        if (factor.lower().filter(end -> end.signum() == 0).isPresent()) {
            return Bounds.atLeast(BigDecimal.ZERO);
        }
        return factor.upper().filter(end -> end.signum() == 0).isPresent()
                ? Bounds.atMost(BigDecimal.ZERO)
                : Bounds.unbounded();
    }

    private static Bounds grown(Bounds factor, int steps) {
        return steps == 1 ? factor : Powers.of(factor, steps);
    }

    private Assumption scope(List<Cell> bases) {
        return scope(name, bases);
    }

    /** The assumption that the bases of a figure are the levels of these cells. */
    static Assumption scope(String name, List<Cell> bases) {
        return new Assumption(Assumption.Kind.SAME_SCOPE, name, bases);
    }

    @Override
    public Optional<Claim> share(ShareFigure figure) {
        return claim(Quotient.ofRatio(figure.part(), figure.whole()), figure.share()::bounds)
                .map(claim -> claim.with(width(figure.share())));
    }

    @Override
    public Optional<Claim> multiple(MultipleFigure figure) {
        Comparison comparison = figure.comparison();
        return claim(Quotient.ofRatio(comparison.cell(), comparison.base()), figure.multiple()::bounds)
                .map(claim -> claim.with(width(figure.multiple())));
    }

    @Override
    public Optional<Claim> difference(DifferenceFigure figure) {
        BigDecimal factor = factor(figure.difference());
        Comparison comparison = figure.comparison();
        return claim(
                        Quotient.ofDifference(comparison.cell(), comparison.base())
                                .in(CellUnits.kind(figure.difference().unit())),
                        how -> figure.difference().bounds(how).multipliedBy(factor))
                .map(claim -> claim.with(width(figure.difference())));
    }

    @Override
    public Optional<Claim> contribution(ContributionFigure figure) {
        Comparison part = figure.part();
        Comparison whole = figure.whole();
        boolean isInPoints = !figure.contribution().form().isRatio();
        Quotient quotient = Quotient.of(
                Quotient.difference(part.cell(), part.base()),
                isInPoints
                        ? Quotient.ofLevel(whole.base()).numerator()
                        : Quotient.difference(whole.cell(), whole.base()));
        List<Assumption> scopes = part.isOverTime() || whole.isOverTime()
                ? List.of(scope(List.of(part.base(), whole.base())))
                : List.of();
        return claim(quotient, figure.contribution()::bounds)
                .map(claim -> claim.with(width(figure.contribution())).withScopes(scopes));
    }

    @Override
    public Optional<Claim> pointChange(PointChangeFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> total(TotalFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> order(OrderFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> rank(RankFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> remark(RemarkFigure figure) {
        return Optional.empty();
    }

    private Optional<Claim> claim(Quotient quotient, Function<Reading, Bounds> bounds) {
        return Optional.of(new Claim(quotient, bounds, List.of(name), List.of(), List.of()));
    }

    private Optional<Claim.Width> width(PublishedQuantity level) {
        return width(level.number(), () -> level + " means " + level.bounds(reading) + " " + level.unit());
    }

    private Optional<Claim.Width> width(PublishedNumber print) {
        return width(print, () -> print + " means " + percentages(print.bounds(reading)));
    }

    /** What the words alone say rests on nothing. Tenths rest on a width in every reading: two tenths may be taken for 20% as well as for [15%, 25%). */
    private Optional<Claim.Width> width(PublishedNumber number, Supplier<String> meaning) {
        boolean isTenths = number.hedge() == Hedge.NONE && number.form() == NumberForm.TENTHS;
        boolean isAsWritten = number.hedge() == Hedge.NONE
                || number.bounds(reading).equals(number.bounds(reading.with(HedgePolicy.HARD)));
        if (!isTenths && isAsWritten) {
            return Optional.empty();
        }
        Assumption assumption = new Assumption(Assumption.Kind.WIDTH, name + ": " + meaning.get(), List.of());
        return Optional.of(new Claim.Width(assumption, isTenths));
    }

    /** Such as {@code [15 %, 25 %)}. */
    private static String percentages(Bounds bounds) {
        Bounds hundredfold = bounds.multipliedBy(HUNDRED);
        return (hundredfold.isLowerOpen() ? "(" : "[")
                + hundredfold.lower().map(FigureClaims::percentage).orElse("-∞")
                + ", "
                + hundredfold.upper().map(FigureClaims::percentage).orElse("∞")
                + (hundredfold.isUpperOpen() ? ")" : "]");
    }

    private static String percentage(BigDecimal end) {
        return end.toPlainString() + " %";
    }
}
