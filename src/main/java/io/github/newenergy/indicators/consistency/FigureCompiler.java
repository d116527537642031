package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns figures into constraints on the true levels of cells. */
final class FigureCompiler {

    /** So many figures are compiled by one thread, and more of them by several. */
    private static final int FIGURES_AT_ONCE = 1_000;

    private final Reading reading;
    private final ModelBuilder model;

    /** What is printed about ratios of two levels: changes in points are followed through them. */
    private final List<Claim> ratios = new ArrayList<>();

    private FigureCompiler(Reading reading, ModelBuilder model) {
        this.reading = reading;
        this.model = model;
    }

    /**
     * Compiles figures, and what is known of their cells and some more.
     *
     * @param figures the figures
     * @param reading how prints are read
     * @param more cells that no figure need speak of
     */
    static Model compile(List<NamedFigure> figures, Reading reading, Collection<Cell> more) {
        CellUnits units = CellUnits.of(figures, more);
        ModelBuilder model =
                new ModelBuilder(units, figures.stream().map(NamedFigure::name).toList());
        FigureCompiler compiler = new FigureCompiler(reading, model);
        if (figures.size() < 2 * FIGURES_AT_ONCE) {
            figures.forEach(compiler::compile);
        } else {
            IntStream.rangeClosed(0, (figures.size() - 1) / FIGURES_AT_ONCE)
                    .parallel()
                    .mapToObj(part -> figures.subList(
                            part * FIGURES_AT_ONCE, Math.min(figures.size(), (part + 1) * FIGURES_AT_ONCE)))
                    .map(some -> new FigureCompiler(reading, model.apart()).compileAll(some))
                    .toList()
                    .forEach(compiler::append);
        }
        compiler.pointChanges(figures);
        more.forEach(model::number);
        new Structure(model).addAll();
        return model.build();
    }

    private FigureCompiler compileAll(List<NamedFigure> figures) {
        figures.forEach(this::compile);
        return this;
    }

    private void append(FigureCompiler other) {
        model.append(other.model);
        ratios.addAll(other.ratios);
    }

    /**
     * A claim and the ends of its print.
     *
     * @param claim the claim
     * @param ends the ends, with what they rest on
     */
    private record ReadClaim(Claim claim, List<PrintEnd> ends) {

        static ReadClaim of(Claim claim, Reading reading) {
            return new ReadClaim(claim, PrintEnd.of(claim, reading));
        }
    }

    private void compile(NamedFigure named) {
        Figure figure = named.figure();
        figure.cells().forEach(model::number);
        Optional<Claim> claim = FigureClaims.of(named, reading);
        if (claim.isPresent()) {
            number(named, ReadClaim.of(claim.get(), reading));
        } else if (figure instanceof TotalFigure total) {
            total(named.name(), total);
        } else if (figure instanceof OrderFigure order) {
            order(named.name(), order);
        } else if (figure instanceof RankFigure rank) {
            new RankCompiler(model, named.name(), rank).compile();
        }
    }

    private void number(NamedFigure named, ReadClaim read) {
        Claim claim = read.claim();
        model.units().mismatch(named.figure()).ifPresent(reason -> model.omit(named.name(), reason));
        if (named.figure() instanceof GrowthFigure growth && growth.terms().basis() != GrowthTerms.Basis.UNSTATED) {
            claim.scopes().forEach(model::switchOff);
        }
        add(read);
        if (named.figure() instanceof GrowthFigure && !claim.scopes().isEmpty()) {
            signOnAnyScope(read);
        }
        if (claim.quotient().isDivided()) {
            ratios.add(claim);
        }
    }

    private void add(ReadClaim read) {
        Claim claim = read.claim();
        Map<Cell, BigDecimal> under = claim.quotient().denominator();
        boolean mayBeNegative = under.size() > 1
                || under.keySet().stream().anyMatch(cell -> cell.measure().mayBeNegative());
        if (!mayBeNegative) {
            constraints(read, true).forEach(model::add);
            return;
        }
        model.add(new Choice(
                List.of(constraints(read, true), constraints(read, false)),
                model.premises(claim.figures(), claim.scopes())));
    }

