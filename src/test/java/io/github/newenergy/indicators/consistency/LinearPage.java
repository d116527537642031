package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear program as a page of figures: unknowns are stocks of sectors of their own, in yuan. A row is a difference of two
 * totals.
 *
 * <p>Whole coefficients are written by doubling: twice x is the sum of x and a cell that is equal to x. So nothing is said
 * about signs. Other coefficients are multiples, at least and at most; such say that what they multiply is above zero.
 */
final class LinearPage {

    private static final int MOST_DOUBLED = 20_000;

    private final FigurePage page = new FigurePage();
    private final String measure;
    private final String unit;
    private int cells;

    LinearPage() {
        this("x-amount(stock)", "元");
    }

    LinearPage(String measure, String unit) {
        this.measure = measure;
        this.unit = unit;
    }

    String cellOf(String unknown) {
        return measure + " x-" + unknown + " CN 2022";
    }

    Cell cell(String unknown) {
        return Cell.parse(cellOf(unknown));
    }

    private String newCell() {
        return cellOf("cell-" + ++cells);
    }

    FigurePage page() {
        return page;
    }

    List<Figure> figures() {
        return page.figures();
    }

    /** {@code a x + b y + ... <= bound}, in pairs of a coefficient and the name of an unknown: {@code atMost("3", "2 x -1 y")}. */
    LinearPage atMost(String bound, String terms) {
        return row(terms, new BigDecimal(bound), true);
    }

    LinearPage atLeast(String bound, String terms) {
        return row(terms, new BigDecimal(bound), false);
    }

    LinearPage equal(String value, String terms) {
        return atMost(value, terms).atLeast(value, terms);
    }

    private LinearPage row(String terms, BigDecimal bound, boolean most) {
        String over = newCell();
        String under = newCell();
        List<String> plus = new ArrayList<>();
        List<String> minus = new ArrayList<>();
        String[] parts = terms.split(" ", -1);
        for (int index = 0; index < parts.length; index += 2) {
            BigDecimal coefficient = new BigDecimal(parts[index]);
            (coefficient.signum() > 0 ? plus : minus).add(times(coefficient.abs(), cellOf(parts[index + 1])));
        }
        if (minus.isEmpty()) {
            page.sum(over, plus.toArray(String[]::new)).level(over, hedged(bound, most));
        } else if (plus.isEmpty()) {
            page.sum(under, minus.toArray(String[]::new)).level(under, hedged(bound.negate(), !most));
        } else {
            page.sum(over, plus.toArray(String[]::new)).sum(under, minus.toArray(String[]::new));
            page.difference(over, under, hedged(bound, most));
        }
        return this;
    }

    /** A hedge speaks of the magnitude: at most -5 is printed as -5 or more of it. */
    private String hedged(BigDecimal bound, boolean most) {
        String word = most == bound.signum() >= 0 ? "至多" : "至少";
        return word + bound.toPlainString() + unit;
    }

    /** A cell that is a multiple of another one, and no other total has it as a part. */
    String times(BigDecimal coefficient, String cell) {
        boolean whole = coefficient.stripTrailingZeros().scale() <= 0;
        if (whole && coefficient.compareTo(BigDecimal.valueOf(MOST_DOUBLED)) <= 0) {
            return doubled(coefficient.intValueExact(), cell);
        }
        String product = newCell();
        page.exactMultiple(product, cell, coefficient.toPlainString());
        return product;
    }

    private String doubled(int coefficient, String cell) {
        List<String> powers = new ArrayList<>();
        String power = copy(cell);
        for (int rest = coefficient; rest > 0; rest /= 2) {
            if (rest % 2 == 1) {
                powers.add(power);
            }
            if (rest > 1) {
                String twice = newCell();
                page.sum(twice, power, copy(power));
                power = twice;
            }
        }
        String product = newCell();
        page.sum(product, powers.toArray(String[]::new));
        return product;
    }

    private String copy(String cell) {
        String copy = newCell();
        page.sum(copy, cell);
        return copy;
    }
}
