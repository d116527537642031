package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Periods.assertRefused;
import static io.github.newenergy.indicators.dimension.Periods.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two periods stand to each other: what they share, what lies around both, what is left of one. */
class ReportingPeriodRelationsTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2022, 2022, encloses enclosed overlaps, 2022, 2022",
        "2022, 2022-01/2022-05, encloses overlaps, 2022-01/2022-05, 2022",
        "2022-Q3, 2022, enclosed overlaps, 2022-Q3, 2022",
        "2022-S1, 2022-06/2022-08, overlaps, 2022-06, 2022-01/2022-08",
        "2022-S1, 2022-S2, abuts, none, 2022",
        "2023-01, 2022-12, abuts, none, 2022-12/2023-01",
        "2022-Q1, 2022-Q3, none, none, 2022-01/2022-09",
        "2023, 2021, none, none, 2021/2023",
    })
    void twoPeriodsRelate(String one, String two, String relations, String common, String span) {
        ReportingPeriod period = period(one);
        ReportingPeriod other = period(two);
        List<String> found = new ArrayList<>();
        if (period.encloses(other)) {
            found.add("encloses");
        }
        if (other.encloses(period)) {
            found.add("enclosed");
        }
        if (period.overlaps(other)) {
            found.add("overlaps");
        }
        if (period.abuts(other)) {
            found.add("abuts");
        }
        assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(relations);
        assertThat(period.intersection(other).map(Object::toString).orElse("none"))
                .isEqualTo(common);
        assertThat(period.span(other)).hasToString(span);
    }

    @Test
    void whatIsLeftOfAYearIsNoneOneOrTwoRuns() {
        ReportingPeriod year = ReportingPeriod.ofYear(2022);
        assertThat(year.minus(year)).isEmpty();
        assertThat(year.minus(period("2022-01/2022-05"))).containsExactly(period("2022-06/2022-12"));
        assertThat(year.minus(period("2022-Q4"))).containsExactly(period("2022-01/2022-09"));
        assertThat(year.minus(period("2022-05"))).containsExactly(period("2022-01/2022-04"), period("2022-06/2022-12"));
    }

    @Test
    void onlyAnEnclosedPeriodCanBeTakenAway() {
        assertRefused(
                () -> period("2022").minus(period("2023-01/2023-05")),
                "only an enclosed period can be taken away, got 2022 minus 2023-01/2023-05");
        assertRefused(
                () -> period("2022-S1").minus(period("2022")),
                "only an enclosed period can be taken away, got 2022-S1 minus 2022");
    }

    @Test
    void theWholeCalendarCanLoseItsEnds() {
        ReportingPeriod all = ReportingPeriod.ofYears(1, 9999);
        assertThat(all.minus(ReportingPeriod.ofMonth(9999, 12))).containsExactly(period("0001-01/9999-11"));
        assertThat(all.minus(ReportingPeriod.ofMonth(1, 1))).containsExactly(period("0001-02/9999-12"));
    }

    @Test
    void sortingByStartPutsTheShorterFirst() {
        assertThat(List.of("2023", "2022", "2022-02", "2022-Q1", "2022-01").stream()
                        .map(ReportingPeriod::parse)
                        .sorted(ReportingPeriod.BY_START)
                        .map(ReportingPeriod::toString))
                .containsExactly("2022-01", "2022-Q1", "2022", "2022-02", "2023");
    }
}
