package io.github.newenergy.indicators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticPublicationsTest {

    private static final SyntheticPublications SMALL = SyntheticPublications.of(5, 4, 20230713);

    @Test
    void sizesCountTheNumbers() {
        for (int size : new int[] {21, 62, 181, 475, 1073, 2989, 5939}) {
            assertEquals(size, SyntheticPublications.ofSize(size, 1).numbers());
        }
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> SyntheticPublications.ofSize(100, 1));
        assertEquals("expected one of the sizes, got 100", thrown.getMessage());
    }

    @Test
    void aBlockOfFourSectorsAndSevenYearsHasAHundredFigures() {
        assertEquals(
                300,
                SyntheticPublications.of(4, 7, 1)
                        .withBlocks(3)
                        .publication()
                        .figures()
                        .size());
    }

    @Test
    void everyFigureIsTrueOfTheLevelsThatWereDrawn() {
        for (long seed = 0; seed < 50; seed++) {
            SyntheticPublications synthetic =
                    SyntheticPublications.of(10, 6, seed).withBlocks(2);
            Map<Cell, FigureTruth.Level> truth = new HashMap<>();
            synthetic.truth().forEach((cell, level) -> truth.put(cell, FigureTruth.Level.of(level)));
            for (Figure figure : synthetic.publication().figures()) {
                assertTrue(FigureTruth.holds(figure, truth), figure::toString);
            }
        }
    }

    @Test
    void noFigureHoldsOfLevelsThatAreFarOff() {
        SyntheticPublications synthetic = SyntheticPublications.of(5, 4, 1);
        Map<Cell, FigureTruth.Level> wrong = new HashMap<>();
        Random random = new Random(1);
        synthetic
                .truth()
                .keySet()
                .forEach(cell -> wrong.put(cell, FigureTruth.Level.of(BigDecimal.valueOf(random.nextDouble()))));
        for (Figure figure : synthetic.publication().figures()) {
            assertFalse(FigureTruth.holds(figure, wrong), figure::toString);
        }
    }

    @Test
    void endsOfAPrintAreOpenAbove() {
        LevelFigure print = (LevelFigure) SMALL.publication().figures().get(0);
        BigDecimal half = new BigDecimal("0.005");
        BigDecimal digits = print.level().number().digits();
        assertTrue(FigureTruth.holds(print, Map.of(print.cell(), FigureTruth.Level.of(digits.subtract(half)))));
        assertFalse(FigureTruth.holds(print, Map.of(print.cell(), FigureTruth.Level.of(digits.add(half)))));
    }

    @Test
    void fewerLevelsLeaveTheOtherFiguresAsTheyAre() {
        List<Figure> all = SMALL.withBlocks(3).publication().figures();
        List<Figure> some =
                SMALL.withBlocks(3).withLevelsPrinted(0.2).publication().figures();
        assertTrue(all.containsAll(some));
        assertTrue(
                all.stream().filter(figure -> !(figure instanceof LevelFigure)).allMatch(some::contains));
        assertTrue(some.size() < all.size());
        assertEquals(1, levels(SMALL.withLevelsPrinted(0).publication()));
        assertEquals(24, levels(SMALL.publication()));
    }

    @Test
    void moreBlocksLeaveTheFirstOnesAsTheyAreAndShareNoCell() {
        List<Figure> one = SMALL.publication().figures();
        List<Figure> three = SMALL.withBlocks(3).publication().figures();
        assertEquals(one, three.subList(0, one.size()));
        Set<Cell> first = new HashSet<>();
        one.forEach(figure -> first.addAll(figure.cells()));
        for (Figure figure : three.subList(one.size(), three.size())) {
            for (Cell cell : figure.cells()) {
                assertFalse(first.stream().anyMatch(each -> each.isPartOf(cell) || cell.isPartOf(each)));
            }
        }
    }

    @Test
    void theSeedDecides() {
        assertEquals(SMALL.publication(), SMALL.publication());
        assertNotEquals(
                SMALL.publication(), SyntheticPublications.of(5, 4, 20230714).publication());
    }

    @Test
    void rangesAreChecked() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> SMALL.withBlocks(0).withLevelsPrinted(0.5));
        assertEquals(
                "expected at least 1 sector, 2 years, 1 block, and a part from 0 to 1, got 5, 4, 0 and 1.0",
                thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SMALL.withLevelsPrinted(Double.NaN));
    }

    private static long levels(Publication publication) {
        return publication.figures().stream()
                .filter(LevelFigure.class::isInstance)
                .count();
    }
}
