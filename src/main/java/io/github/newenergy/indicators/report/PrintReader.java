package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;

/** Turns prints into bounds by one reading, and says where the reading adds to what the words assert. */
record PrintReader(Reading reading) {

    Bounds bounds(PublishedQuantity level) {
        return level.bounds(reading);
    }

    /** As a plain ratio: 0.052 for 5.2%. */
    Bounds ratio(PublishedNumber number) {
        return number.bounds(reading);
    }

    Grounds grounds(Figure figure, PublishedQuantity level) {
        Bounds asserted = level.bounds(reading.with(HedgePolicy.HARD));
        boolean added = level.number().hedge() != Hedge.NONE && !bounds(level).equals(asserted);
        return grounds(figure, added, level + " means " + ReportText.exact(bounds(level), level.unit()));
    }

    /** Tenths are named as well: two tenths may be taken for 20%. */
    Grounds grounds(Figure figure, PublishedNumber number) {
        Bounds asserted = number.bounds(reading.with(HedgePolicy.HARD));
        boolean added = number.hedge() == Hedge.NONE
                ? number.form() == NumberForm.TENTHS
                : !ratio(number).equals(asserted);
        Unit percent = Unit.parse("%");
        Bounds bounds = ratio(number).dividedBy(percent.factor());
        return grounds(figure, added, number + " means " + ReportText.exact(bounds, percent));
    }

    private static Grounds grounds(Figure figure, boolean added, String meaning) {
        Grounds grounds = Grounds.of(figure.id());
        return added ? grounds.assuming(meaning) : grounds;
    }
}
