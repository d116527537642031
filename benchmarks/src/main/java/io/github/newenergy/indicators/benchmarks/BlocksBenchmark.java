package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Publication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Independent blocks of 100 figures: 64 of them beside one. */
@State(Scope.Benchmark)
public class BlocksBenchmark {

    private static final SyntheticPublications BLOCK = SyntheticPublications.of(4, 7, 20230713);

    private final Publication block = BLOCK.publication();
    private final Publication blocks = BLOCK.withBlocks(64).publication();

    /** Checks the witnesses of both. */
    @Setup
    public void prepare() {
        if (block.figures().size() != 100 || blocks.figures().size() != 6_400) {
            throw new IllegalStateException("a block must have 100 figures");
        }
        ComparedSystem.requireWitness(block, (Verdict.Consistent) one());
        ComparedSystem.requireWitness(blocks, (Verdict.Consistent) sixtyFour());
    }

    @Benchmark
    @ComparedWith(value = "one", what = "`check`, 64 independent blocks of 100 figures / one block", atMost = 80)
    public Verdict sixtyFour() {
        return FigureSystem.of(blocks).check();
    }

    @Benchmark
    public Verdict one() {
        return FigureSystem.of(block).check();
    }
}
