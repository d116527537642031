package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What a user of ojAlgo would write: a variable for each cell, bounded by its printed level or by zero, two rows for each
 * growth rate and share, one for each total, in 亿元, as the figures say them. Open ends count as closed.
 *
 * <p>It reads levels, growth rates, shares and exhaustive totals, and shares no code with the engine of this library.
 * A model is solved once: to solve again, build again.
 */
final class OjalgoPeer {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Cell, Variable> levels = new LinkedHashMap<>();

    private OjalgoPeer() {}

    static OjalgoPeer of(Publication publication) {
        OjalgoPeer peer = new OjalgoPeer();
        publication.figures().forEach(peer::add);
        return peer;
    }

    /**
     * The greatest level of a cell.
     *
     * @return the solver's result; its value is meant only in the state {@code OPTIMAL}
     */
    Optimisation.Result upperBound(Cell cell) {
        level(cell).weight(1);
        return model.maximise();
    }

    /** The least level of a cell; otherwise as {@link #upperBound}. */
    Optimisation.Result lowerBound(Cell cell) {
        level(cell).weight(1);
        return model.minimise();
    }

    private void add(Figure figure) {
        if (figure instanceof LevelFigure print) {
            Bounds bounds = print.level().bounds(Reading.hard());
            level(print.cell())
                    .lower(bounds.lower().orElseThrow())
                    .upper(bounds.upper().orElseThrow());
        } else if (figure instanceof GrowthFigure growth) {
            ratio(growth.comparison().cell(), growth.comparison().base(), BigDecimal.ONE, growth.growth());
        } else if (figure instanceof ShareFigure share) {
            ratio(share.part(), share.whole(), BigDecimal.ZERO, share.share());
        } else if (figure instanceof TotalFigure total && total.exhaustive()) {
            Expression row = model.newExpression(total.id()).level(0);
            row.set(level(total.total()), MINUS_ONE);
            total.parts().forEach(part -> row.set(level(part), BigDecimal.ONE));
        } else {
            throw new IllegalArgumentException("expected a level, growth, share or exhaustive total, got " + figure);
        }
    }

    /** {@code (offset + lowest) * base <= cell <= (offset + highest) * base}. */
    private void ratio(Cell cell, Cell base, BigDecimal offset, PublishedNumber print) {
        Bounds bounds = print.bounds(Reading.hard()).plus(offset);
        Variable numerator = level(cell);
        Variable denominator = level(base);
        model.addExpression()
                .set(numerator, BigDecimal.ONE)
                .set(denominator, bounds.lower().orElseThrow().negate())
                .lower(0);
        model.addExpression()
                .set(numerator, BigDecimal.ONE)
                .set(denominator, bounds.upper().orElseThrow().negate())
                .upper(0);
    }

    private Variable level(Cell cell) {
        return levels.computeIfAbsent(
                cell, each -> model.newVariable(each.toString()).lower(0));
    }
}
