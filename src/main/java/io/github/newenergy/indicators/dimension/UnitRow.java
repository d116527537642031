package io.github.newenergy.indicators.dimension;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the list of units says of one unit.
 *
 * @param symbol the text form of the unit
 * @param kind what it measures
 * @param factor base units of the kind in one of this unit
 * @param languages where the symbol is used
 * @param family units that stand for each other in different languages: 辆 and vehicles, but not 辆 and firms
 * @param isUsual whether a quantity of the family is readily printed in this unit
 */
record UnitRow(
        String symbol, QuantityKind kind, BigDecimal factor, Set<Language> languages, String family, boolean isUsual) {

    /** The fields of a line: those of this record, then the other spellings. */
    static final int COLUMNS = 7;

    UnitRow {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("expected a factor above zero, got " + factor);
        }
    }

    static UnitRow of(List<String> fields) {
        return new UnitRow(
                fields.get(0),
                kind(fields.get(1)),
                factor(fields.get(2)),
                languages(fields.get(3)),
                fields.get(4),
                isUsual(fields.get(5)));
    }

    private static QuantityKind kind(String text) {
        for (QuantityKind kind : QuantityKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("expected a kind of quantity, got " + text);
    }

    private static BigDecimal factor(String text) {
        PublishedNumber number = PublishedNumber.parse(text);
        if (!number.equals(PublishedNumber.of(number.digits()))) {
            throw new IllegalArgumentException("expected a plain number as factor, got " + text);
        }
        return number.digits();
    }

    private static boolean isUsual(String text) {
        return switch (text) {
            case "usual" -> true;
            case "" -> false;
            default -> throw new IllegalArgumentException("expected usual or nothing, got " + text);
        };
    }

    private static Set<Language> languages(String text) {
        return switch (text) {
            case "zh" -> Set.of(Language.CHINESE);
            case "en" -> Set.of(Language.ENGLISH);
            case "any" -> Set.of(Language.CHINESE, Language.ENGLISH);
            default -> throw new IllegalArgumentException("expected zh, en or any, got " + text);
        };
    }
}
