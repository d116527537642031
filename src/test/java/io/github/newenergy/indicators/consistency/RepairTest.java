package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.points;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final String PV = "revenue pv CN-320200 ";
    private static final String ALL = "revenue new_energy CN-320200 ";

    private static Conflict onlyConflict(FigureSystem system) {
        assertThat(system.check().conflicts()).hasSize(1);
        return system.check().conflicts().get(0);
    }

    private static List<Repair> repairs(FigureSystem system) {
        return system.repairs(onlyConflict(system));
    }

    private static <R extends Repair> Stream<R> only(Class<R> kind, List<Repair> repairs) {
        return repairs.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Each nearest number with its figure, such as {@code sh -79}. */
    private static List<String> changes(List<Repair> repairs) {
        return only(Repair.Change.class, repairs)
                .map(change -> change.figure() + " " + change.units())
                .toList();
    }

    private static List<String> slips(Repair.Slip slip, List<Repair> repairs) {
        return only(Repair.Unslip.class, repairs)
                .filter(unslip -> unslip.slip() == slip)
                .map(unslip -> unslip.figure() + " "
                        + Reprint.numberOf(unslip.replacement()).orElseThrow().digits())
                .toList();
    }

    private static Figure shareUpTwoPoints() {
        return points("pc", comparison(PV + "2023", ALL + "2023"), comparison(PV + "2022", ALL + "2022"), "2.0个百分点");
    }

    /** A share of 60 % from 50 % the year before, said to be up by two points only. */
    private static FigureSystem shareAgainstItsChangeInPoints() {
        return system(
                level("r23", ALL + "2023", "2000.0亿元"),
                level("r22", ALL + "2022", "1600.0亿元"),
                level("p22", PV + "2022", "800.0亿元"),
                share("sh", PV + "2023", ALL + "2023", "60.0%"),
                shareUpTwoPoints());
    }

    @Test
    void whatFollowsFromAShareThroughAChangeInPointsChangesWithIt() {
        FigureSystem system = shareAgainstItsChangeInPoints();
        assertThat(onlyConflict(system).figures()).containsExactly("r22", "p22", "sh", "pc");
        assertThat(changes(repairs(system))).containsExactly("sh -79", "pc 79", "p22 1264", "r22 -2182");
        assertThat(only(Repair.Unslip.class, repairs(system))).isEmpty();
    }

    @Test
    void whatFollowsFromAGrowthThroughAChangeInPointsChangesWithIt() {
        FigureSystem system = system(
                level("r23", PV + "2023", "2000.0亿元"),
                growth("g", PV + "2023", "25.0%"),
                level("r21", PV + "2021", "1000.0亿元"),
                points("pc", comparison(PV + "2023", PV + "2022"), comparison(PV + "2022", PV + "2021"), "5.0个百分点"));
        assertThat(changes(repairs(system))).containsExactly("g 189", "pc -399", "r21 3317", "r23 -4981");
    }

    @Test
    void aChangeInPointsBetweenTwoPrintedSharesHasANearestNumber() {
        FigureSystem system = system(
                share("s23", PV + "2023", ALL + "2023", "60.0%"),
                share("s22", PV + "2022", ALL + "2022", "50.0%"),
                shareUpTwoPoints());
        assertThat(changes(repairs(system))).containsExactlyInAnyOrder("s23 -79", "s22 79", "pc 79");
    }

    @Test
    void growthFromALossIsWorkedOutWithItsSign() {
        FigureSystem system = system(
                level("a", "profit pv CN 2022", "-5.0亿元"),
                growth("g", "profit pv CN 2023", "50%"),
                level("b", "profit pv CN 2023", "3.0亿元"));
        List<Repair> repairs = repairs(system);
        assertThat(changes(repairs)).containsExactly("a 70", "b -104", "g -208");
        assertThat(repairs).filteredOn(Repair.Unslip.class::isInstance).isEmpty();
    }

    /** Its base is on a scope of its own: it tells no more than that the level is below zero. */
    @Test
    void aGrowthThatOnlyTellsASignHasANearestNumberHoweverFarAway() {
        GrowthTerms comparable = new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE);
        FigureSystem system = system(growth("g", comparison(PV + "2023", PV + "2022"), "-150.00%", comparable));
        assertThat(changes(repairs(system))).containsExactly("g 5000");
    }

    @Test
    void aPageMayLeaveAGapBetweenTheNumbersThatCanBe() {
        FigureSystem system = system(
                level("a", "profit pv CN 2022", "-1亿元以下"),
                level("b", "profit pv CN 2022", "1亿元以下"),
                growth("g", "profit pv CN 2023", "0.0%"),
                level("c", "profit pv CN 2023", "2.0亿元"));
        // From a base of at most 1 the growth is 95 % or more, and from one below zero -295 % or less.
        assertThat(changes(repairs(system))).contains("g 950");
    }

    private static List<String> softChanges(String hedged, String level) {
        return changes(repairs(system(level("a", "profit pv CN 2022", hedged), level("b", "profit pv CN 2022", level))
                .with(Reading.soft())));
    }

    @Test
    void aRoundNumberIsWiderAndMayFitBeforeOthersDo() {
        // About 90 is [80, 100], and about 1000 is (0, 2000].
        assertThat(softChanges("约-12亿元", "97亿元")).containsExactly("a 102", "b -108");
        assertThat(softChanges("约-5亿元", "1010亿元")).containsExactly("a 1005", "b -1014");
        assertThat(softChanges("约5亿元", "150亿元")).containsExactly("a 95", "b -144");
        assertThat(softChanges("约12亿元", "19000亿元")).containsExactly("a 9988", "b -18987");
    }

    @Test
    void aHedgeTurnsAtZero() {
        // Less than a loss of 1 is above -1; less than a loss of 7 holds -7, by half a unit.
        assertThat(softChanges("不足5亿元", "97亿元")).containsExactly("a -6", "b -92");
        assertThat(softChanges("不足-5亿元", "-7亿元")).containsExactly("a -2", "b 2");
    }

    @Test
    void aBaseBelowZeroMayMoveAboveIt() {
        FigureSystem system = system(
                growth("g", "profit pv CN 2022", "约-50%"),
                level("x", "profit pv CN 2021", "-100亿元"),
                level("b", "profit pv CN 2022", "20亿元"));
        // From 33.5 a fall by 40 % leaves 20.1.
        assertThat(changes(repairs(system.with(Reading.soft())))).containsExactly("g -50", "b -60", "x 133");
    }

    @Test
    void aNumberThatFitsIsFoundBeforeARounderOne() {
        String wuxi = "installed_capacity pv CN-320200 2022-03";
        String jiangsu = "installed_capacity pv CN-JS 2022-03";
        String later = "installed_capacity pv CN-JS 2022-06";
        FigureSystem system = system(
                share("s22", jiangsu, wuxi, "176.9%"),
                points("pc", comparison(later, jiangsu), comparison(jiangsu, wuxi), "不足-59个百分点"),
                share("s23", later, jiangsu, "不足108.70%"));
        assertThat(changes(repairs(system.with(Reading.soft())))).contains("pc -10");
    }

    @Test
    void aShareInTenthsOfWhatMayBeNegativeHasANearestNumber() {
        FigureSystem system = system(
                share("percent", "profit pv CN 2023", "profit new_energy CN 2023", "7.57%"),
                share("tenths", "profit pv CN 2023", "profit new_energy CN 2023", "0.5成"));
        assertThat(changes(repairs(system.with(Reading.soft())))).contains("tenths 3");
    }

    @Test
    void ofTheDigitsOfOnePlaceTheNearestThatHelpsIsTold() {
        FigureSystem system = system(level("a", PV + "2023", "近1000亿元"), level("b", PV + "2023", "超1000亿元"));
        List<Repair> repairs = repairs(system);
        assertThat(changes(repairs)).containsExactly("a 1", "b -1");
        assertThat(slips(Repair.Slip.WRONG_DIGIT, repairs)).containsExactly("a 2000", "a 1100", "a 1010", "a 1001");
    }

    private static final FigureSystem CLASH =
            system(level("a", PV + "2023", "100亿元"), level("b", PV + "2023", "102亿元"));

    @Test
    void aConflictOfAnotherSystemIsRefused() {
        Conflict conflict = onlyConflict(CLASH);
        FigureSystem other = system(level("a", PV + "2023", "100亿元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.repairs(conflict))
                .withMessage("a conflict must be one of this system, which has no figure b");
        FigureSystem repaired = system(level("a", PV + "2023", "102亿元"), level("b", PV + "2023", "102亿元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repaired.repairs(conflict))
                .withMessage("a conflict must be one of this system, in which a, b do not contradict each other");
    }

    @Test
    void aConflictThatRestsOnWhatIsNotAssumedIsRefused() {
        FigureSystem system = system(
                level("a", PV + "2022", "100亿元"), growth("g", PV + "2023", "10%"), level("b", PV + "2023", "150亿元"));
        Conflict conflict = onlyConflict(system);
        assertThat(conflict.assumptions()).hasSize(1);
        FigureSystem without = system.without(conflict.assumptions().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.repairs(conflict))
                .withMessage("a conflict must be one of this system, which does not assume that "
                        + "g starts from the level of revenue pv CN-320200 2022");
        FigureSystem larger = system(
                level("a", PV + "2022", "137亿元"), growth("g", PV + "2023", "10%"), level("b", PV + "2023", "150亿元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> larger.repairs(conflict))
                .withMessage("a conflict must be one of this system, in which a, g, b do not contradict each other"
                        + " if g starts from the level of revenue pv CN-320200 2022");
    }

    @Test
    void whatIsNotDecidedWithinTheBudgetIsNotOffered() {
        FigureSystem system = shareAgainstItsChangeInPoints();
        Conflict conflict = onlyConflict(system);
        List<Repair> all = system.repairs(conflict);
        assertThat(system.repairs(conflict, Budget.withDefaults())).isEqualTo(all);
        for (long steps = 1; steps < 2_000; steps *= 4) {
            assertThat(all)
                    .containsAll(system.repairs(conflict, Budget.withDefaults().withSteps(steps)));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> system.repairs(conflict, null))
                .withMessage("budget");
        assertThatNullPointerException().isThrownBy(() -> system.repairs(null)).withMessage("conflict");
    }

    @Test
    void aFinerPrintOfAFigureIsAGain() {
        FigureSystem system =
                system(level("revenue", PV + "2022", "1550.72亿元"), growth("growth", PV + "2022", "24.16%"));
        List<Gain> gains = system.gains(Question.ofLevel(cell(PV + "2021")));
        assertThat(gains.get(0).figure()).isEqualTo(Question.ofGrowth(cell(PV + "2022"), cell(PV + "2021")));
        assertThat(gains.get(0).precision()).isLessThan(new BigDecimal("0.01"));
        assertThat(gains.get(0).narrowed().bounds().width().orElseThrow()).isLessThan(new BigDecimal("0.01"));
    }

    @Test
    void gainsKeepToTheirBudgetToo() {
        FigureSystem system = system(
                level("all", ALL + "2023", "2000亿元"),
                share("sh", PV + "2022", ALL + "2022", "60%"),
                growth("g", ALL + "2023", "10%"));
        Question question = Question.ofLevel(cell(PV + "2022"));
        List<Gain> gains = system.gains(question);
        assertThat(gains).isNotEmpty();
        assertThat(system.gains(question, Budget.withDefaults())).hasToString(gains.toString());
        assertThat(system.gains(question, Budget.withDefaults().withSteps(1))).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> system.gains(question, null))
                .withMessage("budget");
    }
}
