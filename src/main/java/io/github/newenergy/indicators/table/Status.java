package io.github.newenergy.indicators.table;

import java.util.Comparator;
import java.util.Optional;

/** How far a level is settled, as its publisher says. The constants are declared from the most settled on. */
public enum Status {
    /** Published before, and verified or corrected since (最终核实数, 修订数). */
    REVISED,
    /** Published for the first time, and to be checked (初步核算数, 快报数). */
    PRELIMINARY,
    /** Not counted but worked out from other figures (估计数, 推算数). */
    ESTIMATED;

    /** A level without a status is the most settled one. */
    static final Comparator<Optional<Status>> MOST_SETTLED_FIRST =
            Comparator.comparing(status -> status.map(Status::ordinal).orElse(-1));
}
