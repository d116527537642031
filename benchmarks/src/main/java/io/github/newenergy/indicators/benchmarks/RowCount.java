package io.github.newenergy.indicators.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many rows a benchmark of tables has; every state of such a benchmark has this parameter. */
@State(Scope.Benchmark)
public abstract class RowCount {

    /** How many rows. */
    @Param("10000000")
    int rows;
}
