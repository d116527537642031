package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newenergy.indicators.consistency.Assumption.Kind;
import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final Cell CELL = Cell.parse("revenue pv CN 2022");

    @ParameterizedTest
    @CsvSource({"1250.00, 1250", "1E+3, 1000", "0E+999999999, 0", "0.00, 0", "-1.2410, -1.241"})
    void equalNumbersMakeEqualStatements(BigDecimal number, String shown) {
        Statement statement = new Statement(List.of(), Relation.AT_LEAST, number, List.of(), List.of());
        assertThat(statement)
                .isEqualTo(new Statement(List.of(), Relation.AT_LEAST, new BigDecimal(shown), List.of(), List.of()))
                .hasToString("0 >= " + shown);
        assertThat(statement.bound().toString()).isEqualTo(shown);
    }

    @Test
    void equalCoefficientsMakeEqualTerms() {
        assertThat(new Statement.Term(new BigDecimal("1.00"), CELL, "亿元"))
                .isEqualTo(new Statement.Term(BigDecimal.ONE, CELL, "亿元"))
                .hasToString(CELL + " in 亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Term(new BigDecimal("0.00"), CELL, ""))
                .withMessage("coefficient must not be zero, got 0 of revenue pv CN 2022");
    }

    @ParameterizedTest
    @CsvSource({"1e1000001, -1000001", "1e-1000001, 1000001", "1e2147483647, -2147483647"})
    void numbersThatNobodyCouldWriteOutAreRefused(BigDecimal number, String scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(List.of(), Relation.AT_LEAST, number, List.of(), List.of()))
                .withMessage("bound must have at most 1000000 places, got one of scale " + scale);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Term(number, CELL, ""))
                .withMessage("coefficient must have at most 1000000 places, got one of scale " + scale);
    }

    @Test
    void anAssumptionNamesAllThatItSpeaksOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumption(Kind.PART_OF_WHOLE, "", List.of(CELL)))
                .withMessage("an assumption part_of_whole must be of 2 cells or more, got [" + CELL + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumption(Kind.MEMBERS_APART, "", List.of()))
                .withMessage("an assumption members_apart must be of 1 cells or more, got []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumption(Kind.PERIODS_ADD_UP, "", List.of()))
                .withMessage("an assumption periods_add_up must be of 1 cells or more, got []");
        assertThat(new Assumption(Kind.NOT_NEGATIVE, "revenue", List.of())).hasToString("revenue is not negative");
    }
}
