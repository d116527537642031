package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairTextTest {

    private static final String REVENUE = "revenue new_energy CN-320200 ";
    private static final Map<String, Figure> FIGURES = new Page()
            .level("a", REVENUE + "2022", "100亿元")
            .growth("g", REVENUE + "2022", REVENUE + "2021", "350%")
            .report()
            .system()
            .figures();

    @Test
    void whatIsLeftOutOrGivenUpIsNamed() {
        assertThat(text(new Repair.LeaveOut("a"))).isEqualTo("leave out a");
        Assumption scope = new Assumption(Assumption.Kind.SAME_SCOPE, "g", List.of(Cell.parse(REVENUE + "2021")));
        assertThat(text(new Repair.GiveUp(scope))).isEqualTo("do not assume that g starts from the level of 2021");
    }

    @Test
    void anotherNumberStandsBesideThePrintedOne() {
        Figure level = new Page()
                .level("a", REVENUE + "2022", "99亿元")
                .report()
                .system()
                .figures()
                .get("a");
        assertThat(text(new Repair.Change("a", level, BigInteger.ONE.negate())))
                .isEqualTo("a: 99亿元 instead of 100亿元 (1 unit of its last digit)");
        assertThat(text(new Repair.Unslip(Repair.Slip.WRONG_DIGIT, "a", level)))
                .isEqualTo("a: 99亿元 instead of 100亿元 (one wrong digit)");
        assertThat(text(new Repair.Change("b", level, BigInteger.TWO)))
                .isEqualTo("b: 99亿元, New energy, revenue, Wuxi, 2022, (2 units of its last digit)");
    }

    @Test
    void aNumberOfAnotherKindSaysWhatItIsAbout() {
        Page page = new Page();
        Comparison comparison = Comparison.yearOnYear(Cell.parse(REVENUE + "2022"));
        Figure multiple = new MultipleFigure(page.attribution("g"), comparison, PublishedNumber.parse("3.5倍"));
        assertThat(text(new Repair.Unslip(Repair.Slip.TO_AND_BY, "g", multiple)))
                .isEqualTo("g: 3.5倍, New energy, revenue, Wuxi, 2022 as a multiple of 2021, instead of +350%"
                        + " (increased to and increased by confused)");
    }

    private static String text(Repair repair) {
        return new RepairText(FIGURES, new AssumptionText(FIGURES)).of(repair);
    }
}
