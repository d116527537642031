package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.calc.GrowthCalculator;
import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.RatioCalculator;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.report.NestedPeriods.Nested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pairs of figures imply, each by one formula that a reader can follow.
 *
 * <p>A level and its growth give the base. A level of a period and one of a part of it give the rest. A level and a share
 * give part or whole. Two shares of one part give the share of the nearer whole in the wider one. Two answers to one
 * question that have no value in common are a clash, and so is an answer that cannot be. Chains through many figures are
 * not followed, so finding no clash proves nothing.
 *
 * <p>Where several figures answer one question, conclusions are drawn from the tightest answer alone. Only the rest of a
 * period may rest on a conclusion, namely that of a level and its growth.
 */
final class DirectImplications {

    /** Renewables and wind may stand in one ranking; then the ranked members add up to more than the whole. */
    private static final String DISTINCT_MEMBERS = "no ranked member holds another";

    private static final String SAME_SCOPE = "both are on one scope";
    private static final String RESTATED = "the base is restated to the scope of the later level";

    private static final List<KnownValue> NOTHING = List.of();

    /** Regions, sectors and periods around one part are few; a page with more wholes is not meant to be read. */
    private static final int MOST_WHOLES = 100;

    private final GrowthCalculator growth = GrowthCalculator.withDefaults();
    private final RatioCalculator ratio = RatioCalculator.withDefaults();
    private final Unit percent = Unit.parse("%");
    private final PrintReader prints;

    /** What single figures say. Growth and shares start from here, so that none follows from a conclusion. */
    private final KnownValues printed = new KnownValues();

    private final KnownValues known = new KnownValues();
    private final List<ImpliedFigure> levels = new ArrayList<>();
    private final List<ImpliedFigure> rests = new ArrayList<>();
    private final List<ImpliedFigure> ratios = new ArrayList<>();
    private final Map<Set<String>, Clash> clashes = new LinkedHashMap<>();

    private DirectImplications(Reading reading) {
        this.prints = new PrintReader(reading);
    }

    static DirectImplications of(Publication publication, Reading reading) {
        DirectImplications implications = new DirectImplications(reading);
        List<Figure> evidence = publication.evidence();
        List<ShareFigure> shares = only(ShareFigure.class, evidence).toList();
        only(LevelFigure.class, evidence).forEach(implications::addLevel);
        shares.forEach(implications::addShare);
        only(GrowthFigure.class, evidence).forEach(implications::followGrowth);
        shares.forEach(implications::followShare);
        implications.followSharesOfOnePart(shares);
        only(RankFigure.class, evidence).forEach(implications::checkRank);
        implications.followNestedPeriods();
        return implications;
    }

    private static <T> Stream<T> only(Class<T> type, List<Figure> figures) {
        return figures.stream().filter(type::isInstance).map(type::cast);
    }

    List<ImpliedFigure> implied() {
        return Stream.of(levels, rests, ratios).flatMap(List::stream).toList();
    }

    List<Clash> clashes() {
        return List.copyOf(clashes.values());
    }

    private void addLevel(LevelFigure figure) {
        Question question = Question.ofLevel(figure.cell());
        Bounds bounds = prints.bounds(figure.level());
        Grounds grounds = prints.grounds(figure, figure.level());
        addPrinted(new KnownValue(question, bounds, figure.level().unit(), grounds));
    }

    private void addShare(ShareFigure figure) {
        Question question = Question.ofRatio(figure.part(), figure.whole());
        Bounds bounds = prints.ratio(figure.share()).dividedBy(percent.factor());
        addPrinted(new KnownValue(question, bounds, percent, prints.grounds(figure, figure.share())));
    }

    private void addPrinted(KnownValue value) {
        know(value).ifPresent(printed::add);
    }

