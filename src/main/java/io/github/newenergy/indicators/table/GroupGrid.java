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
        int most = series.groups() * periods.groups().size();
        int[] numbers = new int[most];
        int[] ofPeriods = new int[most];
        int[] ofSeries = new int[series.groups()];
        int[] firstGroups = new int[series.groups() + 1];
        int found = 0;
        int foundSeries = 0;
        for (int pair = 0; pair < series.groups(); pair++) {
            int number = pair * periods.size();
            for (int period = 0; period < periods.groups().size(); period++) {
                numbers[found] = number + period;
                ofPeriods[found] = period;
                found += occurs.test(number + period) ? 1 : 0;
            }
            if (found > firstGroups[foundSeries]) {
                ofSeries[foundSeries] = pair;
                foundSeries++;
                firstGroups[foundSeries] = found;
            }
        }
        return new FoundGroups(
                Arrays.copyOf(numbers, found),
                Arrays.copyOf(ofPeriods, found),
                Arrays.copyOf(ofSeries, foundSeries),
                Arrays.copyOf(firstGroups, foundSeries + 1));
    }
}
