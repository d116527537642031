package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What each figure says, as inequalities between cells. A figure may leave open which of several lists of inequalities
 * holds: a part of a change says one thing of a rise and the opposite of a fall.
 */
final class OracleStatements implements Figure.Cases<List<List<OracleRow>>> {

    private final OracleCells cells;
    private final Reading reading;
    private final List<Figure> evidence;
    private final OracleAssumptions assumed;

    OracleStatements(OracleCells cells, Reading reading, List<Figure> evidence, OracleAssumptions assumed) {
        this.cells = cells;
        this.reading = assumed.reading(reading);
        this.evidence = evidence;
        this.assumed = assumed;
    }

    private OracleForm form(Cell cell) {
        return cells.form(cell);
    }

    private OracleInterval interval(Figure figure, PublishedNumber number) {
        return isSilent(figure, number) ? OracleInterval.ALL : OracleInterval.of(number, reading(figure));
    }

    /** Tenths say nothing without an assumption about their width. */
    private boolean isSilent(Figure figure, PublishedNumber number) {
        boolean isVague = number.form() == NumberForm.TENTHS && number.hedge() == Hedge.NONE;
        return isVague && !assumed.hasWidth(figure);
    }

    private OracleInterval interval(Figure figure, PublishedQuantity quantity) {
        return OracleInterval.of(quantity, reading(figure));
    }

    /** Without an assumption about its width a hedge says what its words say. */
    private Reading reading(Figure figure) {
        return assumed.hasWidth(figure) ? reading : reading.with(HedgePolicy.HARD);
    }

    private OracleForm change(Comparison comparison) {
        return form(comparison.cell()).minus(form(comparison.base()));
    }

    /** One list of rows: nothing is left open. */
    private static List<List<OracleRow>> only(List<OracleRow> rows) {
        return List.of(rows);
    }

