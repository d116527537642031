package io.github.newenergy.indicators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            Map<Cell, BigDecimal> truth = synthetic.truth();
            for (Figure figure : synthetic.publication().figures()) {
                assertTrue(isTrue(figure, truth), figure::toString);
            }
        }
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

    /** Without a division: {@code lower * base <= value <= upper * base}. */
    private static boolean isTrue(Figure figure, Map<Cell, BigDecimal> truth) {
        if (figure instanceof LevelFigure level) {
            return level.level().number().bounds(Reading.hard()).contains(truth.get(level.cell()));
        }
        if (figure instanceof GrowthFigure growth) {
            BigDecimal base = truth.get(growth.comparison().base());
            BigDecimal increase = truth.get(growth.comparison().cell()).subtract(base);
            return holds(growth.growth().bounds(Reading.hard()), base, increase);
        }
        if (figure instanceof ShareFigure share) {
            return holds(share.share().bounds(Reading.hard()), truth.get(share.whole()), truth.get(share.part()));
        }
        TotalFigure total = (TotalFigure) figure;
        BigDecimal sum = total.parts().stream().map(truth::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(truth.get(total.total())) == 0;
    }

    private static boolean holds(Bounds ratio, BigDecimal base, BigDecimal value) {
        return ratio.multipliedBy(base).contains(value);
    }
}
