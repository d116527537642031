package io.github.newenergy.indicators.table;

/** The column of the groups of cells that belong to the group of their series. */
final class SeriesColumn implements GroupColumn {

    private final PanelCells cells;
    private final GroupPairs series;

    SeriesColumn(PanelCells cells, GroupPairs series) {
        this.cells = cells;
        this.series = series;
    }

    @Override
    public int groups() {
        return series.groups();
    }

    @Override
    public int size() {
        return series.size();
    }

    @Override
    public void addTo(int[] numbers, int weight) {
        for (int one = 0; one < cells.seriesCount(); one++) {
            int number = series.pairOf()[one] * weight;
            for (int cell = cells.firstCell(one); cell < cells.firstCell(one + 1); cell++) {
                numbers[cell] += number;
            }
        }
    }

    @Override
    public void addTo(int[] numbers, int[] rows, int weight) {
        int[] all = new int[cells.size()];
        addTo(all, weight);
        for (int index = 0; index < rows.length; index++) {
            numbers[index] += all[rows[index]];
        }
    }
}
