package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.number.Reading;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A level in another unit with the decimal point moved admits what it did. */
class RescaledUnitsProperties {

    @Provide
    Arbitrary<Sample> samples() {
        return RandomPublications.any();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void otherUnitsSayTheSame(@ForAll("samples") Sample sample) {
        for (Figure figure : sample.publication().figures()) {
            if (figure instanceof LevelFigure level) {
                OracleInterval printed = OracleInterval.of(level.level(), Reading.hard());
                LevelFigure largest = (LevelFigure) RescaledUnits.largest(figure);
                LevelFigure smallest = (LevelFigure) RescaledUnits.smallest(figure);
                assertThat(OracleInterval.of(largest.level(), Reading.hard())).isEqualTo(printed);
                assertThat(OracleInterval.of(smallest.level(), Reading.hard())).isEqualTo(printed);
            }
        }
    }
}
