package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Spent SPENT = new Spent(1_200, 64, 3);

    private static final FigureSystem CLASH = system(
            level("revenue-2022", "revenue pv CN 2022", "1550.72亿元"),
            level("revenue-2021", "revenue pv CN 2021", "1250.01亿元"),
            growth("growth-2022", "revenue pv CN 2022", "24.16%"));

    private static final Verdict.Cases<String> NAMES = new Verdict.Cases<>() {
        @Override
        public String consistent(Verdict.Consistent verdict) {
            return "consistent";
        }

        @Override
        public String contradiction(Verdict.Contradiction verdict) {
            return "contradiction";
        }

        @Override
        public String undecided(Verdict.Undecided verdict) {
            return "undecided";
        }
    };

    @Test
    void aContradictionTellsItsFiguresItsAssumptionsAndItsProof() {
        Verdict.Contradiction verdict = (Verdict.Contradiction) CLASH.check();
        assertThat(verdict.match(NAMES)).isEqualTo("contradiction");
        assertThat(verdict.figures()).containsExactly("revenue-2022", "revenue-2021", "growth-2022");
        assertThat(verdict.assumptions())
                .extracting(Assumption::toString)
                .containsExactly("growth-2022 starts from the level of revenue pv CN 2021");
        assertThat(verdict.toString())
                .startsWith("contradiction: not all of revenue-2022, revenue-2021, growth-2022 can be true"
                        + " if growth-2022 starts from the level of revenue pv CN 2021; ")
                .endsWith(" together: 1551.94 <= 1550.73");
    }

    @Test
    void aSharedAssumptionIsToldOnce() {
        Verdict.Contradiction one = (Verdict.Contradiction) CLASH.check();
        Conflict conflict = one.conflicts().get(0);
        Verdict.Contradiction twice = new Verdict.Contradiction(List.of(conflict, conflict), true, SPENT);
        assertThat(twice.figures()).isEqualTo(one.figures());
        assertThat(twice.assumptions()).isEqualTo(one.assumptions());
        assertThat(twice.toString()).isEqualTo("contradiction: " + conflict + "\n" + conflict);
    }

    @Test
    void otherVerdictsAreOneLine() {
        Verdict consistent = new Verdict.Consistent(Map.of(), SPENT);
        assertThat(consistent).hasToString("consistent: all figures that are used can be true together");
        assertThat(consistent.match(NAMES)).isEqualTo("consistent");
        Verdict undecided = new Verdict.Undecided(SPENT);
        assertThat(undecided).hasToString("undecided after 1200 steps, 3 cases, numbers of up to 64 digits");
        assertThat(undecided.match(NAMES)).isEqualTo("undecided");
        assertThat(undecided.spent()).isEqualTo(SPENT);
    }

    @Test
    void levelsAreShownInTheirUnit() {
        Fraction third = Fraction.parse("1/3");
        assertThat(new Verdict.Consistent.Level(third, Optional.of(Unit.parse("亿元"))))
                .hasToString("1/3 亿元");
        assertThat(new Verdict.Consistent.Level(third, Optional.empty())).hasToString("1/3");
    }

    @Test
    void aContradictionHasAConflictAndAConflictAProof() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Contradiction(List.of(), true, SPENT))
                .withMessage("conflicts must be at least one, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict(List.of("a", "b"), List.of(), List.of()))
                .withMessage("certificates must be at least one, got none for [a, b]");
    }

    @Test
    void workIsNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spent(-1, 0, 2))
                .withMessage("steps, digits and cases must not be negative, got -1, 0 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spent(0, -1, 2))
                .withMessage("steps, digits and cases must not be negative, got 0, -1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spent(0, 0, -1))
                .withMessage("steps, digits and cases must not be negative, got 0, 0 and -1");
        assertThat(new Spent(7, 0, 0)).hasToString("7 steps");
        assertThat(new Spent(7, 30, 2).and(new Spent(3, 20, 1))).isEqualTo(new Spent(10, 30, 3));
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Undecided(null))
                .withMessage("spent");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Consistent(null, SPENT))
                .withMessage("levels");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Consistent(Map.of(), null))
                .withMessage("spent");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Contradiction(Arrays.asList((Conflict) null), true, SPENT))
                .withMessage("conflicts[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Consistent.Level(null, Optional.empty()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Conflict(null, List.of(), List.of()))
                .withMessage("figures");
        assertThatNullPointerException()
                .isThrownBy(() -> new Omission(null, ""))
                .withMessage("figure");
        assertThatNullPointerException()
                .isThrownBy(() -> new Omission("f", null))
                .withMessage("reason");
        assertThat(new Omission("f", "because")).hasToString("f: because");
        assertThatNullPointerException()
                .isThrownBy(() -> CLASH.bounds(Question.ofLevel(cell("revenue pv CN 2022")), null))
                .withMessage("budget");
    }
}
