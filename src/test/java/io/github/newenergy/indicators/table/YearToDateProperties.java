package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what lies between the statements of a year, against the flows of its months. */
class YearToDateProperties {

    private static final List<Cell> SERIES = SingleRows.all(
            Cell::parse,
            "profit pv CN 2021",
            "profit pv CN 2022",
            "profit pv CN-JS 2022",
            "profit wind CN 2021",
            "output pv CN 2021",
            "output pv CN 2022",
            "output wind CN-JS 2022");

    private static final List<Optional<Status>> STATUSES = List.of(
            Optional.empty(),
            Optional.of(Status.REVISED),
            Optional.of(Status.PRELIMINARY),
            Optional.of(Status.ESTIMATED));

    /**
     * Statements of years so far.
     *
     * @param rows the statements, some of which are missing
     * @param between the flows from each known one to the next, added up month by month
     */
    record Statements(List<IndicatorRow> rows, List<IndicatorRow> between) {}

    @Provide
    Arbitrary<Statements> statements() {
        return Combinators.combine(
                        Arbitraries.of(SERIES).set().ofMinSize(1),
                        Arbitraries.of(0, 20, 60),
                        Arbitraries.of(0, 20),
                        Arbitraries.longs())
                .as((series, absent, missing, seed) -> {
                    Random random = new Random(seed);
                    Statements statements = new Statements(new ArrayList<>(), new ArrayList<>());
                    series.forEach(year -> add(year, statements, new int[] {absent, missing}, random));
                    return statements;
                });
    }

    /** Adds the statements of a year. Of a hundred so many are absent, and so many missing. */
    private static void add(Cell year, Statements statements, int[] holes, Random random) {
        boolean isTogether = random.nextBoolean();
        long[] flows = flows(year.measure(), random);
        int before = 0;
        Optional<Status> statusBefore = Optional.empty();
        Optional<IndicatorRow> open = Optional.empty();
        for (int month = 1; month <= 12; month++) {
            Optional<Status> status = STATUSES.get(random.nextInt(STATUSES.size()));
            if ((month == 1 && isTogether) || random.nextInt(100) < holes[0]) {
                continue;
            }
            boolean isKnown = random.nextInt(100) >= holes[1];
            statements
                    .rows()
                    .add(row(
                            year,
                            1,
                            month,
                            status,
                            Optional.of(sum(flows, 0, month)).filter(any -> isKnown)));
            Optional<BigDecimal> flow = Optional.of(sum(flows, before, month)).filter(any -> isKnown);
            IndicatorRow between = row(
                    year,
                    before + 1,
                    month,
                    Stream.of(status, statusBefore).flatMap(Optional::stream).max(Status::compareTo),
                    flow);
            open = Optional.of(between).filter(any -> !isKnown);
            if (isKnown) {
                statements.between().add(between);
                before = month;
                statusBefore = status;
            }
        }
        open.ifPresent(statements.between()::add);
    }

    /** Small ones, or such that a year nearly fills a long. */
    private static long[] flows(Measure measure, Random random) {
        boolean isSmall = random.nextBoolean();
        return LongStream.generate(() -> isSmall ? random.nextInt(9) - 4 : random.nextLong() / 13)
                .map(flow -> measure.mayBeNegative() ? flow : Math.abs(flow))
                .limit(12)
                .toArray();
    }

    private static BigDecimal sum(long[] flows, int from, int to) {
        return LongStream.of(flows)
                .skip(from)
                .limit(to - from)
                .mapToObj(flow -> BigDecimal.valueOf(flow, 2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static IndicatorRow row(
            Cell year, int first, int last, Optional<Status> status, Optional<BigDecimal> level) {
        int number = year.period().first().getYear();
        ReportingPeriod period = new ReportingPeriod(YearMonth.of(number, first), YearMonth.of(number, last));
        return RandomRows.row(year.withPeriod(period), level, status);
    }

    @Property
    void whatLiesBetweenStatementsIsTheFlowOfTheMonthsBetween(@ForAll("statements") Statements statements) {
        assertThat(YearToDate.decumulated(RandomRows.table(statements.rows(), Duplicates.REJECT)))
                .isEqualTo(RandomRows.table(statements.between(), Duplicates.REJECT));
    }

    @Provide
    Arbitrary<IndicatorTable> tables() {
        return new SingleRows(
                        SingleRows.all(Sector::parse, "pv", "wind"),
                        SingleRows.all(Region::parse, "CN", "CN-JS"),
                        List.of(
                                SingleRows.all(ReportingPeriod::parse, "2021-01", "2021-01/2021-02", "2021-Q1", "2021"),
                                SingleRows.all(
                                        ReportingPeriod::parse, "2021", "2022-01/2022-02", "2022-S1", "2023-01")),
                        List.of(Measure.PROFIT, Measure.OUTPUT))
                .tables();
    }

    @Property
    void whatComesOutAddsUpToTheStatementsOrIsRefused(@ForAll("tables") IndicatorTable table) {
        List<IndicatorRow> known =
                table.rows().filter(row -> row.value().isPresent()).toList();
        if (hasRefused(table, known)) {
            assertThatIllegalArgumentException().isThrownBy(() -> YearToDate.decumulated(table));
        } else {
            IndicatorTable decumulated = YearToDate.decumulated(table);
            assertThat(decumulated.rows().flatMap(row -> row.value().stream())).hasSameSizeAs(known);
            for (IndicatorRow statement : known) {
                Cell cell = statement.cell();
                Optional<BigDecimal> sum = decumulated
                        .rows()
                        .filter(row -> row.cell().withPeriod(cell.period()).equals(cell))
                        .filter(row -> cell.period().encloses(row.cell().period()))
                        .flatMap(row -> row.value().stream())
                        .reduce(BigDecimal::add);
                assertThat(sum).isEqualTo(statement.value());
            }
        }
    }

    /** Whether the level between two statements of one year is below zero and must not be, or has no room. */
    private static boolean hasRefused(IndicatorTable table, List<IndicatorRow> known) {
        for (int index = 1; index < known.size(); index++) {
            Cell cell = known.get(index).cell();
            Cell before = known.get(index - 1).cell();
            if (before.withPeriod(cell.period()).equals(cell) && cell.period().encloses(before.period())) {
                BigInteger difference = known.get(index)
                        .value()
                        .orElseThrow()
                        .subtract(known.get(index - 1).value().orElseThrow())
                        .setScale(table.places(cell.measure()))
                        .unscaledValue();
                BigInteger least =
                        cell.measure().mayBeNegative() ? BigInteger.valueOf(-Long.MAX_VALUE) : BigInteger.ZERO;
                if (difference.compareTo(least) < 0 || difference.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
