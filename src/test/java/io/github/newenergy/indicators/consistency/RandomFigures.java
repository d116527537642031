package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** Draws figures about the cells of a world. Where nothing can be said of the cells that were drawn, it draws none. */
final class RandomFigures {

    private final RandomWorld world;
    private final RandomPrints prints;
    private final Random random;
    private int count;

    RandomFigures(RandomWorld world, RandomPrints prints, Random random) {
        this.world = world;
        this.prints = prints;
        this.random = random;
    }

    private Attribution next() {
        return FigurePage.attribution("f" + ++count);
    }

    List<Figure> draw() {
        Comparison comparison = comparison();
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> List.of(level(world.cell()));
            case 4, 5, 6 -> growth(comparison);
            case 7, 8 -> share(comparison);
            case 9 -> multiple(comparison);
            case 10 -> List.of(difference(comparison));
            case 11 -> total();
            case 12 -> List.of(order(comparison));
            case 13 -> contribution(comparison, comparison());
            case 14 -> pointChange(comparison, comparison());
            default -> List.of(rank());
        };
    }

    private Comparison comparison() {
        Cell cell = world.cell();
        Cell base = world.cell();
        while (base.equals(cell)) {
            base = world.cell();
        }
        return new Comparison(cell, base);
    }

    private BigFraction level(Comparison comparison) {
        return world.level(comparison.cell());
    }

    private BigFraction base(Comparison comparison) {
        return world.level(comparison.base());
    }

    private BigFraction change(Comparison comparison) {
        return level(comparison).subtract(base(comparison));
    }

    private boolean hasRatio(Comparison comparison) {
        return base(comparison).compareTo(BigFraction.ZERO) > 0;
    }

    private BigFraction ratio(Comparison comparison) {
        return level(comparison).divide(base(comparison));
    }

    private Figure level(Cell cell) {
        return new LevelFigure(next(), cell, prints.quantity(world.level(cell), RandomWorld.kind(cell)));
    }

    private List<Figure> growth(Comparison comparison) {
        if (!hasRatio(comparison)) {
            return List.of();
        }
        boolean steps = comparison.isOverTime() && random.nextInt(4) == 0;
        BigFraction rate = ratio(comparison).subtract(BigFraction.ONE);
        // Over two steps a rate that is a little off is taken if it rounds all the same.
        BigFraction shown = steps ? squareRoot(ratio(comparison)).subtract(BigFraction.ONE) : rate;
        boolean restated = random.nextInt(10) == 0;
        GrowthTerms terms = new GrowthTerms(
                steps ? 2 : 1, restated ? GrowthTerms.Basis.COMPARABLE_SCOPE : GrowthTerms.Basis.UNSTATED);
        GrowthFigure figure = new GrowthFigure(next(), comparison, prints.ratio(shown), terms);
        return !steps || admits(figure, comparison) ? List.of(figure) : List.of();
    }

    private boolean admits(GrowthFigure figure, Comparison comparison) {
        return !prints.isTruthful()
                || OracleInterval.of(figure.growth(), Reading.hard())
                        .plus(BigFraction.ONE)
                        .toPower(2)
                        .contains(ratio(comparison));
    }

    private static BigFraction squareRoot(BigFraction value) {
        return new BigFraction(Math.round(Math.sqrt(Math.max(0, value.doubleValue())) * 1e9), 1_000_000_000L);
    }

    private List<Figure> share(Comparison comparison) {
        return hasRatio(comparison)
                ? List.of(
                        new ShareFigure(next(), comparison.cell(), comparison.base(), prints.ratio(ratio(comparison))))
                : List.of();
    }

    private List<Figure> multiple(Comparison comparison) {
        return hasRatio(comparison)
                ? List.of(new MultipleFigure(next(), comparison, prints.ratio(ratio(comparison))))
                : List.of();
    }

    private Figure difference(Comparison comparison) {
        return new DifferenceFigure(
                next(), comparison, prints.quantity(change(comparison), RandomWorld.kind(comparison.cell())));
    }

    private List<Figure> total() {
        List<Cell> parts = Stream.generate(world::cell)
                .limit(1 + random.nextInt(3))
                .distinct()
                .toList();
        if (random.nextBoolean()) {
            return List.of(new TotalFigure(next(), world.newSum(parts), parts, true));
        }
        Cell total = world.cell();
        BigFraction sum = parts.stream().map(world::level).reduce(BigFraction.ZERO, BigFraction::add);
        boolean holds = sum.compareTo(world.level(total)) <= 0 || !prints.isTruthful();
        return holds && parts.stream().noneMatch(total::isPartOf) && !parts.contains(total)
                ? List.of(new TotalFigure(next(), total, parts, false))
                : List.of();
    }

    private Figure order(Comparison comparison) {
        BigFraction lead = change(comparison);
        boolean behind = lead.compareTo(BigFraction.ZERO) < 0 && prints.isTruthful();
        Cell greater = behind ? comparison.base() : comparison.cell();
        Cell lesser = behind ? comparison.cell() : comparison.base();
        Comparison order = new Comparison(greater, lesser);
        return new OrderFigure(next(), order, !lead.equals(BigFraction.ZERO) && random.nextBoolean());
    }

    private List<Figure> contribution(Comparison part, Comparison whole) {
        boolean inPoints = random.nextBoolean();
        if (part.equals(whole) || !(inPoints ? hasRatio(whole) : !change(whole).equals(BigFraction.ZERO))) {
            return List.of();
        }
        BigFraction gain = change(part);
        return List.of(new ContributionFigure(
                next(),
                part,
                whole,
                inPoints ? prints.points(gain.divide(base(whole))) : prints.ratio(gain.divide(change(whole)))));
    }

    /** With the share that the change starts from, or the one it ends at. */
    private List<Figure> pointChange(Comparison later, Comparison earlier) {
        if (later.equals(earlier) || !hasRatio(later) || !hasRatio(earlier)) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>(share(random.nextBoolean() ? later : earlier));
        BigFraction points = ratio(later).subtract(ratio(earlier));
        figures.add(new PointChangeFigure(next(), later, earlier, prints.points(points)));
        return figures;
    }

    /** The whole is the world, of which nothing else is said. Up to two members are not named. */
    private Figure rank() {
        List<Cell> members = Stream.generate(world::cell)
                .limit(1 + random.nextInt(4))
                .distinct()
                .toList();
        Cell own = world.oneOf(members);
        BigFraction level = world.level(own);
        int ahead = (int) members.stream()
                .filter(member -> world.level(member).compareTo(level) > 0)
                .count();
        int notNamed = random.nextInt(3);
        int size = members.size() + notNamed;
        int actual = 1 + (prints.isTruthful() ? ahead + random.nextInt(notNamed + 1) : random.nextInt(size));
        boolean isTop = random.nextInt(3) == 0;
        RankClaim rank = isTop ? RankClaim.ofTop(actual) : RankClaim.ofExactly(actual);
        OptionalInt known = random.nextBoolean() ? OptionalInt.of(size) : OptionalInt.empty();
        return new RankFigure(next(), own, rank, new RankGroup(own.withRegion(Region.WORLD), known, members));
    }
}
