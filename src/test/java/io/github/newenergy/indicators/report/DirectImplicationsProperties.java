package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle: true levels as exact fractions, of which a page prints some, rounded half up. */
class DirectImplicationsProperties {

    private static final YearMonth START = YearMonth.of(2021, 1);
    private static final int MONTHS = 24;
    private static final BigFraction HUNDRED = new BigFraction(100);

    /**
     * True monthly revenues of a city in 亿元 for two years, and how many times as great those of province and nation are.
     */
    record World(List<BigFraction> city, BigFraction provincePerCity, BigFraction nationPerProvince) {

        BigFraction level(Cell cell) {
            BigFraction sum = BigFraction.ZERO;
            for (ReportingPeriod month : cell.period().toMonths()) {
                sum = sum.add(city.get((int) START.until(month.first(), ChronoUnit.MONTHS)));
            }
            return switch (cell.region().toString()) {
                case "CN-320200" -> sum;
                case "CN-JS" -> sum.multiply(provincePerCity);
                default -> sum.multiply(provincePerCity).multiply(nationPerProvince);
            };
        }

        BigFraction answer(Question question) {
            BigFraction level = level(question.cell());
            return question.of()
                    .map(whole -> level.divide(level(whole)).multiply(HUNDRED))
                    .orElse(level);
        }
    }

    /** What a page prints: a kind of figure, where, over which months, and with how many places. */
    record Print(Kind kind, String region, ReportingPeriod period, int places) {

        enum Kind {
            LEVEL,
            GROWTH,
            SHARE_OF_PROVINCE,
            SHARE_OF_NATION
        }

        Cell cell() {
            return Cell.parse("revenue pv " + region + " " + period);
        }

        /** Adds the figure to a page if it can be printed of a world. */
        void addTo(Page page, String id, World world) {
            Cell cell = cell();
            boolean hasBase = period.first().getYear() > START.getYear();
            if (kind == Kind.LEVEL) {
                page.level(id, cell.toString(), rounded(world.level(cell)) + "亿元");
            } else if (kind == Kind.GROWTH && hasBase) {
                BigFraction factor = world.level(cell).divide(world.level(cell.yearEarlier()));
                String growth = rounded(factor.subtract(BigFraction.ONE).multiply(HUNDRED)) + "%";
                page.growth(id, cell.toString(), cell.yearEarlier().toString(), growth);
            } else if (kind == Kind.SHARE_OF_PROVINCE && region.equals("CN-320200")) {
                addShare(page, id, world, "CN-JS");
            } else if (kind == Kind.SHARE_OF_NATION && !region.equals("CN")) {
                addShare(page, id, world, "CN");
            }
        }

        private void addShare(Page page, String id, World world, String wider) {
            Cell whole = Cell.parse("revenue pv " + wider + " " + period);
            String share =
                    rounded(world.level(cell()).divide(world.level(whole)).multiply(HUNDRED)) + "%";
            page.share(id, cell().toString(), whole.toString(), share);
        }