    /** Enters what can be of a value; clashes if nothing can, or nothing beside an earlier value. */
    private Optional<KnownValue> know(KnownValue value) {
        Optional<KnownValue> possible = value.withinPossible();
        if (possible.isEmpty()) {
            clash(value.grounds(), ClashText.impossible(value));
        }
        possible.flatMap(known::add).ifPresent(earlier -> {
            Grounds grounds = earlier.grounds().plus(value.grounds());
            boolean bothPrinted = earlier.isPrinted() && value.isPrinted();
            clash(bothPrinted ? grounds : grounds.assuming(SAME_SCOPE), ClashText.disjoint(earlier, value));
        });
        return possible;
    }

    /** The same figures clash once, by whichever formula. */
    private void clash(Grounds grounds, String reason) {
        clashes.putIfAbsent(Set.copyOf(grounds.figures()), new Clash(grounds, reason));
    }

    private void conclude(KnownValue value, List<ImpliedFigure> conclusions) {
        if (!value.isVoid()) {
            know(value).map(KnownValue::toImpliedFigure).ifPresent(conclusions::add);
        }
    }

    private void followGrowth(GrowthFigure figure) {
        switch (figure.terms().basis()) {
            case UNSTATED -> followPlainGrowth(figure);
            case COMPARABLE_SCOPE -> followRestatedGrowth(figure);
            case CONSTANT_PRICES -> {
                // Levels at constant prices are not those that are printed, neither now nor then.
            }
        }
    }

    private void followPlainGrowth(GrowthFigure figure) {
        Cell cell = figure.comparison().cell();
        Cell base = figure.comparison().base();
        Bounds rate = prints.ratio(figure.growth());
        GrowthCalculator calculator = growth.withSteps(figure.terms().steps());
        Grounds grounds = prints.grounds(figure, figure.growth());
        List<KnownValue> current = printed.tightest(Question.ofLevel(cell));
        for (KnownValue level : current) {
            imply(base, calculator.impliedBase(level.bounds(), rate), level, grounds)
                    .ifPresent(value -> conclude(value, levels));
        }
        // Where both levels are printed, the base alone is compared: the other way round would say the same twice.
        for (KnownValue level : current.isEmpty() ? printed.tightest(Question.ofLevel(base)) : NOTHING) {
            imply(cell, calculator.impliedCurrent(level.bounds(), rate), level, grounds)
                    .ifPresent(value -> conclude(value, levels));
        }
    }

    /** On a comparable scope the base was restated. It is not the level once printed, and is compared with nothing. */
    private void followRestatedGrowth(GrowthFigure figure) {
        Bounds rate = prints.ratio(figure.growth());
        GrowthCalculator calculator = growth.withSteps(figure.terms().steps());
        Grounds grounds = prints.grounds(figure, figure.growth()).assuming(RESTATED);
        Cell base = figure.comparison().base();
        for (KnownValue level :
                printed.tightest(Question.ofLevel(figure.comparison().cell()))) {
            imply(base, calculator.impliedBase(level.bounds(), rate), level, grounds)
                    .filter(value -> !value.isVoid())
                    .ifPresent(value -> levels.add(value.toImpliedFigure()));
        }
    }

    private void followShare(ShareFigure figure) {
        Bounds share = prints.ratio(figure.share());
        Grounds grounds = prints.grounds(figure, figure.share());
        List<KnownValue> parts = printed.tightest(Question.ofLevel(figure.part()));
        for (KnownValue part : parts) {
            imply(figure.whole(), ratio.impliedWhole(part.bounds(), share), part, grounds)
                    .ifPresent(value -> conclude(value, levels));
        }
        for (KnownValue whole : parts.isEmpty() ? printed.tightest(Question.ofLevel(figure.whole())) : NOTHING) {
            imply(figure.part(), ratio.impliedPart(whole.bounds(), share), whole, grounds)
                    .ifPresent(value -> conclude(value, levels));
        }
    }

