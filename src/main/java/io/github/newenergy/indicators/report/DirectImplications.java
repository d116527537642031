package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.calc.GrowthCalculator;
import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.RatioCalculator;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What pairs of figures imply, each by one formula that a reader can follow.
 *
 * <p>A level and its growth give the base. A level of a period and one of a part of it give the rest. A level and a share
 * give part or whole. Two shares of one part give the share of the nearer whole in the wider one. Whatever lies outside
 * of what is possible is a clash. Chains through many figures are not followed, so finding no clash proves nothing.
 */
final class DirectImplications {

    private static final String SAME_SCOPE = "both are on one scope";

    /** Stands for all periods where cells are gathered into series. */
    private static final ReportingPeriod ANY_PERIOD = ReportingPeriod.ofYear(1);

    private final Reading reading;
    private final GrowthCalculator growth;
    private final RatioCalculator ratio = RatioCalculator.withDefaults();
    private final Unit percent = Unit.parse("%");

    private final Map<Cell, List<KnownLevel>> printed = new LinkedHashMap<>();
    private final List<KnownLevel> impliedLevels = new ArrayList<>();
    private final List<KnownLevel> rests = new ArrayList<>();
    private final List<ImpliedFigure> impliedRatios = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    private DirectImplications(Reading reading) {
        this.reading = reading;
        this.growth = GrowthCalculator.withDefaults().with(reading);
    }

    static DirectImplications of(Publication publication, Reading reading) {
        DirectImplications implications = new DirectImplications(reading);
        List<Figure> evidence = publication.evidence();
        evidence.stream().flatMap(figure -> only(LevelFigure.class, figure)).forEach(implications::addLevel);
        List<ShareFigure> shares = evidence.stream()
                .flatMap(figure -> only(ShareFigure.class, figure))
                .toList();
        evidence.stream().flatMap(figure -> only(GrowthFigure.class, figure)).forEach(implications::addGrowth);
        shares.forEach(implications::addShare);
        implications.addSharesOfOnePart(shares);
        evidence.stream()
                .flatMap(figure -> only(RankFigure.class, figure))
                .forEach(rank -> implications.checkRank(rank, shares));
        implications.addRests();
        implications.checkLevelsOfOneCell();
        return implications;
    }

    private static <T> Stream<T> only(Class<T> type, Figure figure) {
        return type.isInstance(figure) ? Stream.of(type.cast(figure)) : Stream.empty();
    }

    List<ImpliedFigure> implied() {
        List<ImpliedFigure> all = new ArrayList<>();
        impliedLevels.forEach(level -> all.add(level.toImpliedFigure()));
        rests.forEach(level -> all.add(level.toImpliedFigure()));
        all.addAll(impliedRatios);
        return List.copyOf(all);
    }

    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    private void addLevel(LevelFigure figure) {
        PublishedQuantity level = figure.level();
        printed.computeIfAbsent(figure.cell(), cell -> new ArrayList<>())
                .add(new KnownLevel(figure.cell(), level.bounds(reading), level.unit(), Grounds.of(figure.id())));
    }

    private void addGrowth(GrowthFigure figure) {
        Bounds rate = figure.growth().bounds(reading);
        Grounds grounds = grounds(figure, figure.growth());
        GrowthCalculator calculator = growth.withSteps(figure.terms().steps());
        Cell cell = figure.comparison().cell();
        Cell base = figure.comparison().base();
        for (KnownLevel level : printed(cell)) {
            imply(base, calculator.impliedBase(level.bounds(), rate), level, grounds);
        }
        // Where both levels are printed, the base alone is compared: the other way round would say the same twice.
        for (KnownLevel level : printed(cell).isEmpty() ? printed(base) : List.<KnownLevel>of()) {
            imply(cell, calculator.impliedCurrent(level.bounds(), rate), level, grounds);
        }
    }

    private void addShare(ShareFigure figure) {
        Bounds share = figure.share().bounds(reading);
        Grounds grounds = grounds(figure, figure.share());
        if (figure.part().isPartOf(figure.whole())
                && share.minus(BigDecimal.ONE).isPositive()) {
            clashes.add(new Clash(grounds, "a share of " + figure.share() + " is more than its whole"));
        }
        for (KnownLevel part : printed(figure.part())) {
            imply(figure.whole(), ratio.impliedWhole(part.bounds(), share), part, grounds);
        }
        for (KnownLevel whole : printed(figure.part()).isEmpty() ? printed(figure.whole()) : List.<KnownLevel>of()) {
            imply(figure.part(), ratio.impliedPart(whole.bounds(), share), whole, grounds);
        }
    }

    /** A figure, and how its number was read where the words alone do not say it. */
    private Grounds grounds(Figure figure, PublishedNumber number) {
        Grounds grounds = Grounds.of(figure.id());
        boolean read = number.hedge() == Hedge.NONE
                ? number.form() == NumberForm.TENTHS
                : !number.bounds(reading).equals(number.bounds(reading.with(HedgePolicy.HARD)));
        Bounds bounds = number.bounds(reading).dividedBy(percent.factor());
        return read ? grounds.assuming(number + " means " + ReportText.exact(bounds, percent)) : grounds;
    }

    private List<KnownLevel> printed(Cell cell) {
        return printed.getOrDefault(cell, List.of());
    }

    /** A label instead of a range says that nothing follows. */
    private void imply(Cell cell, Outcome outcome, KnownLevel from, Grounds with) {
        Grounds grounds = from.grounds().plus(with);
        outcome.bounds().ifPresent(bounds -> impliedLevels.add(new KnownLevel(cell, bounds, from.unit(), grounds)));
    }

