package io.github.newenergy.indicators.benchmarks;

/** One row of the {@link RatioTable}. */
interface TableRow {

    String HEADER = """
            | what | ours | peer | ratio | goal | met |
            |---|--:|--:|--:|--:|---|
            """;

    /** Whether there is a goal; other rows only inform. */
    boolean hasGoal();

    /** The row with its line end. */
    String toMarkdown();

    /** The last column of a row with a goal. */
    static String met(boolean met) {
        return met ? "yes" : "**no**";
    }
}