    /** A label instead of a range says that nothing follows. */
    private static Optional<KnownValue> imply(Cell cell, Outcome outcome, KnownValue from, Grounds with) {
        return outcome.bounds()
                .map(bounds -> new KnownValue(
                        Question.ofLevel(cell),
                        bounds,
                        from.unit(),
                        from.grounds().plus(with)));
    }

    /** Two shares of one part: the wider share over the nearer one is the share of the nearer whole in the wider one. */
    private void followSharesOfOnePart(List<ShareFigure> shares) {
        Map<Cell, Set<Cell>> wholesOfPart = new LinkedHashMap<>();
        for (ShareFigure share : shares) {
            Set<Cell> wholes = wholesOfPart.computeIfAbsent(share.part(), part -> new LinkedHashSet<>());
            if (wholes.size() < MOST_WHOLES) {
                wholes.add(share.whole());
            }
        }
        wholesOfPart.forEach((part, wholes) -> {
            for (Cell nearer : wholes) {
                wholes.stream()
                        .filter(wider -> !nearer.equals(wider) && nearer.isPartOf(wider))
                        .forEach(wider -> followSharesOf(part, nearer, wider));
            }
        });
    }

    private void followSharesOf(Cell part, Cell nearer, Cell wider) {
        for (KnownValue inNearer : printed.tightest(Question.ofRatio(part, nearer))) {
            for (KnownValue inWider : printed.tightest(Question.ofRatio(part, wider))) {
                Grounds grounds = inNearer.grounds().plus(inWider.grounds());
                ratio.share(inWider.bounds(), inNearer.bounds())
                        .bounds()
                        .map(bounds -> bounds.dividedBy(percent.factor()))
                        .map(bounds -> new KnownValue(Question.ofRatio(nearer, wider), bounds, percent, grounds))
                        .ifPresent(value -> conclude(value, ratios));
            }
        }
    }

    /** Whoever is exactly r-th has r - 1 others above it, so its share of the whole is at most 1/r. */
    private void checkRank(RankFigure rank) {
        if (rank.cell().measure().mayBeNegative()
                || !rank.cell().isPartOf(rank.group().whole())) {
            return;
        }
        Bounds admitted = ratio.shareAdmittedBy(rank.rank());
        for (KnownValue share :
                known.highest(Question.ofRatio(rank.cell(), rank.group().whole()))) {
            if (!admitted.overlaps(share.baseBounds())) {
                clash(
                        share.grounds().plus(Grounds.of(rank.id())).assuming(DISTINCT_MEMBERS),
                        ClashText.tooMuchForRank(share, rank.rank()));
            }
        }
    }

    /** A flow of a period less the flow of a part of it is the flow of the rest; no part is more than its whole. */
    private void followNestedPeriods() {
        for (NestedPeriods series : NestedPeriods.of(known.tightest())) {
            series.longestParts().forEach(nested -> conclude(rest(nested), rests));
            if (!series.mayBeNegative()) {
                series.greatestParts().forEach(this::checkPart);
            }
        }
    }

    private static KnownValue rest(Nested nested) {
        KnownValue whole = nested.whole();
        Cell cell = whole.cell();
        ReportingPeriod rest =
                cell.period().minus(nested.part().cell().period()).get(0);
        Bounds bounds = whole.bounds().minus(nested.part().boundsIn(whole.unit()));
        return new KnownValue(Question.ofLevel(cell.withPeriod(rest)), bounds, whole.unit(), grounds(nested));
    }

    private void checkPart(Nested nested) {
        if (nested.whole().baseBounds().minus(nested.part().baseBounds()).isNegative()) {
            clash(grounds(nested), ClashText.partAboveWhole(nested.part(), nested.whole()));
        }
    }

    private static Grounds grounds(Nested nested) {
        Grounds grounds = nested.whole().grounds().plus(nested.part().grounds());
        return grounds.figures().size() > 2 ? grounds.assuming(SAME_SCOPE) : grounds;
    }
}
