package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.difference;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.kind;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.multiple;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of one cell in several kinds of quantities, and of cells of which no level is printed. */
class KindsOfQuantityTest {

    private static final String STORAGE = "sales storage CN 2022";
    private static final String WUXI = "revenue new_energy CN-320200 2022";
    private static final String WUXI_PV = "revenue pv CN-320200 2022";
    private static final String CAPACITY = "production_capacity ";

    private static FigureSystem storage(String... levels) {
        Figure[] figures = new Figure[levels.length];
        for (int index = 0; index < levels.length; index++) {
            figures[index] = level("f" + index, STORAGE, levels[index]);
        }
        return system(figures);
    }

    private static String bounds(FigureSystem system, String cell) {
        return system.bounds(Question.ofLevel(cell(cell))).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100GWh 200GWh 5GW 5GW",
                "5GW 5GW 100GWh 200GWh",
                "100GWh 200GWh 5GW",
                "5GW 100GWh 200GWh 5GW 5GW",
                "100GWh 5GW 7GW",
                "7GW 100GWh 100GWh 5GW"
            })
    void levelsOfOneKindClashWhateverElseIsPrinted(String levels) {
        Verdict verdict = storage(levels.split(" ")).check();
        assertThat(verdict).isInstanceOf(Verdict.Contradiction.class);
        assertThat(verdict.conflicts()).hasSize(1);
    }

    @Test
    void eachKindOfOneCellIsALevelOfItsOwn() {
        FigureSystem system = storage("100GWh", "100.0GWh", "5GW", "7GW");
        assertThat(system.check().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("f2", "f3"))
                .satisfies(conflict ->
                        assertThat(conflict.certificates().toString()).contains(STORAGE + " in GW"));
        assertThat(storage("100GWh", "200GWh", "5GW", "7GW").check().conflicts())
                .extracting(Conflict::figures)
                .containsExactlyInAnyOrder(List.of("f0", "f1"), List.of("f2", "f3"));
        assertThat(system.check().conflicts().get(0).certificates())
                .allSatisfy(certificate ->
                        assertThat(certificate.lines()).allMatch(line -> system.states(line.statement())));
    }

    @Test
    void ofKindsPrintedEquallyOftenPowerGoesBeforeEnergy() {
        assertThat(bounds(storage("100GWh", "5GW"), STORAGE)).isEqualTo(STORAGE + " lies in [4.5, 5.5) GW");
        assertThat(bounds(storage("5GW", "100GWh"), STORAGE)).isEqualTo(STORAGE + " lies in [4.5, 5.5) GW");
    }

    @Test
    void theKindInWhichMostCellsArePrintedIsThatOfTheWitness() {
        FigureSystem system = system(
                level("power", STORAGE, "5GW"),
                level("energy", STORAGE, "100GWh"),
                level("before", "sales storage CN 2021", "80GWh"));
        assertThat(bounds(system, STORAGE)).isEqualTo(STORAGE + " lies in [99.5, 100.5) GWh");
        assertThat(system.check())
                .isInstanceOfSatisfying(
                        Verdict.Consistent.class,
                        verdict -> assertThat(verdict.levels())
                                .hasSize(2)
                                .allSatisfy((cell, level) ->
                                        assertThat(level.unit().orElseThrow()).hasToString("GWh")));
        assertThat(system.omissions())
                .containsExactly(new Omission("power", "printed in GW, while " + STORAGE + " is counted in GWh"));
    }

    @Test
    void aDifferenceInTheOtherKindIsOneOfLevelsInThatKind() {
        String before = "sales storage CN 2021";
        Figure[] figures = {
            level("energy", STORAGE, "100GWh"),
            level("energy-before", before, "80GWh"),
            level("power", STORAGE, "至多5GW"),
            difference("more", STORAGE, before, "6GW")
        };
        assertThat(system(figures).check().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.figures()).containsExactly("power", "more"))
                .satisfies(conflict -> assertThat(conflict.assumptions())
                        .extracting(Assumption::kind)
                        .contains(Assumption.Kind.NOT_NEGATIVE));
    }

    @Test
    void theNearestNumberOfALevelInTheOtherKindIsThatOfItsOwnKind() {
        FigureSystem system = system(
                level("energy", STORAGE, "100GWh"),
                level("before", "sales storage CN 2021", "80GWh"),
                level("five", STORAGE, "5GW"),
                level("seven", STORAGE, "7GW"));
        Conflict conflict = system.check().conflicts().get(0);
        assertThat(system.repairs(conflict))
                .filteredOn(Repair.Change.class::isInstance)
                .extracting(repair -> ((Repair.Change) repair).units().intValueExact())
                .containsExactlyInAnyOrder(2, -2);
    }

    @Test
    void aLevelOfAnotherKindIsNotNegativeEither() {
        FigureSystem system = system(
                level("energy", STORAGE, "100GWh"),
                level("before", "sales storage CN 2021", "80GWh"),
                level("power", STORAGE, "5GW"));
        assertThat(system.statements())
                .filteredOn(statement -> statement.figures().isEmpty())
                .extracting(Statement::toString)
                .contains(STORAGE + " in GWh >= 0", STORAGE + " in GW >= 0");
    }

    @Test
    void aLevelPrintedInTheOtherKindOnlyIsImpliedInItsOwn() {
        FigureSystem system = system(
                level("power", STORAGE, "5GW"),
                level("before", "sales storage CN 2021", "80GWh"),
                level("earlier", "sales storage CN 2020", "70GWh"),
                growth("growth", STORAGE, "25%"));
        assertThat(system.impliedFigures().known())
                .extracting(Answer.Known::question)
                .contains(Question.ofLevel(cell(STORAGE)));
    }

    @Test
    void partAndWholeOfAPrintedLevelAreCountedInItsUnit() {
        FigureSystem system = system(level("level", WUXI, "1550.72亿元"));
        assertThat(bounds(system, "revenue new_energy CN-JS 2022"))
                .isEqualTo("revenue new_energy CN-JS 2022 lies in [1550.715, ∞) 亿元");
        assertThat(bounds(system, WUXI_PV)).isEqualTo(WUXI_PV + " lies in [0, 1550.725) 亿元");
    }

    private static FigureSystem wuxiInJiangsu() {
        return system(
                level("level", WUXI, "1000.0亿元"),
                share("share", WUXI_PV, "revenue pv CN-JS 2022", "40.0%"),
                level("china", "revenue pv CN 2022", "390.0亿元"));
    }

    @Test
    void sharesOfPartsOfPrintedLevelsAreCountedInTheirUnit() {
        FigureSystem system = wuxiInJiangsu();
        assertThat(bounds(system, WUXI_PV)).isEqualTo(WUXI_PV + " lies in (0, 156.215025) 亿元");
        assertThat(bounds(system, "revenue pv CN-JS 2022")).endsWith("390.05) 亿元");
        assertThat(system.impliedFigures().known())
                .filteredOn(answer -> answer.question().equals(Question.ofLevel(cell(WUXI_PV))))
                .extracting(Answer.Known::bounds)
                .containsExactly(Bounds.greaterThan(BigDecimal.ZERO)
                        .intersection(Bounds.lessThan(new BigDecimal("156.215025")))
                        .orElseThrow());
        assertThat(system.check())
                .isInstanceOfSatisfying(
                        Verdict.Consistent.class,
                        verdict -> assertThat(verdict.levels())
                                .allSatisfy((cell, level) ->
                                        assertThat(level.unit().orElseThrow()).hasToString("亿元")));
    }

    @Test
    void partsOfTwoKindsLeaveTheWholeWithoutOne() {
        FigureSystem system = system(
                level("modules", CAPACITY + "pv/module CN 2022-12", "5GW"),
                level("polysilicon", CAPACITY + "pv/polysilicon CN 2022-12", "5万吨"));
        assertThat(bounds(system, CAPACITY + "pv CN 2022-12")).endsWith("is not known: only ratios are known");
        assertThat(bounds(system, CAPACITY + "pv/module CN-JS 2022-12")).endsWith(" lies in [0, 5.5) GW");
        assertThat(bounds(system, CAPACITY + "pv/polysilicon CN-JS 2022-12")).endsWith(" lies in [0, 5.5) 万吨");
    }

    @Test
    void levelsThatMayBeNegativeAreNoParts() {
        FigureSystem system = system(level("level", "profit new_energy CN-320200 2022", "5亿元"));
        assertThat(bounds(system, "profit new_energy CN-JS 2022")).endsWith("is not known: only ratios are known");
    }

    @Test
    void whatIsAskedGivesNoKindToAnythingElse() {
        FigureSystem system = system(
                level("modules", CAPACITY + "pv/module CN 2022-12", "5GW"),
                growth("wafers", CAPACITY + "pv/wafer CN 2022-12", "20%"));
        assertThat(system.bounds(Question.ofSum(
                        PrintedFigures.cells(CAPACITY + "pv CN 2022-12", CAPACITY + "pv/wafer CN 2022-12"))))
                .isInstanceOf(Answer.Unknown.class);
    }

    static List<Question> acrossKinds() {
        var energy = cell("generation pv CN 2022");
        var power = cell("capacity_additions pv CN 2022");
        return List.of(
                Question.ofRatio(energy, power),
                Question.ofShare(energy, power),
                Question.ofGrowth(energy, power),
                Question.ofDifference(energy, power),
                Question.ofSum(List.of(energy, power)));
    }

    @ParameterizedTest
    @MethodSource("acrossKinds")
    void levelsOfTwoKindsAreNotHeldAgainstEachOther(Question question) {
        FigureSystem system = system(
                level("energy", "generation pv CN 2022", "200亿千瓦时"),
                level("power", "capacity_additions pv CN 2022", "100GW"));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> system.bounds(question))
                .withMessage("expected a unit of ENERGY such as 亿千瓦时 (generation pv CN 2022), "
                        + "got GW of POWER (capacity_additions pv CN 2022)");
    }

    @Test
    void twoCurrenciesHaveNoRatio() {
        FigureSystem system =
                system(level("dollars", "exports pv CN 2022", "10亿美元"), level("yuan", "revenue pv CN 2022", "100亿元"));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(
                        () -> system.bounds(Question.ofShare(cell("exports pv CN 2022"), cell("revenue pv CN 2022"))))
                .withMessage("expected a unit of MONEY_USD such as 亿美元 (exports pv CN 2022), "
                        + "got 亿元 of MONEY_CNY (revenue pv CN 2022)");
    }

    @Test
    void aRatioToALevelOfUnknownKindIsOneInPercent() {
        FigureSystem system = system(
                level("power", "capacity_additions pv CN 2022", "100GW"),
                multiple("multiple", "generation pv CN 2022", "capacity_additions pv CN 2022", "2倍"));
        assertThat(system.bounds(
                        Question.ofRatio(cell("generation pv CN 2022"), cell("capacity_additions pv CN 2022"))))
                .isInstanceOf(Answer.Known.class);
    }

    @Test
    void noRatioAcrossKindsIsImplied() {
        FigureSystem system = system(
                level("modules", CAPACITY + "pv/module CN 2022-12", "5GW"),
                level("polysilicon", CAPACITY + "pv/polysilicon CN 2022-12", "5万吨"),
                growth("whole", CAPACITY + "pv CN 2022-12", "20%"),
                level("before", CAPACITY + "pv/module CN 2021-12", "4万吨"));
        assertThat(system.impliedFigures().known())
                .filteredOn(answer -> answer.question().kind() == Question.Kind.RATIO)
                .isEmpty();
        assertThat(kind(system.check())).isEqualTo("consistent");
    }
}
