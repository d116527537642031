package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Assumption.Kind;
import io.github.newenergy.indicators.dimension.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionTest {

    private static final List<Cell> HALVES =
            cells("revenue pv CN 2022", "revenue pv CN 2022-S1", "revenue pv CN 2022-S2");

    @Test
    void eachKindIsSaidInOneClause() {
        assertThat(new Assumption(Kind.SAME_SCOPE, "growth-2023", HALVES.subList(0, 1)))
                .hasToString("growth-2023 starts from the level of revenue pv CN 2022");
        assertThat(new Assumption(Kind.SAME_SCOPE, "c", HALVES.subList(1, 3)))
                .hasToString("c starts from the level of revenue pv CN 2022-S1 and revenue pv CN 2022-S2");
        assertThat(new Assumption(Kind.ROUNDING, "HALF_UP", List.of()))
                .hasToString("prints are rounded by the rule HALF_UP");
        assertThat(new Assumption(Kind.WIDTH, "a: 约5% means [4 %, 6 %]", List.of()))
                .hasToString("a: 约5% means [4 %, 6 %]");
        assertThat(new Assumption(Kind.NOT_NEGATIVE, "revenue", List.of())).hasToString("revenue is not negative");
        assertThat(new Assumption(Kind.PART_OF_WHOLE, "", HALVES.subList(0, 2)))
                .hasToString("revenue pv CN 2022-S1 is at most revenue pv CN 2022");
        assertThat(new Assumption(Kind.MEMBERS_APART, "", HALVES.subList(0, 1)))
                .hasToString("no ranked member of revenue pv CN 2022 holds another");
        assertThat(new Assumption(Kind.PERIODS_ADD_UP, "", HALVES))
                .hasToString("revenue pv CN 2022 is the sum of revenue pv CN 2022-S1 and revenue pv CN 2022-S2");
    }

    @ParameterizedTest
    @CsvSource({
        "SAME_SCOPE, 0, same_scope",
        "ROUNDING, 1, rounding",
        "WIDTH, 1, width",
        "NOT_NEGATIVE, 1, not_negative",
        "PART_OF_WHOLE, 0, part_of_whole",
        "PART_OF_WHOLE, 1, part_of_whole",
        "PART_OF_WHOLE, 3, part_of_whole",
        "MEMBERS_APART, 2, members_apart",
        "PERIODS_ADD_UP, 2, periods_add_up"
    })
    void eachKindHasItsNumberOfCells(Kind kind, int cells, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumption(kind, "", HALVES.subList(0, cells)))
                .withMessage("an assumption of kind " + name + " cannot be made of " + cells + " cells");
    }

    @Test
    void theListIsACopy() {
        List<Cell> mine = new ArrayList<>(HALVES);
        Assumption assumption = new Assumption(Kind.PERIODS_ADD_UP, "", mine);
        mine.clear();
        assertThat(assumption.cells()).isEqualTo(HALVES);
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Assumption(null, "", List.of()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assumption(Kind.WIDTH, null, List.of()))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assumption(Kind.WIDTH, "", null))
                .withMessage("cells");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assumption(Kind.PART_OF_WHOLE, "", Arrays.asList(null, HALVES.get(0))))
                .withMessage("cells[0]");
    }
}
