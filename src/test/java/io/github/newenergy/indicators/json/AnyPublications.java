package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.RemarkFigure.Topic;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Publications of all kinds of figures, drawn from a seed: whatever the constructors admit. */
final class AnyPublications {

    private static final List<NumberForm> RATIOS =
            List.of(NumberForm.PLAIN, NumberForm.PERCENT, NumberForm.PER_MILLE, NumberForm.TENTHS, NumberForm.MULTIPLE);
    private static final List<NumberForm> POINTS = List.of(NumberForm.POINTS, NumberForm.BASIS_POINTS);
    private static final String LETTERS = "aZ09 .,\"\\/%亿元约－é€\u2028\u202e{}[]:";
    private static final List<Unit> UNITS = Set.of(QuantityKind.values()).stream()
            .sorted()
            .flatMap(kind -> Unit.all(kind, Language.CHINESE).stream())
            .toList();

    private final Random random;

    private AnyPublications(Random random) {
        this.random = random;
    }

    static Arbitrary<Publication> arbitrary() {
        return Arbitraries.randomValue(random -> new AnyPublications(random).publication());
    }

    private Publication publication() {
        List<Figure> figures = new ArrayList<>();
        int count = random.nextInt(12);
        for (int index = 0; index < count; index++) {
            figures.add(figure(index));
        }
        return new Publication(text(), text(), date(), figures);
    }

    /** Draws until the constructors admit what was drawn: two cells may be equal by chance. */
    private Figure figure(int index) {
        Attribution attribution = new Attribution("f_" + index, source(), pick(Modality.values()));
        Optional<Figure> figure = Optional.empty();
        while (figure.isEmpty()) {
            figure = drawn(attribution);
        }
        return figure.get();
    }

    private Optional<Figure> drawn(Attribution attribution) {
        try {
            return Optional.of(figure(attribution));
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }

    private Figure figure(Attribution attribution) {
        return switch (random.nextInt(11)) {
            case 0 -> new LevelFigure(attribution, cell(), quantity());
            case 1 -> new GrowthFigure(attribution, comparison(), number(RATIOS), terms());
            case 2 -> new ShareFigure(attribution, cell(), cell(), number(RATIOS));
            case 3 -> new MultipleFigure(attribution, comparison(), number(RATIOS));
            case 4 -> new DifferenceFigure(attribution, comparison(), quantity());
            case 5 -> new PointChangeFigure(attribution, comparison(), comparison(), number(POINTS));
            case 6 ->
                new ContributionFigure(
                        attribution, comparison(), comparison(), number(random.nextBoolean() ? RATIOS : POINTS));
            case 7 -> new TotalFigure(attribution, cell(), cells(1), random.nextBoolean());
            case 8 -> new OrderFigure(attribution, comparison(), random.nextBoolean());
            case 9 -> new RankFigure(attribution, cell(), rank(), group());
            default -> new RemarkFigure(attribution, pick(Topic.values()), text(), list(this::quantity, 0));
        };
    }

    private Source source() {
        Source source = Source.of(text(), date(), text());
        return random.nextBoolean() ? source : source.withQuote(text() + "\n" + text());
    }

    private GrowthTerms terms() {
        return new GrowthTerms(random.nextBoolean() ? 1 : 1 + random.nextInt(1000), pick(Basis.values()));
    }

    private RankClaim rank() {
        return new RankClaim(1 + random.nextInt(random.nextBoolean() ? 5 : 1_000_000), random.nextBoolean());
    }

    private RankGroup group() {
        OptionalInt size = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(1_000_000));
        return new RankGroup(cell(), size, cells(0));
    }

    /** One time in two the cells of a growth: they differ in time alone. */
    private Comparison comparison() {
        Cell cell = cell();
        return new Comparison(cell, random.nextBoolean() ? cell.withPeriod(period()) : cell());
    }

    private List<Cell> cells(int least) {
        Set<Cell> different = new LinkedHashSet<>(list(this::cell, least));
        return List.copyOf(different);
    }

    private <T> List<T> list(Supplier<T> item, int least) {
        List<T> list = new ArrayList<>();
        int count = least + random.nextInt(3);
        for (int index = 0; index < count; index++) {
            list.add(item.get());
        }
        return list;
    }

    private Cell cell() {
        Measure measure = random.nextInt(5) > 0
                ? Measure.all().get(random.nextInt(Measure.all().size()))
                : Measure.ofOwn("x-own", pick(Measure.Nature.values()));
        return new Cell(sector(), region(), period(), measure);
    }

    private Sector sector() {
        Sector sector = random.nextInt(5) > 0
                ? Sector.all().get(random.nextInt(Sector.all().size()))
                : Sector.parse("x-root");
        while (random.nextInt(3) == 0) {
            sector = sector.withOwn("x-" + random.nextInt(3));
            sector = random.nextBoolean() ? sector : sector.withNames("名" + sector.code(), "Name " + sector.code());
        }
        return sector;
    }

    private Region region() {
        List<Region> provinces = Region.parse("CN").children();
        Region region = random.nextBoolean() ? Region.WORLD : provinces.get(random.nextInt(provinces.size()));
        while (random.nextInt(3) == 0) {
            region = region.withOwn("x-" + random.nextInt(3));
            region = random.nextBoolean() ? region : region.withNames("名" + region.code(), "Name " + region.code());
        }
        return region;
    }

    private ReportingPeriod period() {
        int first = random.nextInt(24);
        int months = pick(1, 3, 5, 6, 12, 60);
        ReportingPeriod start = ReportingPeriod.ofMonth(2020, 1).plusMonths(first);
        return start.span(start.plusMonths(months - 1));
    }

    private PublishedQuantity quantity() {
        return new PublishedQuantity(number(List.of(NumberForm.PLAIN)), UNITS.get(random.nextInt(UNITS.size())));
    }

    private PublishedNumber number(List<NumberForm> forms) {
        BigDecimal digits = random.nextInt(20) > 0
                ? BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(5))
                : new BigDecimal(new java.math.BigInteger(210, random), random.nextInt(101));
        return new PublishedNumber(digits, forms.get(random.nextInt(forms.size())), pick(Hedge.values()));
    }

    private LocalDate date() {
        return random.nextInt(4) > 0 ? LocalDate.of(2023, 7, 13) : LocalDate.of(1 + random.nextInt(9999), 2, 28);
    }

    private String text() {
        if (random.nextInt(3) > 0) {
            return "paragraph " + random.nextInt(3);
        }
        StringBuilder text = new StringBuilder("t");
        for (int count = random.nextInt(40); count > 0; count--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append(random.nextBoolean() ? "" : "🔋").toString();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
