package io.github.newenergy.indicators.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Synthetic rows as a CSV file in a directory of its own, which goes when the file is closed. */
final class SyntheticFile implements AutoCloseable {

    private final Path directory;
    private final Path file;

    private SyntheticFile(Path directory, Path file) {
        this.directory = directory;
        this.file = file;
    }

    /** A line for each row, of some 49 bytes. */
    static SyntheticFile of(SyntheticRows rows) throws IOException {
        Path directory = Files.createTempDirectory("benchmark-csv-");
        SyntheticFile made = new SyntheticFile(directory, directory.resolve("levels.csv"));
        List<?> sectors = rows.shape().sectorMembers();
        List<?> regions = rows.shape().regionMembers();
        List<?> months = rows.shape().monthMembers();
        try (Writer writer = Files.newBufferedWriter(made.file)) {
            writer.write("sector,region,period,measure,value,unit\n");
            for (int row = 0; row < rows.size(); row++) {
                BigDecimal level = BigDecimal.valueOf(rows.unscaled()[row], SyntheticRows.PLACES);
                writer.write(sectors.get(rows.sectors()[row]) + "," + regions.get(rows.regions()[row]) + ","
                        + months.get(rows.months()[row]) + ",revenue," + level.toPlainString() + ",元\n");
            }
        }
        return made;
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(directory);
    }
}