    /** Two shares of one part: the wider share over the nearer one is the share of the nearer whole in the wider one. */
    private void addSharesOfOnePart(List<ShareFigure> shares) {
        Map<Cell, List<ShareFigure>> byPart = new LinkedHashMap<>();
        shares.forEach(share ->
                byPart.computeIfAbsent(share.part(), part -> new ArrayList<>()).add(share));
        for (List<ShareFigure> ofOnePart : byPart.values()) {
            for (ShareFigure nearer : ofOnePart) {
                for (ShareFigure wider : ofOnePart) {
                    if (!nearer.whole().equals(wider.whole()) && nearer.whole().isPartOf(wider.whole())) {
                        addNearerInWider(nearer, wider);
                    }
                }
            }
        }
    }

    private void addNearerInWider(ShareFigure nearer, ShareFigure wider) {
        Grounds grounds = grounds(nearer, nearer.share()).plus(grounds(wider, wider.share()));
        Outcome outcome =
                ratio.share(wider.share().bounds(reading), nearer.share().bounds(reading));
        outcome.bounds().ifPresent(bounds -> {
            if (bounds.minus(BigDecimal.ONE).isPositive()) {
                clashes.add(new Clash(grounds, nearer.whole() + " would be more than " + wider.whole()));
            }
            Question question = Question.ofRatio(nearer.whole(), wider.whole());
            impliedRatios.add(new ImpliedFigure(question, bounds.dividedBy(percent.factor()), percent, grounds));
        });
    }

    /** Whoever is exactly r-th has r - 1 others above it, so its share of the whole is at most 1/r. */
    private void checkRank(RankFigure rank, List<ShareFigure> shares) {
        Bounds admitted = ratio.shareAdmittedBy(rank.rank());
        for (ShareFigure share : shares) {
            boolean same = share.part().equals(rank.cell())
                    && share.whole().equals(rank.group().whole());
            if (same && !admitted.overlaps(share.share().bounds(reading))) {
                String reason = "a share of " + share.share() + " is too much for rank " + rank.rank();
                clashes.add(new Clash(Grounds.of(share.id(), rank.id()), reason));
            }
        }
    }

    /** A flow of a period less the flow of a part of it is the flow of the rest. */
    private void addRests() {
        Map<Cell, List<KnownLevel>> series = new LinkedHashMap<>();
        for (KnownLevel level : allLevels()) {
            if (level.cell().measure().addsAlong(Dimension.PERIOD)) {
                series.computeIfAbsent(level.cell().withPeriod(ANY_PERIOD), cell -> new ArrayList<>())
                        .add(level);
            }
        }
        for (List<KnownLevel> levels : series.values()) {
            for (KnownLevel whole : levels) {
                levels.stream().filter(part -> isRestKnown(whole, part)).forEach(part -> addRest(whole, part));
            }
        }
    }

    private static boolean isRestKnown(KnownLevel whole, KnownLevel part) {
        ReportingPeriod period = whole.cell().period();
        ReportingPeriod nested = part.cell().period();
        return whole.isComparableWith(part)
                && period.encloses(nested)
                && period.minus(nested).size() == 1;
    }

    private void addRest(KnownLevel whole, KnownLevel part) {
        ReportingPeriod rest = whole.cell().period().minus(part.cell().period()).get(0);
        Bounds bounds = whole.bounds().minus(part.boundsIn(whole.unit()));
        Grounds grounds = whole.grounds().plus(part.grounds());
        Grounds scoped = grounds.figures().size() > 2 ? grounds.assuming(SAME_SCOPE) : grounds;
        if (bounds.isNegative() && !whole.cell().measure().mayBeNegative()) {
            clashes.add(new Clash(scoped, part.cell() + " would be more than " + whole.cell()));
        }
        rests.add(new KnownLevel(whole.cell().withPeriod(rest), bounds, whole.unit(), scoped));
    }

    /** One cell has one level, whatever says so. */
    private void checkLevelsOfOneCell() {
        Map<Cell, List<KnownLevel>> byCell = new LinkedHashMap<>();
        allLevels()
                .forEach(level -> byCell.computeIfAbsent(level.cell(), cell -> new ArrayList<>())
                        .add(level));
        for (List<KnownLevel> levels : byCell.values()) {
            for (int index = 1; index < levels.size(); index++) {
                for (KnownLevel earlier : levels.subList(0, index)) {
                    checkSameLevel(earlier, levels.get(index));
                }
            }
        }
    }

    private void checkSameLevel(KnownLevel one, KnownLevel other) {
        if (!one.isComparableWith(other) || one.bounds().overlaps(other.boundsIn(one.unit()))) {
            return;
        }
        Grounds grounds = one.grounds().plus(other.grounds());
        boolean bothPrinted =
                one.grounds().figures().size() == 1 && other.grounds().figures().size() == 1;
        clashes.add(new Clash(
                bothPrinted ? grounds : grounds.assuming(SAME_SCOPE),
                one.cell() + " would lie in " + shown(one) + " and in " + shown(other)));
    }

    private static String shown(KnownLevel level) {
        return ReportText.rounded(level.bounds(), level.unit());
    }

    private List<KnownLevel> allLevels() {
        List<KnownLevel> all = new ArrayList<>();
        printed.values().forEach(all::addAll);
        all.addAll(impliedLevels);
        return all;
    }
}
