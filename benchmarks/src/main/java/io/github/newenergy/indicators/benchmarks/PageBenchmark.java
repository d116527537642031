package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.json.PublicationJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One page: its verdict, and everything that it implies. */
@State(Scope.Benchmark)
public class PageBenchmark {

    private static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");

    /** Which page. */
    @Param({"21 figures", "the same with one level", "Wuxi, July 2023"})
    String page;

    private Publication publication;

    /** Reads or makes the page, and compares the answers with what is known of it. */
    @Setup
    public void prepare() throws IOException {
        if (page.startsWith("Wuxi")) {
            try (InputStream file = Files.newInputStream(WUXI)) {
                publication = PublicationJson.read(file);
            }
        } else {
            ComparedSystem system = ComparedSystem.of(21, page.contains("one level") ? 0 : 1, true);
            system.requireRightAnswers();
            publication = system.publication();
        }
        if (!(check() instanceof Verdict.Consistent) || implied().isEmpty()) {
            throw new IllegalStateException("the page must be consistent and imply something, got " + check());
        }
    }

    @Benchmark
    @TimeGoal(what = "`check`", milliseconds = 5)
    public Verdict check() {
        return FigureSystem.of(publication).check();
    }

    @Benchmark
    @TimeGoal(what = "`impliedFigures`", milliseconds = 50)
    public List<Answer.Known> implied() {
        return FigureSystem.of(publication).impliedFigures().known();
    }
}