    /** Every way of the one together with every way of the other. */
    static List<List<OracleRow>> product(List<List<OracleRow>> ones, List<List<OracleRow>> others) {
        List<List<OracleRow>> product = new ArrayList<>();
        for (List<OracleRow> one : ones) {
            for (List<OracleRow> other : others) {
                product.add(Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return product;
    }

    /** The ratio of two levels lies in an interval. The one below the line is above zero, or below it if it may be. */
    private List<List<OracleRow>> ratio(Cell over, Cell under, OracleInterval interval) {
        List<List<OracleRow>> ways = eitherSign(form(over), form(under), interval);
        return under.measure().mayBeNegative() ? ways : ways.subList(0, 1);
    }

    private static List<List<OracleRow>> eitherSign(OracleForm over, OracleForm under, OracleInterval interval) {
        return List.of(
                positive(over, under, interval),
                positive(over.times(BigFraction.MINUS_ONE), under.times(BigFraction.MINUS_ONE), interval));
    }

    private static List<OracleRow> positive(OracleForm over, OracleForm under, OracleInterval interval) {
        List<OracleRow> rows = new ArrayList<>(OracleRow.within(over, interval, under));
        rows.add(OracleRow.aboveZero(under));
        return rows;
    }

    @Override
    public List<List<OracleRow>> level(LevelFigure figure) {
        return only(OracleRow.within(form(figure.cell()), interval(figure, figure.level())));
    }

    @Override
    public List<List<OracleRow>> growth(GrowthFigure figure) {
        Comparison comparison = figure.comparison();
        boolean isRestated = comparison.isOverTime() && !assumed.startsFromLevel(figure);
        return isRestated ? restated(figure) : ratio(comparison.cell(), comparison.base(), factor(figure));
    }

    /** A restated base is a level of its own, of which nothing is known but its sign. */
    private List<List<OracleRow>> restated(GrowthFigure figure) {
        Comparison comparison = figure.comparison();
        return only(
                comparison.base().measure().mayBeNegative()
                        ? List.of()
                        : positive(form(comparison.cell()), OracleForm.ofUnknown(cells.newUnknown()), factor(figure)));
    }

    private OracleInterval factor(GrowthFigure figure) {
        if (isSilent(figure, figure.growth())) {
            return OracleInterval.ALL;
        }
        return interval(figure, figure.growth())
                .plus(BigFraction.ONE)
                .toPower(figure.terms().steps());
    }

    @Override
    public List<List<OracleRow>> share(ShareFigure figure) {
        return ratio(figure.part(), figure.whole(), interval(figure, figure.share()));
    }

    @Override
    public List<List<OracleRow>> multiple(MultipleFigure figure) {
        Comparison comparison = figure.comparison();
        return ratio(comparison.cell(), comparison.base(), interval(figure, figure.multiple()));
    }

    @Override
    public List<List<OracleRow>> difference(DifferenceFigure figure) {
        return only(OracleRow.within(change(figure.comparison()), interval(figure, figure.difference())));
    }

    /** With one of the two ratios printed, the other lies in the sum or the difference of two intervals. */
    @Override
    public List<List<OracleRow>> pointChange(PointChangeFigure figure) {
        OracleInterval points = interval(figure, figure.points());
        Stream<List<List<OracleRow>>> forward =
                known(figure, figure.earlier()).map(ratio -> changed(figure, figure.later(), ratio.plus(points)));
        Stream<List<List<OracleRow>>> backward = known(figure, figure.later())
                .map(ratio -> changed(figure, figure.earlier(), ratio.plus(points.times(BigFraction.MINUS_ONE))));
        return Stream.concat(forward, backward).reduce(only(List.of()), OracleStatements::product);
    }

    private List<List<OracleRow>> changed(PointChangeFigure figure, Comparison target, OracleInterval interval) {
        boolean isRestated = target.isOverTime() && !assumed.startsFromLevel(figure, target.base());
        return isRestated ? only(List.of()) : ratio(target.cell(), target.base(), interval);
    }

    /** What is printed of a ratio, and what follows from its two levels by themselves. */
    private Stream<OracleInterval> known(PointChangeFigure figure, Comparison comparison) {
        Optional<LevelFigure> over = narrowest(comparison.cell());
        Optional<LevelFigure> under = narrowest(comparison.base());
        boolean isKnown = over.isPresent()
                && under.isPresent()
                && interval(under.get(), under.get().level()).isPositive()
                && (!comparison.isOverTime() || assumed.startsFromLevel(figure, comparison.base()));
        return Stream.concat(
                printed(comparison),
                isKnown
                        ? Stream.of(interval(over.get(), over.get().level())
                                .dividedBy(interval(under.get(), under.get().level())))
                        : Stream.empty());
    }

    private Optional<LevelFigure> narrowest(Cell cell) {
        return evidence.stream()
                .filter(LevelFigure.class::isInstance)
                .map(LevelFigure.class::cast)
                .filter(figure -> figure.cell().equals(cell))
                .reduce((one, other) ->
                        OracleInterval.of(other.level(), reading).isNarrower(OracleInterval.of(one.level(), reading))
                                ? other
                                : one);
    }

    private Stream<OracleInterval> printed(Comparison comparison) {
        return evidence.stream().flatMap(figure -> printedRatio(figure, comparison).stream());
    }

    private List<OracleInterval> printedRatio(Figure figure, Comparison wanted) {
        if (figure instanceof GrowthFigure growth
                && growth.comparison().equals(wanted)
                && (!wanted.isOverTime() || assumed.startsFromLevel(growth))) {
            return List.of(factor(growth));
        }
        if (figure instanceof ShareFigure share && new Comparison(share.part(), share.whole()).equals(wanted)) {
            return List.of(interval(share, share.share()));
        }
        if (figure instanceof MultipleFigure multiple && multiple.comparison().equals(wanted)) {
            return List.of(interval(multiple, multiple.multiple()));
        }
        return List.of();
    }

    /** In points: change of the part over the base of the whole. As a ratio: over the change of the whole, up or down. */
    @Override
    public List<List<OracleRow>> contribution(ContributionFigure figure) {
        if ((figure.part().isOverTime() || figure.whole().isOverTime()) && !assumed.startsFromLevel(figure)) {
            return only(List.of());
        }
        OracleForm part = change(figure.part());
        OracleInterval contribution = interval(figure, figure.contribution());
        NumberForm form = figure.contribution().form();
        if (form == NumberForm.POINTS || form == NumberForm.BASIS_POINTS) {
            List<List<OracleRow>> ways = eitherSign(part, form(figure.whole().base()), contribution);
            return figure.whole().base().measure().mayBeNegative() ? ways : ways.subList(0, 1);
        }
        return eitherSign(part, change(figure.whole()), contribution);
    }

    @Override
    public List<List<OracleRow>> total(TotalFigure figure) {
        OracleForm rest = form(figure.total());
        for (Cell part : figure.parts()) {
            rest = rest.minus(form(part));
        }
        return only(
                List.of(figure.exhaustive() ? OracleRow.equal(rest, BigFraction.ZERO) : OracleRow.atLeastZero(rest)));
    }

    @Override
    public List<List<OracleRow>> order(OrderFigure figure) {
        OracleForm lead = change(figure.comparison());
        return only(List.of(figure.strict() ? OracleRow.aboveZero(lead) : OracleRow.atLeastZero(lead)));
    }

    /** One way for each set of rivals that may be those ahead, whether it makes a difference or not. */
    @Override
    public List<List<OracleRow>> rank(RankFigure figure) {
        List<Cell> rivals = figure.group().members().stream()
                .filter(member -> !member.equals(figure.cell()))
                .toList();
        boolean mayAllBeAhead = figure.rank().rank() > rivals.size();
        if (mayAllBeAhead
                && mayBeAhead(0, rivals.size(), figure)
                && (figure.rank().orBetter() || !isApart(figure))) {
            return only(room(figure, rivals, 0));
        }
        List<List<OracleRow>> ways = new ArrayList<>();
        for (int ahead = 0; ahead < 1 << rivals.size(); ahead++) {
            if (mayBeAhead(Integer.bitCount(ahead), rivals.size(), figure)) {
                List<OracleRow> rows = new ArrayList<>(room(figure, rivals, Integer.bitCount(ahead)));
                for (int rival = 0; rival < rivals.size(); rival++) {
                    OracleForm lead = form(rivals.get(rival)).minus(form(figure.cell()));
                    boolean isAhead = (ahead >> rival & 1) == 1;
                    rows.add(
                            isAhead
                                    ? OracleRow.aboveZero(lead)
                                    : OracleRow.atLeastZero(lead.times(BigFraction.MINUS_ONE)));
                }
                ways.add(rows);
            }
        }
        return ways;
    }

    private static boolean mayBeAhead(int ahead, int rivals, RankFigure figure) {
        RankClaim rank = figure.rank();
        boolean isKnown = !rank.orBetter() && figure.group().size().isPresent();
        int notNamed = isKnown ? figure.group().size().getAsInt() - 1 - rivals : Integer.MAX_VALUE;
        return ahead < rank.rank() && ahead >= rank.rank() - 1 - notNamed;
    }

    /** The whole holds all members, where none of them holds a month of a product of a place that another one holds. */
    private List<OracleRow> room(RankFigure figure, List<Cell> rivals, int ahead) {
        if (!isApart(figure)) {
            return List.of();
        }
        Cell whole = figure.group().whole();
        List<Cell> named =
                Stream.concat(Stream.of(figure.cell()), rivals.stream()).toList();
        OracleForm left = form(whole);
        for (Cell member : named) {
            left = left.minus(form(member));
        }
        int notNamedAhead = figure.rank().orBetter() ? 0 : figure.rank().rank() - 1 - ahead;
        return notNamedAhead == 0
                ? List.of(OracleRow.atLeastZero(left))
                : List.of(OracleRow.aboveZero(left.plus(form(figure.cell()), new BigFraction(-notNamedAhead))));
    }

    private boolean isApart(RankFigure figure) {
        Cell whole = figure.group().whole();
        List<Cell> named = Stream.concat(Stream.of(figure.cell()), figure.group().members().stream())
                .distinct()
                .toList();
        return assumed.membersApart(whole)
                && !figure.cell().measure().mayBeNegative()
                && named.stream().allMatch(member -> member.isPartOf(whole))
                && named.stream()
                        .noneMatch(one -> named.stream().anyMatch(other -> !one.equals(other) && share(one, other)));
    }

    private static boolean share(Cell one, Cell other) {
        boolean inTime = !one.period().last().isBefore(other.period().first())
                && !other.period().last().isBefore(one.period().first());
        boolean inProduct =
                one.sector().encloses(other.sector()) || other.sector().encloses(one.sector());
        boolean inPlace =
                one.region().isCountedIn(other.region()) || other.region().isCountedIn(one.region());
        return inTime && inPlace && inProduct;
    }

    @Override
    public List<List<OracleRow>> remark(RemarkFigure figure) {
        return only(List.of());
    }
}
