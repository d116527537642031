package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Constraints put together: one row for all that speak of one sum, with the tightest ends, and no row that holds anyway.
 *
 * <p>A row holds anyway where the ends of its unknowns leave it no room to fail. Most rows of a page with many levels do,
 * and what is left falls into small parts.
 */
final class Assembly {

    private static final Delta<Rational> NOTHING = new Delta<>(Rational.ZERO, Rational.ZERO);

    private final List<Constraint> constraints;
    private final Arithmetic<Rational> arithmetic;
    private final Map<Integer, Integer> columnsByCell = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();
    private final List<@Nullable End> columnLower = new ArrayList<>();
    private final List<@Nullable End> columnUpper = new ArrayList<>();
    private final Map<LinearForm, Integer> rowsByForm = new HashMap<>();
    private final List<LinearForm> forms = new ArrayList<>();
    private final List<@Nullable End> rowLower = new ArrayList<>();
    private final List<@Nullable End> rowUpper = new ArrayList<>();
    private final List<Refutation> refutations = new ArrayList<>();

    Assembly(List<Constraint> constraints, Arithmetic<Rational> arithmetic) {
        this(constraints, List.of(), arithmetic);
    }

    /** With a column for each unknown that only choices speak of. */
    Assembly(List<Constraint> constraints, List<Choice> choices, Arithmetic<Rational> arithmetic) {
        this.constraints = constraints;
        this.arithmetic = arithmetic;
        for (Choice choice : choices) {
            choice.cells().forEach(this::column);
        }
        for (int number = 0; number < constraints.size(); number++) {
            add(number);
        }
        for (int column = 0; column < cells.size(); column++) {
            checkEnds(columnLower.get(column), columnUpper.get(column));
        }
        for (int row = 0; row < forms.size(); row++) {
            End least = rowLower.get(row);
            End most = rowUpper.get(row);
            rowLower.set(row, least == null ? null : reduced(row, least, true));
            rowUpper.set(row, most == null ? null : reduced(row, most, false));
            checkEnds(least, most);
        }
    }

    private void add(int number) {
        Constraint constraint = constraints.get(number);
        Rational bound = Rational.of(constraint.bound());
        int length = constraint.cells().length;
        if (length == 0) {
            checkConstant(number, bound);
            return;
        }
        int[] columns = new int[length];
        Rational[] coefficients = new Rational[length];
        for (int entry = 0; entry < length; entry++) {
            columns[entry] = column(constraint.cells()[entry]);
            coefficients[entry] = Rational.of(constraint.coefficients()[entry]);
        }
        LinearForm.sort(columns, coefficients);
        Rational scale = coefficients[0];
        boolean isLower = constraint.relation().isLower() == scale.signum() > 0;
        End end = new End(
                arithmetic.dividedBy(bound, scale), constraint.relation().isStrict(), number, scale);
        if (length == 1) {
            tighten(columnLower, columnUpper, columns[0], end, isLower);
        } else {
            tighten(rowLower, rowUpper, row(LinearForm.of(columns, coefficients, arithmetic)), end, isLower);
        }
    }

    private int column(int cell) {
        Integer known = columnsByCell.putIfAbsent(cell, cells.size());
        if (known != null) {
            return known;
        }
        cells.add(cell);
        columnLower.add(null);
        columnUpper.add(null);
        return cells.size() - 1;
    }

    private int row(LinearForm form) {
        Integer known = rowsByForm.putIfAbsent(form, forms.size());
        if (known != null) {
            return known;
        }
        forms.add(form);
        rowLower.add(null);
        rowUpper.add(null);
        return forms.size() - 1;
    }

    private static void tighten(
            List<@Nullable End> lower, List<@Nullable End> upper, int item, End end, boolean isLower) {
        End known = (isLower ? lower : upper).get(item);
        if (isLower) {
            if (known == null || end.isTighterLower(known)) {
                lower.set(item, end);
            }
        } else if (known == null || end.isTighterUpper(known)) {
            upper.set(item, end);
        }
    }

    private void checkConstant(int number, Rational bound) {
        Relation relation = constraints.get(number).relation();
        int order = relation.isLower() ? bound.signum() : -bound.signum();
        if (order > 0 || (order == 0 && relation.isStrict())) {
            refutations.add(new Refutation(List.of(new Weighted(constraints.get(number), Rational.ONE)), List.of()));
        }
    }

    private void checkEnds(@Nullable End least, @Nullable End most) {
        if (least == null || most == null) {
            return;
        }
        int order = least.value().compareTo(most.value());
        if (order > 0 || (order == 0 && (least.isOpen() || most.isOpen()))) {
            refutations.add(
                    new Refutation(List.of(weighted(least, Rational.ONE), weighted(most, Rational.ONE)), List.of()));
        }
    }

    /** The end of a row if it is needed, or null if the ends of the unknowns say as much. Notes a row that cannot hold. */
    private @Nullable End reduced(int row, End end, boolean isLower) {
        Delta<Rational> needed = isLower ? end.asLower() : end.asUpper();
        Delta<Rational> nearest = reach(row, !isLower);
        if (nearest != null) {
            int order = needed.compareTo(nearest, arithmetic);
            if (isLower ? order <= 0 : order >= 0) {
                return null;
            }
        }
        Delta<Rational> farthest = reach(row, isLower);
        if (farthest != null) {
            int order = needed.compareTo(farthest, arithmetic);
            if (isLower ? order > 0 : order < 0) {
                refutations.add(outOfReach(row, end, isLower));
            }
        }
        return end;
    }

