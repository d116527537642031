package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cells;
import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LevelRatiosTest {

    private static final String NOW = "profit pv CN 2022";
    private static final String BEFORE = "profit pv CN 2021";
    private static final Comparison OVER_TIME = comparison(NOW, BEFORE);
    private static final Figure BASE = level("base", BEFORE, "100亿元");

    private static Optional<Claim> claim(Reading reading, Comparison comparison, Figure... levels) {
        return LevelRatios.of(Stream.of(levels).map(level -> new NamedFigure(level.id(), level)), reading)
                .claim("points", comparison);
    }

    private static Claim claim(Figure... levels) {
        return claim(Reading.hard(), OVER_TIME, levels).orElseThrow();
    }

    @Test
    void thePrintThatLeavesLeastRoomCounts() {
        Figure open = level("open", NOW, "超100亿元");
        Figure wide = level("wide", NOW, "120亿元");
        Figure narrow = level("narrow", NOW, "125.0亿元");
        assertThat(claim(open, wide, BASE).figures()).containsExactly("wide", "base");
        assertThat(claim(wide, open, BASE).figures()).containsExactly("wide", "base");
        assertThat(claim(wide, narrow, BASE).figures()).containsExactly("narrow", "base");
        assertThat(claim(narrow, wide, BASE).figures()).containsExactly("narrow", "base");
    }

    @Test
    void ofPrintsThatLeaveAsMuchRoomTheLowestCounts() {
        Figure low = level("low", NOW, "120亿元");
        Figure high = level("high", NOW, "121亿元");
        assertThat(claim(low, high, BASE).figures()).containsExactly("low", "base");
        assertThat(claim(high, low, BASE).figures()).containsExactly("low", "base");
        Figure less = level("less", NOW, "不足120亿元");
        Figure more = level("more", NOW, "不足121亿元");
        assertThat(claim(less, more, BASE).figures()).containsExactly("less", "base");
        assertThat(claim(more, less, BASE).figures()).containsExactly("less", "base");
    }

    @Test
    void aLevelThatMayBeZeroIsNoBase() {
        Figure now = level("now", NOW, "50亿元");
        assertThat(claim(Reading.hard(), OVER_TIME, now, level("base", BEFORE, "0亿元")))
                .isEmpty();
        assertThat(claim(Reading.hard(), OVER_TIME, now, level("base", BEFORE, "-9亿元")))
                .isEmpty();
        assertThat(claim(Reading.hard(), OVER_TIME, now)).isEmpty();
    }

    @Test
    void aBaseThatIsAboveZeroInItsReadingAloneBoundsNothingInAnother() {
        Claim claim = claim(Reading.soft(), OVER_TIME, level("now", NOW, "50亿元"), level("base", BEFORE, "近12亿元"))
                .orElseThrow();
        assertThat(claim.bounds().apply(Reading.hard())).isEqualTo(Bounds.unbounded());
        assertThat(claim.bounds().apply(Reading.soft()).lower()).contains(new BigDecimal("4.125"));
    }

    @Test
    void theWidthsOfBothPrintsAreAssumed() {
        Claim claim = claim(Reading.soft(), OVER_TIME, level("now", NOW, "约50亿元"), level("base", BEFORE, "约10亿元"))
                .orElseThrow();
        assertThat(claim.widths())
                .extracting(width -> width.assumption().subject())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("now: "),
                        base -> assertThat(base).startsWith("base: "));
    }

    @Test
    void onlyOverTimeTheBaseIsAssumedToBeOfOneScope() {
        Figure now = level("now", NOW, "50亿元");
        assertThat(claim(now, BASE).scopes())
                .containsExactly(new Assumption(Assumption.Kind.SAME_SCOPE, "points", cells(BEFORE)));
        String part = "profit pv CN-JS 2022";
        assertThat(claim(Reading.hard(), comparison(part, NOW), now, level("part", part, "10亿元"))
                        .orElseThrow()
                        .scopes())
                .isEmpty();
    }
}
