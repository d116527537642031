package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Language;
import java.util.ArrayList;
import java.util.List;

/** Short names for a cell beside another one. */
final class CellWords {

    private CellWords() {}

    /** Names only what sets a cell apart from another one, such as {@code China} or {@code 2021}; all if nothing does. */
    static String distinction(Cell cell, Cell from, Language language) {
        List<String> names = new ArrayList<>();
        if (!cell.sector().equals(from.sector())) {
            names.add(cell.sector().name(language));
        }
        if (!cell.measure().equals(from.measure())) {
            names.add(cell.measure().name(language));
        }
        if (!cell.region().equals(from.region())) {
            names.add(cell.region().name(language));
        }
        if (!cell.period().equals(from.period())) {
            names.add(cell.period().toText(language));
        }
        if (names.isEmpty()) {
            return cell.toText(language);
        }
        return String.join(language == Language.CHINESE ? "，" : ", ", names);
    }
}