    /** How far the unknowns let a sum rise, or fall; null if without end. */
    private @Nullable Delta<Rational> reach(int row, boolean upward) {
        LinearForm form = forms.get(row);
        Delta<Rational> sum = NOTHING;
        for (int entry = 0; entry < form.columns().length; entry++) {
            boolean useUpper = form.coefficients()[entry].signum() > 0 == upward;
            End end = (useUpper ? columnUpper : columnLower).get(form.columns()[entry]);
            if (end == null) {
                return null;
            }
            Delta<Rational> value = useUpper ? end.asUpper() : end.asLower();
            sum = sum.plus(value.times(form.coefficients()[entry], arithmetic), arithmetic);
        }
        return sum;
    }

    private Refutation outOfReach(int row, End end, boolean isLower) {
        LinearForm form = forms.get(row);
        List<Weighted> sum = new ArrayList<>();
        sum.add(weighted(end, Rational.ONE));
        for (int entry = 0; entry < form.columns().length; entry++) {
            boolean useUpper = form.coefficients()[entry].signum() > 0 == isLower;
            End used = (useUpper ? columnUpper : columnLower).get(form.columns()[entry]);
            if (used != null) {
                sum.add(weighted(used, form.coefficients()[entry]));
            }
        }
        return new Refutation(sum, List.of());
    }

    private Weighted weighted(End end, Rational multiplier) {
        return Weighted.of(constraints.get(end.constraint()), multiplier, end.scale());
    }

    /** What cannot hold by a look at each row alone. */
    List<Refutation> refutations() {
        return refutations;
    }

    int columns() {
        return cells.size();
    }

    int cell(int column) {
        return cells.get(column);
    }

    /** The column of a cell, or -1 if no constraint speaks of it. */
    int columnOf(int cell) {
        return columnsByCell.getOrDefault(cell, -1);
    }

    @Nullable
    End lower(int column) {
        return columnLower.get(column);
    }

    @Nullable
    End upper(int column) {
        return columnUpper.get(column);
    }

    private boolean isNeeded(int row) {
        return rowLower.get(row) != null || rowUpper.get(row) != null;
    }

    /** The rows that are needed, each by its columns. */
    List<int[]> neededRows() {
        List<int[]> result = new ArrayList<>();
        for (int row = 0; row < forms.size(); row++) {
            if (isNeeded(row)) {
                result.add(forms.get(row).columns());
            }
        }
        return result;
    }

    /** The constraints that are needed, by a column of each: those of the ends of unknowns, and of the needed rows. */
    void forEachNeeded(NeededConstraint action) {
        for (int column = 0; column < cells.size(); column++) {
            accept(action, column, columnLower.get(column));
            accept(action, column, columnUpper.get(column));
        }
        for (int row = 0; row < forms.size(); row++) {
            accept(action, forms.get(row).columns()[0], rowLower.get(row));
            accept(action, forms.get(row).columns()[0], rowUpper.get(row));
        }
    }

    private void accept(NeededConstraint action, int column, @Nullable End end) {
        if (end != null) {
            action.accept(column, constraints.get(end.constraint()));
        }
    }

    /** Takes a needed constraint, and one of the columns that it speaks of. */
    @FunctionalInterface
    interface NeededConstraint {
        void accept(int column, Constraint constraint);
    }

    /** The linear system of the needed rows; its columns are those of this assembly. */
    LinearSystem system() {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < forms.size(); row++) {
            if (isNeeded(row)) {
                rows.add(row);
            }
        }
        int[][] rowColumns = new int[rows.size()][];
        Rational[][] rowCoefficients = new Rational[rows.size()][];
        @Nullable End[] lower = new End[cells.size() + rows.size()];
        @Nullable End[] upper = new End[cells.size() + rows.size()];
        for (int column = 0; column < cells.size(); column++) {
            lower[column] = columnLower.get(column);
            upper[column] = columnUpper.get(column);
        }
        for (int place = 0; place < rowColumns.length; place++) {
            int row = rows.get(place);
            rowColumns[place] = forms.get(row).columns();
            rowCoefficients[place] = forms.get(row).coefficients();
            lower[cells.size() + place] = rowLower.get(row);
            upper[cells.size() + place] = rowUpper.get(row);
        }
        return new LinearSystem(rowColumns, rowCoefficients, lower, upper);
    }

    /** The items at rest at ends on some sides, and the unknowns of the rows among them free to move. */
    Resting resting(LinearSystem system, Set<Constraint.Side> sides) {
        return Resting.of(
                system, end -> sides.contains(constraints.get(end.constraint()).side()));
    }

    /** Multipliers of ends as weights of the constraints that the ends come from. */
    List<Weighted> weighted(LinearSystem system, Multipliers<Rational> multipliers) {
        List<Weighted> result = new ArrayList<>();
        multipliers.byItem().forEach((item, multiplier) -> {
            End end = multiplier.signum() > 0 ? system.lower(item) : system.upper(item);
            if (end == null) {
                throw new IllegalStateException("an end that is not there bounds item " + item);
            }
            result.add(weighted(end, multiplier));
        });
        return result;
    }
}