        private String rounded(BigFraction value) {
            return new BigDecimal(value.getNumerator())
                    .divide(new BigDecimal(value.getDenominator()), places, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatFollowsFromTrueFiguresIsTrueAndNothingClashes(
            @ForAll("worlds") World world, @ForAll("prints") List<Print> prints) {
        PublicationReport report = page(world, prints).report();
        assertThat(report.clashes()).isEmpty();
        for (ImpliedFigure implied : report.implied()) {
            BigFraction truth = world.answer(implied.question());
            assertThat(contains(implied.bounds(), truth))
                    .as("%s holds %s", implied, truth)
                    .isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aMovedLevelClashesWithItsOtherPrint(@ForAll("worlds") World world, @ForAll("prints") List<Print> prints) {
        Print whole = new Print(Print.Kind.LEVEL, "CN-320200", ReportingPeriod.ofYear(2022), 3);
        BigFraction moved = world.level(whole.cell()).multiply(2).add(BigFraction.ONE);
        PublicationReport report = page(world, prints)
                .level("true", whole.cell().toString(), whole.rounded(world.level(whole.cell())) + "亿元")
                .level("moved", whole.cell().toString(), whole.rounded(moved) + "亿元")
                .report();
        assertThat(report.clashes())
                .isNotEmpty()
                .allSatisfy(clash -> assertThat(clash.grounds().figures()).contains("moved"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aMovedGrowthClashesWithTheLevelsOfBothYears(
            @ForAll("worlds") World world, @ForAll("prints") List<Print> prints) {
        Print later = new Print(Print.Kind.LEVEL, "CN-320200", ReportingPeriod.ofYear(2022), 6);
        Print earlier = new Print(Print.Kind.LEVEL, "CN-320200", ReportingPeriod.ofYear(2021), 6);
        BigFraction factor = world.level(later.cell()).divide(world.level(earlier.cell()));
        String moved = later.rounded(factor.multiply(2).multiply(HUNDRED)) + "%";
        Page page = page(world, prints);
        later.addTo(page, "later", world);
        earlier.addTo(page, "earlier", world);
        page.growth("moved", later.cell().toString(), earlier.cell().toString(), moved);
        assertThat(page.report().clashes())
                .isNotEmpty()
                .allSatisfy(clash -> assertThat(clash.grounds().figures()).contains("moved"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aMovedShareClashesWithPartAndWhole(@ForAll("worlds") World world, @ForAll("prints") List<Print> prints) {
        Print part = new Print(Print.Kind.LEVEL, "CN-320200", ReportingPeriod.ofYear(2022), 6);
        Print whole = new Print(Print.Kind.LEVEL, "CN-JS", ReportingPeriod.ofYear(2022), 6);
        BigFraction share = world.level(part.cell()).divide(world.level(whole.cell()));
        String moved = part.rounded(share.multiply(HUNDRED).divide(2)) + "%";
        Page page = page(world, prints);
        part.addTo(page, "part", world);
        whole.addTo(page, "whole", world);
        page.share("moved", part.cell().toString(), whole.cell().toString(), moved);
        assertThat(page.report().clashes())
                .isNotEmpty()
                .allSatisfy(clash -> assertThat(clash.grounds().figures()).contains("moved"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theGreatestPartOfEachLevelIsTheOneFoundByLookingAtAll(@ForAll("prints") List<Print> prints) {
        List<KnownValue> levels = prints.stream()
                .collect(Collectors.toMap(Print::period, print -> print.places() + 1, Math::max))
                .entrySet()
                .stream()
                .map(DirectImplicationsProperties::known)
                .toList();
        List<NestedPeriods.Nested> greatest = NestedPeriods.of(levels).get(0).greatestParts();
        for (KnownValue whole : levels) {
            int most = levels.stream()
                    .filter(part -> !part.equals(whole) && encloses(whole, part))
                    .mapToInt(part -> part.bounds().lower().orElseThrow().intValueExact())
                    .max()
                    .orElse(0);
            assertThat(greatest.stream()
                            .filter(nested -> nested.whole().equals(whole) && encloses(whole, nested.part()))
                            .mapToInt(nested ->
                                    nested.part().bounds().lower().orElseThrow().intValueExact())
                            .sum())
                    .isEqualTo(most);
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<BigFraction> months = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(1, 3_000))
                .as(BigFraction::new);
        Arbitrary<BigFraction> ratios = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 37))
                .as((more, parts) -> new BigFraction(more, parts).add(BigFraction.ONE));
        return Combinators.combine(months.list().ofSize(MONTHS), ratios, ratios).as(World::new);
    }

    @Provide
    Arbitrary<List<Print>> prints() {
        Arbitrary<ReportingPeriod> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 4), Tuple.of(1, 7)),
                        Arbitraries.integers().between(0, 11))
                .as((year, first, length) -> {
                    YearMonth start = START.plusYears(year).withMonth(first);
                    return ReportingPeriod.of(start, start.withMonth(Math.min(12, first + length)));
                });
        Arbitrary<Print> prints = Combinators.combine(
                        Arbitraries.of(Print.Kind.class),
                        Arbitraries.frequency(Tuple.of(3, "CN-320200"), Tuple.of(1, "CN-JS"), Tuple.of(1, "CN")),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(ReportingPeriod.ofYear(2022))), Tuple.of(3, periods)),
                        Arbitraries.integers().between(0, 6))
                .as(Print::new);
        return prints.list().ofMinSize(1).ofMaxSize(40);
    }

    private static Page page(World world, List<Print> prints) {
        Page page = new Page();
        List<String> ids = new ArrayList<>();
        IntStream.range(0, prints.size()).forEach(index -> {
            ids.add("figure-" + index);
            prints.get(index).addTo(page, ids.get(index), world);
        });
        return page;
    }

    private static boolean contains(Bounds bounds, BigFraction value) {
        return bounds.lower()
                        .map(end -> value.compareTo(fraction(end)) >= (bounds.isLowerOpen() ? 1 : 0))
                        .orElse(true)
                && bounds.upper()
                        .map(end -> fraction(end).compareTo(value) >= (bounds.isUpperOpen() ? 1 : 0))
                        .orElse(true);
    }

    private static BigFraction fraction(BigDecimal value) {
        BigFraction digits = new BigFraction(value.unscaledValue());
        BigFraction power = new BigFraction(10).pow(Math.abs(value.scale()));
        return value.scale() < 0 ? digits.multiply(power) : digits.divide(power);
    }

    private static KnownValue known(Map.Entry<ReportingPeriod, Integer> level) {
        Cell cell = Cell.parse("revenue pv CN " + level.getKey());
        return new KnownValue(
                Question.ofLevel(cell),
                Bounds.atLeast(BigDecimal.valueOf(level.getValue())),
                Unit.parse("亿元"),
                Grounds.of(level.getKey().toString()));
    }

    private static boolean encloses(KnownValue whole, KnownValue part) {
        return whole.cell().period().encloses(part.cell().period());
    }
}
