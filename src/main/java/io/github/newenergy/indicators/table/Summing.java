package io.github.newenergy.indicators.table;

import java.util.concurrent.RecursiveTask;

/** Adds up a run of cells, in so many pieces of about equally many rows. */
final class Summing extends RecursiveTask<GroupSums> {

    private static final long serialVersionUID = 1L;

    private final transient Panel panel;
    private final transient CellNumbers numbers;
    private final int from;
    private final int to;
    private final int pieces;

    Summing(Panel panel, CellNumbers numbers, int from, int to, int pieces) {
        this.panel = panel;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
        this.pieces = pieces;
    }

    @Override
    protected GroupSums compute() {
        if (pieces == 1) {
            return PanelSummation.of(panel, numbers, from, to);
        }
        int middle = panel.rows().cellAt(from, to, pieces / 2, pieces);
        Summing first = new Summing(panel, numbers, from, middle, pieces / 2);
        Summing second = new Summing(panel, numbers, middle, to, pieces - pieces / 2);
        first.fork();
        GroupSums sums = second.compute();
        sums.add(first.join());
        return sums;
    }
}
