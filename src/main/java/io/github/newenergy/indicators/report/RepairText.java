package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * Repairs in words.
 *
 * @param figures the figures that repairs name
 * @param assumptions how assumptions are told
 */
record RepairText(Map<String, Figure> figures, AssumptionText assumptions) {

    /** One clause, such as {@code revenue-2021: 1249.02亿元 instead of 1250.01亿元 (99 units of its last digit)}. */
    String of(Repair repair) {
        if (repair instanceof Repair.GiveUp giveUp) {
            return "do not assume that " + assumptions.of(giveUp.assumption());
        }
        if (repair instanceof Repair.Change change) {
            BigInteger units = change.units().abs();
            String unit = units.equals(BigInteger.ONE) ? " unit" : " units";
            return replaced(change.figure(), change.replacement(), units + unit + " of its last digit");
        }
        return repair instanceof Repair.Unslip unslip
                ? replaced(unslip.figure(), unslip.replacement(), unslip.slip().toString())
                : repair.toString();
    }

    private String replaced(String name, Figure replacement, String why) {
        FigureReading now = FigureReading.of(replacement, Reading.hard());
        Optional<FigureReading> before =
                Optional.ofNullable(figures.get(name)).map(figure -> FigureReading.of(figure, Reading.hard()));
        boolean speaksOfTheSame = before.map(FigureReading::about).equals(Optional.of(now.about()));
        return name + ": " + now.print()
                + (speaksOfTheSame ? "" : ", " + now.about() + ",")
                + before.map(old -> " instead of " + old.print()).orElse("")
                + " (" + why + ")";
    }
}
