package io.github.newenergy.indicators.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.json.PublicationJson;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading a publication of 10,000 figures with all checks, beside reading the same bytes into Jackson's tree, which
 * checks nothing but the syntax.
 *
 * <p>Of twenty figures nine are levels, six are growth rates, one in three of them a fall, three are shares, one is a
 * rank and one a total of three parts; they speak of the cities of one province, the sectors of the catalogue and six
 * years.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable PublicationRead
 * }</pre>
 */
@State(Scope.Benchmark)
public class PublicationReadBenchmark {

    private static final int FIGURES = 10_000;
    private static final long SEED = 20230713;

    private final ObjectMapper mapper = new ObjectMapper();
    private byte[] canonical = new byte[0];
    private byte[] compact = new byte[0];

    /** Makes the publication, and compares what both readers make of its bytes with it. */
    @Setup
    public void prepare() throws IOException {
        Publication publication = publication();
        canonical = PublicationJson.toJson(publication).getBytes(StandardCharsets.UTF_8);
        compact = mapper.writeValueAsBytes(mapper.readTree(canonical));
        for (byte[] bytes : List.of(canonical, compact)) {
            if (!read(bytes).equals(publication)) {
                throw new IllegalStateException("a publication must be read as it was written");
            }
            if (mapper.readTree(bytes).get("figures").size() != FIGURES) {
                throw new IllegalStateException("the tree must hold " + FIGURES + " figures");
            }
        }
    }

    @Benchmark
    @ComparedWith(
            value = "canonicalTree",
            what = "`PublicationJson.read`, 10,000 figures / `readTree` of the same bytes",
            atMost = 2)
    public Publication canonical() throws IOException {
        return read(canonical);
    }

    @Benchmark
    public JsonNode canonicalTree() throws IOException {
        return mapper.readTree(canonical);
    }

    @Benchmark
    @ComparedWith(
            value = "compactTree",
            what = "`PublicationJson.read`, the same without blanks / `readTree` of the same bytes",
            atMost = 2)
    public Publication compact() throws IOException {
        return read(compact);
    }

    @Benchmark
    public JsonNode compactTree() throws IOException {
        return mapper.readTree(compact);
    }

    private static Publication read(byte[] bytes) throws IOException {
        return PublicationJson.read(new ByteArrayInputStream(bytes));
    }

    private static Publication publication() {
        LocalDate date = LocalDate.of(2023, 7, 13);
        List<Region> cities = Region.parse("CN-JS").children();
        List<Sector> sectors = Sector.all();
        Random random = new Random(SEED);
        List<Figure> figures = new ArrayList<>();
        for (int index = 0; index < FIGURES; index++) {
            Cell cell = new Cell(
                    sectors.get(random.nextInt(sectors.size())),
                    cities.get(random.nextInt(cities.size())),
                    ReportingPeriod.ofYearToDate(2018 + random.nextInt(6), 1 + random.nextInt(12)),
                    Measure.REVENUE);
            Source source = Source.of("Statistics of a province", date, "table " + (1 + index / 100));
            figures.add(figure(index % 20, Attribution.of("figure-" + index, source), cell, random));
        }
        return new Publication("Cities of a province", "Statistics of a province", date, figures);
    }

    private static Figure figure(int kind, Attribution attribution, Cell cell, Random random) {
        if (kind < 9) {
            PublishedQuantity level = PublishedQuantity.of(decimal(random, 1_000_000), Unit.parse("亿元"));
            return new LevelFigure(attribution, cell, kind == 0 ? level.withHedge(Hedge.ABOUT) : level);
        }
        if (kind < 15) {
            BigDecimal rate = decimal(random, 10_000);
            return GrowthFigure.of(
                    attribution,
                    Comparison.yearOnYear(cell),
                    PublishedNumber.ofPercent(kind < 11 ? rate.negate() : rate));
        }
        Cell province = cell.withRegion(Region.parse("CN-JS"));
        if (kind < 18) {
            return new ShareFigure(attribution, cell, province, PublishedNumber.ofPercent(decimal(random, 10_000)));
        }
        if (kind == 18) {
            return new RankFigure(attribution, cell, RankClaim.ofTop(3), RankGroup.of(province));
        }
        List<Cell> parts = province.region().children().subList(0, 3).stream()
                .map(province::withRegion)
                .toList();
        return new TotalFigure(attribution, province, parts, false);
    }

    private static BigDecimal decimal(Random random, int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound), 2);
    }
}
