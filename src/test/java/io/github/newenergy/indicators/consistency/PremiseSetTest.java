package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PremiseSetTest {

    private static PremiseSet set(int... numbers) {
        return PremiseSet.of(List.of(numbers));
    }

    @Test
    void numbersAreSortedAndEachStandsOnce() {
        PremiseSet set = PremiseSet.of(List.of(new int[] {5, 1, 5}, new int[] {3, 1}));
        assertThat(set.toArray()).containsExactly(1, 3, 5);
        assertThat(set.size()).isEqualTo(3);
        assertThat(PremiseSet.ofAll(6, number -> number % 2 == 0).toArray()).containsExactly(0, 2, 4);
    }

    @Test
    void setsAreTakenTogetherAndApart() {
        PremiseSet set = set(1, 3, 5);
        assertThat(set.without(3).toArray()).containsExactly(1, 5);
        assertThat(set.without(4).toArray()).containsExactly(1, 3, 5);
        assertThat(set.without(set(5, 1, 0)).toArray()).containsExactly(3);
        assertThat(set.and(set(4, 3)).toArray()).containsExactly(1, 3, 4, 5);
        assertThat(set.intersection(set(5, 4, 1)).toArray()).containsExactly(1, 5);
        assertThat(set.containsAll(new int[] {1, 5})).isTrue();
        assertThat(set.containsAll(new int[] {1, 4})).isFalse();
    }
}
