package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The unit of each measure, which the first row of the measure fixes. */
final class MeasureUnits {

    private static final int NOT_YET = -1;

    private final RowKeys keys;
    private final CsvLayout layout;
    private final List<Unit> units = new ArrayList<>();

    /** For each measure the number of its unit in the column of units. */
    private int[] unitCodes = {};

    /** For each measure the place of its unit. */
    private int[] places = {};

    MeasureUnits(RowKeys keys, CsvLayout layout) {
        this.keys = keys;
        this.layout = layout;
    }

    /** Makes sure that the row has the unit of its measure. */
    void require(long line) {
        int measure = keys.measure().code();
        if (measure >= unitCodes.length || unitCodes[measure] != keys.unit().code()) {
            fix(measure, line);
        }
    }

    private void fix(int measureCode, long line) {
        Measure measure = keys.measure().member(measureCode);
        Unit unit = unit(measure, line);
        int known = unitCodes.length;
        if (measureCode >= known) {
            unitCodes = Arrays.copyOf(unitCodes, 2 * measureCode + 1);
            places = Arrays.copyOf(places, unitCodes.length);
            Arrays.fill(unitCodes, known, unitCodes.length, NOT_YET);
        }
        if (unitCodes[measureCode] != NOT_YET) {
            throw keys.unit()
                    .refused(
                            line,
                            "expected " + ofMeasure(measureCode) + " as in earlier rows of " + measure + ", got "
                                    + unit);
        }
        if (!measure.admits(unit.kind())) {
            throw keys.unit().refused(line, "a level of " + measure + " cannot be measured in " + unit);
        }
        unitCodes[measureCode] = keys.unit().code();
        places[measureCode] = units.size();
        units.add(unit);
    }

    private Unit unit(Measure measure, long line) {
        return layout.header(RowPart.UNIT).isPresent()
                ? keys.unit().member()
                : layout.unit(measure)
                        .orElseThrow(() -> RefusedCsvException.ofRow(line, "no unit is given for " + measure));
    }

    /** The unit of a measure of which there are rows. */
    Unit ofMeasure(int measureCode) {
        return units.get(places[measureCode]);
    }
}
