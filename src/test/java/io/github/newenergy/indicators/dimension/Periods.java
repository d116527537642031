package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.function.Supplier;

/** Short ways to write periods in tests, and what a refusal says. */
final class Periods {

    private Periods() {}

    static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    static ReportingPeriod run(String first, String last) {
        return new ReportingPeriod(YearMonth.parse(first), YearMonth.parse(last));
    }

    static void assertRefused(Supplier<?> call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::get).withMessage(message);
    }
}