    /** What the claim says where the level below the line is above zero, or where it is below. */
    private List<Constraint> constraints(ReadClaim read, boolean isPositive) {
        Claim claim = read.claim();
        List<Constraint> result = new ArrayList<>();
        // The ends of one print rest on few different lists of assumptions.
        IdentityHashMap<List<Assumption>, int[]> premisesOfEnds = new IdentityHashMap<>();
        Map<Cell, BigDecimal> under = claim.quotient().denominator();
        if (!under.isEmpty()) {
            result.add(model.constraint(
                    under,
                    isPositive ? Relation.ABOVE : Relation.BELOW,
                    BigDecimal.ZERO,
                    model.premises(claim.figures(), claim.scopes())));
        }
        for (PrintEnd end : read.ends()) {
            boolean isLower = end.isLower() == isPositive;
            int[] premises = premisesOfEnds.computeIfAbsent(
                    end.assumptions(), assumptions -> model.premises(claim.figures(), assumptions));
            Relation relation = Relation.of(isLower, end.isOpen());
            if (under.isEmpty()) {
                result.add(model.constraint(claim.quotient(), relation, end.value(), premises));
            } else {
                result.add(model.constraint(taken(claim.quotient(), end.value()), relation, BigDecimal.ZERO, premises));
            }
        }
        return result;
    }

    /** Whatever the base of a growth is, if it is above zero: the level has the sign that the growth leaves it. */
    private void signOnAnyScope(ReadClaim read) {
        Claim claim = read.claim();
        if (claim.quotient().denominator().keySet().stream()
                .anyMatch(base -> base.measure().mayBeNegative())) {
            return;
        }
        Set<Relation> said = EnumSet.noneOf(Relation.class);
        for (PrintEnd end : read.ends()) {
            int side = (end.isLower() ? 1 : -1) * end.value().signum();
            Relation relation = Relation.of(end.isLower(), side > 0 || end.isOpen());
            if (side >= 0 && said.add(relation)) {
                List<Assumption> assumptions = end.assumptions().stream()
                        .filter(assumption -> !claim.scopes().contains(assumption))
                        .toList();
                int[] premises = model.premises(claim.figures(), assumptions);
                model.add(model.constraint(claim.quotient().numerator(), relation, BigDecimal.ZERO, premises));
            }
        }
    }

    /** What is above the line, less so often what is below it. */
    static Map<Cell, BigDecimal> taken(Quotient quotient, BigDecimal ratio) {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>(quotient.numerator());
        quotient.denominator()
                .forEach((cell, coefficient) ->
                        terms.merge(cell, coefficient.multiply(ratio).negate(), BigDecimal::add));
        terms.values().removeIf(coefficient -> coefficient.signum() == 0);
        return terms;
    }

    private void total(String name, TotalFigure figure) {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        terms.put(figure.total(), BigDecimal.ONE);
        figure.parts().forEach(part -> terms.merge(part, BigDecimal.ONE.negate(), BigDecimal::add));
        int[] premises = model.premises(List.of(name), List.of());
        model.add(model.constraint(terms, Relation.AT_LEAST, BigDecimal.ZERO, premises));
        if (figure.exhaustive()) {
            model.add(model.constraint(terms, Relation.AT_MOST, BigDecimal.ZERO, premises));
        }
    }

    private void order(String name, OrderFigure figure) {
        Map<Cell, BigDecimal> terms = Quotient.difference(
                figure.comparison().cell(), figure.comparison().base());
        int[] premises = model.premises(List.of(name), List.of());
        model.add(model.constraint(terms, Relation.of(true, figure.strict()), BigDecimal.ZERO, premises));
    }

    private void pointChanges(List<NamedFigure> figures) {
        List<NamedFigure> changes = figures.stream()
                .filter(named -> named.figure() instanceof PointChangeFigure)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        Map<Quotient, List<Claim>> printed = ratios.stream().collect(Collectors.groupingBy(Claim::quotient));
        Set<Cell> cells = changes.stream()
                .flatMap(change -> change.figure().cells().stream())
                .collect(Collectors.toSet());
        LevelRatios levels = LevelRatios.of(
                figures.stream()
                        .filter(named -> named.figure() instanceof LevelFigure level && cells.contains(level.cell()))
                        .filter(named -> model.units().mismatch(named.figure()).isEmpty()),
                reading);
        for (NamedFigure change : changes) {
            pointChange(
                    change.name(),
                    new PointChangeClaims(change.name(), (PointChangeFigure) change.figure(), reading)
                            .following(printed, levels));
        }
    }

    /** What is left of a change in points: one of the two ratios is known only where the other one is. */
    private void pointChange(String name, List<Claim> claims) {
        claims.forEach(claim -> add(ReadClaim.of(claim, reading)));
        model.omit(
                name,
                claims.isEmpty()
                        ? "neither of the two ratios is printed, and a difference of unknown ratios is not linear"
                        : "used through what is printed of its ratios only, since a difference of unknown ratios is not linear");
    }
}
