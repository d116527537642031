package io.github.newenergy.indicators.table;

import java.util.concurrent.RecursiveTask;

/** Adds up a run of cells, in so many pieces of about equally many rows. */
final class Summing extends RecursiveTask<GroupSums> {

    private static final long serialVersionUID = 1L;

    private final transient Panel panel;
    private final transient PanelGroups groups;
    private final int from;
    private final int to;
    private final int pieces;

    Summing(Panel panel, PanelGroups groups, int from, int to, int pieces) {
        this.panel = panel;
        this.groups = groups;
        this.from = from;
        this.to = to;
        this.pieces = pieces;
    }

    @Override
    protected GroupSums compute() {
        if (pieces == 1) {
            GroupSums sums = GroupSums.of(panel.rows(), groups.count());
            sums.add(panel.rows(), groups.groupOf(), from, to);
            sums.addMonths(panel.cells().periods(), groups.groupOf(), from, to);
            return sums;
        }
        int middle = panel.rows().middleCell(from, to);
        Summing first = new Summing(panel, groups, from, middle, pieces / 2);
        Summing second = new Summing(panel, groups, middle, to, pieces - pieces / 2);
        first.fork();
        GroupSums sums = second.compute();
        sums.add(first.join());
        return sums;
    }
}
