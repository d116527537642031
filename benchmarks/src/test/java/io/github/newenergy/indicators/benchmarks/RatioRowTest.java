package io.github.newenergy.indicators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RatioRowTest {

    private static final MeasuredTime PEER = new MeasuredTime(20, 19.5, 21.5);

    @Test
    void aMetGoalIsSaidBesideBothTimes() {
        RatioRow row = new RatioRow("read", new MeasuredTime(60, 59.5, 62.25), PEER, 3);
        assertEquals("| read | 60 ns (59.5-62.3) | 20 ns (19.5-21.5) | 3 | ≤ 3 | yes |\n", row.toMarkdown());
    }

    @Test
    void aMissedGoalStandsOut() {
        RatioRow row = new RatioRow("read", new MeasuredTime(25, 24.5, 25.5), PEER, 1.2);
        assertEquals("| read | 25 ns (24.5-25.5) | 20 ns (19.5-21.5) | 1.25 | ≤ 1.2 | **no** |\n", row.toMarkdown());
    }

    @Test
    void aGoalToBeSeveralTimesAsFastIsAFractionAsIsItsRatio() {
        MeasuredTime ours = new MeasuredTime(3, 2.25, 3.25);
        assertEquals(
                "| read | 3 ns (2.25-3.25) | 20 ns (19.5-21.5) | 0.150 = 1/6.67 | ≤ 1/6 | yes |\n",
                new RatioRow("read", ours, PEER, 1.0 / 6).toMarkdown());
        assertEquals(
                "| read | 3 ns (2.25-3.25) | 20 ns (19.5-21.5) | 0.150 = 1/6.67 | ≤ 1/200 | **no** |\n",
                new RatioRow("read", ours, PEER, 1.0 / 200).toMarkdown());
    }

    @Test
    void aRowThatOnlyInformsHasNoGoal() {
        RatioRow row = new RatioRow("read", PEER, PEER, Double.POSITIVE_INFINITY);
        assertEquals("| read | 20 ns (19.5-21.5) | 20 ns (19.5-21.5) | 1 | – | – |\n", row.toMarkdown());
    }

    @Test
    void aRowWithoutAPeerHasAGoalOfItsOwn() {
        assertEquals(
                "| check | 20 ns (19.5-21.5) | – | – | ≤ 20 ns | yes |\n", new TimeRow("check", PEER, 20).toMarkdown());
        assertEquals(
                "| check | 20 ns (19.5-21.5) | – | – | ≤ 19.9 ns | **no** |\n",
                new TimeRow("check", PEER, 19.9).toMarkdown());
    }

    @Test
    void timesTakeTheUnitThatFitsTheMedian() {
        assertEquals("999 ns (999-1000)", new MeasuredTime(999, 999, 1000).toString());
        assertEquals("1.23 µs (0.988-2)", new MeasuredTime(1_234, 987.5, 2000).toString());
        assertEquals("12.3 ms (12-13)", new MeasuredTime(12_345_678, 12e6, 13e6).toString());
        assertEquals("1230 s (1000-2000)", new MeasuredTime(1_234e9, 1000e9, 2000e9).toString());
    }

    @Test
    void aRowHasAsManyColumnsAsTheHeader() {
        String row = new RatioRow("read", PEER, PEER, 3).toMarkdown();
        for (String line : TableRow.HEADER.split("\n")) {
            assertEquals(
                    row.chars().filter(each -> each == '|').count(),
                    line.chars().filter(each -> each == '|').count());
        }
    }
}
