package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an oracle expects.
 *
 * @param results all results, in order
 * @param refusals where there are any, there must be no result, and one of these messages must say why
 * @param <T> the type of the results
 */
record Expected<T>(List<T> results, Set<String> refusals) {

    void assertGivenBy(Supplier<List<T>> actual) {
        if (refusals.isEmpty()) {
            assertThat(actual.get()).isEqualTo(results);
        } else {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(actual::get)
                    .satisfies(refused -> {
                        assertThat(refused.getMessage()).isIn(refusals);
                        assertThat(refused instanceof RefusedTotalException)
                                .isEqualTo(refused.getMessage().startsWith("no total of "));
                    });
        }
    }
}
