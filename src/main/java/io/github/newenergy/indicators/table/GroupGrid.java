package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All possible pairs of a group of series and a group of periods, numbered row by row. */
final class GroupGrid implements CellNumbers {

    private final PanelCells cells;
    private final GroupPairs series;
    private final Grouping<ReportingPeriod> periods;

    GroupGrid(PanelCells cells, GroupPairs series, Grouping<ReportingPeriod> periods) {
        this.cells = cells;
        this.series = series;
        this.periods = periods;
    }

    @Override
    public int size() {
        return series.size() * periods.size();
    }

    @Override
    public void copyTo(int[] numbers, int from, int to) {
        int[] pairOf = series.pairOf();
        int cell = from;
        for (int one = cells.seriesOf(from); cell < to; one++) {
            // Neighbours mostly go into one group.
            while (cells.firstCell(one + 1) < to && pairOf[one + 1] == pairOf[one]) {
                one++;
            }
            int end = Math.min(to, cells.firstCell(one + 1));
            Arrays.fill(numbers, cell - from, end - from, pairOf[one] * periods.size());
            cell = end;
        }
        periods.addTo(numbers, cells.periods().codes(), from, to);
    }

    /** Behind a cell and its neighbours whose numbers differ only by their periods. */
    int endOfRun(int cell) {
        int[] pairOf = series.pairOf();
        int one = cells.seriesOf(cell);
        int end = one + 1;
        while (end < pairOf.length && pairOf[end] == pairOf[one]) {
            end++;
        }
        return cells.firstCell(end);
    }

    /** What number cells beside a cell would have, by the code of their period. */
    int[] numbersByPeriod(int cell) {
        int first = series.pairOf()[cells.seriesOf(cell)] * periods.size();
        return IntStream.range(0, cells.periods().members().size())
                .map(period -> first + periods.groupOf(period))
                .toArray();
    }

    @Override
    public FoundGroups found(IntPredicate occurs) {
        int[] foundOf = IntStream.range(0, series.groups())
                .map(pair -> count(pair, occurs))
                .toArray();
        int[] ofSeries = IntStream.range(0, foundOf.length)
                .filter(pair -> foundOf[pair] > 0)
                .toArray();
        int[] firstGroups = new int[ofSeries.length + 1];
        for (int one = 0; one < ofSeries.length; one++) {
            firstGroups[one + 1] = firstGroups[one] + foundOf[ofSeries[one]];
        }
        int[] numbers = new int[firstGroups[ofSeries.length]];
        int[] ofPeriods = new int[numbers.length];
        for (int one = 0; one < ofSeries.length; one++) {
            int number = ofSeries[one] * periods.size();
            int found = firstGroups[one];
            for (int period = 0; found < firstGroups[one + 1]; period++) {
                numbers[found] = number + period;
                ofPeriods[found] = period;
                found += occurs.test(number + period) ? 1 : 0;
            }
        }
        return new FoundGroups(numbers, ofPeriods, ofSeries, firstGroups);
    }

    /** How many groups of one pair of a sector and a region there are. */
    private int count(int pair, IntPredicate occurs) {
        int count = 0;
        int number = pair * periods.size();
        for (int period = 0; period < periods.groups().size(); period++) {
            count += occurs.test(number + period) ? 1 : 0;
        }
        return count;
    }
}
