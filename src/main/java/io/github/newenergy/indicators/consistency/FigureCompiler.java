package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns figures into constraints on the true levels of cells. */
final class FigureCompiler {

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
        figures.forEach(compiler::compile);
        compiler.pointChanges(figures);
        more.forEach(model::number);
        new Structure(model).addAll();
        return model.build();
    }

    private void compile(NamedFigure named) {
        Figure figure = named.figure();
        figure.cells().forEach(model::number);
        Optional<Claim> claim = FigureClaims.of(named, reading);
        if (claim.isPresent()) {
            number(named, claim.get());
        } else if (figure instanceof TotalFigure total) {
            total(named.name(), total);
        } else if (figure instanceof OrderFigure order) {
            order(named.name(), order);
        } else if (figure instanceof RankFigure rank) {
            new RankCompiler(model, named.name(), rank).compile();
        }
    }

    private void number(NamedFigure named, Claim claim) {
        model.units().mismatch(named.figure()).ifPresent(reason -> model.omit(named.name(), reason));
        if (named.figure() instanceof GrowthFigure growth && growth.terms().basis() != GrowthTerms.Basis.UNSTATED) {
            claim.scopes().forEach(model::switchOff);
        }
        add(claim);
        FigureClaims.onAnyScope(named.figure(), claim).ifPresent(this::add);
        if (claim.quotient().isDivided()) {
            ratios.add(claim);
        }
    }

    private void add(Claim claim) {
        List<List<Inequality>> all = new ClaimCases(claim, reading, model.units()).all();
        if (all.size() == 1) {
            all.get(0).forEach(model::add);
        } else {
            model.add(all, new Grounds(claim.figures(), claim.scopes()));
        }
    }

    private void total(String name, TotalFigure figure) {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        terms.put(figure.total(), BigDecimal.ONE);
        figure.parts().forEach(part -> terms.merge(part, BigDecimal.ONE.negate(), BigDecimal::add));
        model.add(Inequality.between(model.units(), terms, Relation.AT_LEAST, Grounds.of(name)));
        if (figure.exhaustive()) {
            model.add(Inequality.between(model.units(), terms, Relation.AT_MOST, Grounds.of(name)));
        }
    }

    private void order(String name, OrderFigure figure) {
        Map<Cell, BigDecimal> terms = Quotient.difference(
                figure.comparison().cell(), figure.comparison().base());
        model.add(Inequality.between(model.units(), terms, Relation.of(true, figure.strict()), Grounds.of(name)));
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
        claims.forEach(this::add);
        model.omit(
                name,
                claims.isEmpty()
                        ? "neither of the two ratios is printed, and a difference of unknown ratios is not linear"
                        : "used through what is printed of its ratios only, since a difference of unknown ratios is not linear");
    }
}
