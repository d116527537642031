package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the parts of a calendar year. The oracle is the list of all parts of the years that a period touches. */
class CalendarPartProperties {

    @Provide
    Arbitrary<ReportingPeriod> runs() {
        return PeriodRuns.runs();
    }

    private static Stream<ReportingPeriod> partsOf(int year, CalendarPart part) {
        return switch (part) {
            case YEAR -> Stream.of(ReportingPeriod.ofYear(year));
            case HALF -> IntStream.rangeClosed(1, 2).mapToObj(half -> ReportingPeriod.ofHalf(year, half));
            case QUARTER -> IntStream.rangeClosed(1, 4).mapToObj(quarter -> ReportingPeriod.ofQuarter(year, quarter));
            case MONTH -> IntStream.rangeClosed(1, 12).mapToObj(month -> ReportingPeriod.ofMonth(year, month));
        };
    }

    @Property
    void thePartThatEnclosesAPeriodIsTheOneWithAllItsMonths(
            @ForAll("runs") ReportingPeriod period, @ForAll CalendarPart part) {
        List<ReportingPeriod> around = IntStream.rangeClosed(
                        period.first().getYear(), period.last().getYear())
                .boxed()
                .flatMap(year -> partsOf(year, part))
                .filter(candidate -> PeriodRuns.months(candidate).containsAll(PeriodRuns.months(period)))
                .toList();
        assertThat(part.enclosing(period).stream().toList()).isEqualTo(around);
    }

    @Property
    void aPartEnclosesItself(@ForAll("runs") ReportingPeriod period, @ForAll CalendarPart part) {
        partsOf(period.first().getYear(), part)
                .forEach(itself -> assertThat(part.enclosing(itself)).contains(itself));
    }

    @Example
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarPart.YEAR.enclosing(null))
                .withMessage("period");
    }

    @Example
    void whatLiesInNoPartHasNone() {
        assertThat(CalendarPart.QUARTER.enclosing(ReportingPeriod.parse("2022-05/2022-07")))
                .isEmpty();
        assertThat(CalendarPart.HALF.enclosing(ReportingPeriod.parse("2022-04/2022-06")))
                .isEqualTo(Optional.of(ReportingPeriod.ofHalf(2022, 1)));
    }
}
