package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A unit in which levels are published, with its scale: 亿元, CNY bn, 万千瓦, GW, 亿千瓦时, 万吨, 万辆, %.
 *
 * <p>Each unit has an exact factor to the base unit of its {@link QuantityKind}. The units are a fixed list; a unit is
 * equal only to itself, so 亿元 and CNY bn are different units of one kind.
 */
public final class Unit {

    private final UnitRow row;

    Unit(UnitRow row) {
        this.row = row;
    }

    /**
     * Reads a unit by its symbol or another usual spelling: {@code 亿元}, {@code CNY bn}, {@code billion yuan},
     * {@code GW}, {@code gigawatts}, {@code 万千瓦}. Chinese is read in simplified and in traditional characters; upper
     * and lower case differ, as in {@code Mt} and {@code mt}.
     *
     * <p>What could mean two units is not read: {@code tons} (metric or short), {@code ¥} (renminbi or yen).
     *
     * @param text the unit and nothing else
     * @return the unit
     * @throws UnreadableTextException if no unit is written so
     */
    public static Unit parse(CharSequence text) {
        return UnitCatalogue.find(requireNonNull(text, "text").toString())
                .orElseThrow(() -> new UnreadableTextException(text, 0, "expected a known unit"));
    }

    /**
     * All units of a kind in one language.
     *
     * @param kind what they measure
     * @param language a language in which their symbols are used
     * @return the units in the order of the list, none twice
     */
    public static List<Unit> all(QuantityKind kind, Language language) {
        return UnitCatalogue.all(requireNonNull(kind, "kind"), requireNonNull(language, "language"));
    }

    /**
     * The symbol, the text form of this unit.
     *
     * @return such as {@code 亿元}
     */
    public String symbol() {
        return row.symbol();
    }

    /**
     * What the unit measures.
     *
     * @return the kind of quantity
     */
    public QuantityKind kind() {
        return row.kind();
    }

    /**
     * How many base units of its kind one of this unit is.
     *
     * @return the exact factor, above zero
     */
    public BigDecimal factor() {
        return row.factor();
    }

    /**
     * Whether the symbol is used in a language.
     *
     * @param language the language
     * @return true for 亿元 in Chinese, for CNY bn in English, and for GW and % in both
     */
    public boolean isWrittenIn(Language language) {
        return row.languages().contains(requireNonNull(language, "language"));
    }

    /**
     * Expresses bounds of this unit in another unit of the same kind.
     *
     * @param bounds levels in this unit
     * @param target the unit wanted
     * @return the same levels in {@code target}; exact, but rounded outward where one unit does not have a finite
     *     decimal of the other (minutes to hours)
     * @throws UnitMismatchException if the units measure different kinds
     */
    public Bounds convert(Bounds bounds, Unit target) {
        requireNonNull(bounds, "bounds");
        checkSameKind(requireNonNull(target, "target"));
        BigDecimal ratio = factor().divide(target.factor(), MathContext.DECIMAL128);
        return ratio.multiply(target.factor()).compareTo(factor()) == 0
                ? bounds.multipliedBy(ratio)
                : bounds.multipliedBy(factor()).dividedBy(target.factor());
    }

    /**
     * Makes sure that another unit measures the same kind.
     *
     * @param other the other unit
     * @throws UnitMismatchException if it does not
     */
    public void checkSameKind(Unit other) {
        if (kind() != requireNonNull(other, "other").kind()) {
            throw new UnitMismatchException(this, other);
        }
    }

    /** Whether one of this unit is one base unit of its kind. */
    boolean isBase() {
        return factor().compareTo(BigDecimal.ONE) == 0;
    }

    /** The units that may stand for this one when a quantity is printed in another language. */
    List<Unit> usualIn(Language language) {
        return all(kind(), language).stream()
                .filter(unit -> unit.row.isUsual() && unit.row.family().equals(row.family()))
                .toList();
    }

    /** The symbol; what {@link #parse} reads. */
    @Override
    public String toString() {
        return row.symbol();
    }
}
