package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KINDS = List.of("level", "growth", "share", "point_change", "total", "rank");

    @ParameterizedTest
    @CsvSource({
        "lvel, level",
        "LEVEL, level",
        "pointchange, point_change",
        "point-change, point_change",
        "shrae, share",
        "ranking, rank",
        "totals, total",
        "'', rank"
    })
    void aMisspeltWordIsFound(String word, String nearest) {
        assertThat(Nearest.to(word, KINDS)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, abd, 1", "ca, abc, 3", "'', abc, 3"})
    void theDistanceCountsEdits(String left, String right, int distance) {
        assertThat(Nearest.distance(left, right)).isEqualTo(distance);
        assertThat(Nearest.distance(right, left)).isEqualTo(distance);
    }
}
