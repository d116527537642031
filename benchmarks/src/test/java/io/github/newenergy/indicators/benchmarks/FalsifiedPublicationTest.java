package io.github.newenergy.indicators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Optimisation;

class FalsifiedPublicationTest {

    @Test
    void theLastStepMakesThePublicationFalse() {
        for (int size : new int[] {21, 62, 181, 475}) {
            for (long seed = 1; seed <= 5; seed++) {
                Publication truth = SyntheticPublications.ofSize(size, seed).publication();
                FalsifiedPublication falsified = FalsifiedPublication.of(truth, seed);
                LevelFigure level =
                        (LevelFigure) truth.figure(falsified.moved()).orElseThrow();
                long lessByOne = falsified.units() - Long.signum(falsified.units());
                Publication stillTrue = FalsifiedPublication.moved(truth, level, lessByOne);
                assertEquals(Optimisation.State.INFEASIBLE, state(falsified.publication(), level.cell()));
                assertEquals(Optimisation.State.OPTIMAL, state(stillTrue, level.cell()));
            }
        }
    }

    @Test
    void oneFigureDiffers() {
        Publication truth = SyntheticPublications.ofSize(62, 3).publication();
        FalsifiedPublication falsified = FalsifiedPublication.of(truth, 3);
        List<String> changed = truth.figures().stream()
                .filter(figure -> !falsified.publication().figures().contains(figure))
                .map(figure -> figure.id())
                .toList();
        assertEquals(List.of(falsified.moved()), changed);
        assertEquals(truth.figures().size(), falsified.publication().figures().size());
    }

    @Test
    void theBoundOfTheSolverHoldsTheTruth() {
        for (long seed = 1; seed <= 10; seed++) {
            SyntheticPublications synthetic =
                    SyntheticPublications.ofSize(181, seed).withLevelsPrinted(0.2);
            Publication publication = synthetic.publication();
            synthetic.truth().forEach((cell, level) -> {
                double upper = OjalgoPeer.of(publication).upperBound(cell).getValue();
                double lower = OjalgoPeer.of(publication).lowerBound(cell).getValue();
                assertTrue(lower - 1e-6 <= level.doubleValue() && level.doubleValue() <= upper + 1e-6);
            });
        }
    }

    private static Optimisation.State state(Publication publication, Cell cell) {
        return OjalgoPeer.of(publication).upperBound(cell).getState();
    }
}
