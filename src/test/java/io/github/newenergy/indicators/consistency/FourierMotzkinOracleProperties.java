package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Kind;
import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.math3.fraction.BigFraction;

/** Laws of the oracle and of the publications that it is asked about. */
class FourierMotzkinOracleProperties {

    private static final BigFraction TINY = new BigFraction(1, 1_000_000_007);

    @Provide
    Arbitrary<Sample> trueOnes() {
        return RandomPublications.of(Kind.TRUE);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return RandomPublications.any();
    }

    /** Lets a sample pass that is too big for the oracle, and sees to it that this is rare. */
    private static void withinReach(Runnable law) {
        boolean isWithin = true;
        try {
            law.run();
        } catch (FourierMotzkin.TooBigException beyond) {
            isWithin = false;
        }
        Statistics.label("within reach")
                .collect(isWithin)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 95));
    }

    private static FourierMotzkinOracle oracle(Sample sample) {
        Cell[] asked = sample.world().cells().toArray(Cell[]::new);
        return FourierMotzkinOracle.of(sample.publication().figures(), Reading.hard(), asked);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsTrueByConstructionIsConsistent(@ForAll("trueOnes") Sample sample) {
        withinReach(() -> {
            FourierMotzkinOracle oracle = oracle(sample);
            assertThat(oracle.admits(sample.truth())).as("%s", sample).isTrue();
            assertThat(oracle.isConsistent()).isTrue();
            sample.truth().forEach((cell, level) -> {
                OracleInterval bounds = oracle.bounds(cell).orElseThrow();
                assertThat(bounds.contains(level))
                        .as("%s holds %s", bounds, level)
                        .isTrue();
            });
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void boundsAreTightest(@ForAll("samples") Sample sample) {
        withinReach(() -> {
            FourierMotzkinOracle oracle = oracle(sample);
            Statistics.label("consistent").collect(sample.kind(), oracle.isConsistent());
            for (Cell cell : sample.world().cells()) {
                Optional<OracleInterval> bounds = oracle.bounds(cell);
                assertThat(bounds.isPresent()).isEqualTo(oracle.isConsistent());
                bounds.ifPresent(interval -> {
                    interval.lower().ifPresent(end -> assertEnd(oracle, cell, interval, end, TINY.negate()));
                    interval.upper().ifPresent(end -> assertEnd(oracle, cell, interval, end, TINY));
                });
            }
        });
    }

    private static void assertEnd(
            FourierMotzkinOracle oracle, Cell cell, OracleInterval interval, BigFraction end, BigFraction outward) {
        List<BigFraction> values = oracle.hasOneMeaning()
                ? List.of(end.subtract(outward), end, end.add(outward))
                : List.of(end, end.add(outward));
        for (BigFraction value : values) {
            assertThat(oracle.admits(Map.of(cell, value)))
                    .as("%s of %s in %s", value, cell, interval)
                    .isEqualTo(interval.contains(value));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void boundsOfRatiosHoldTheTrueRatio(@ForAll("trueOnes") Sample sample) {
        withinReach(() -> {
            FourierMotzkinOracle oracle = oracle(sample);
            Cell over = sample.world().cells().get(0);
            Cell under = sample.world().cells().get(1);
            BigFraction divisor = sample.world().level(under);
            if (divisor.compareTo(BigFraction.ZERO) > 0) {
                OracleInterval bounds = oracle.ratioBounds(over, under).orElseThrow();
                assertThat(bounds.contains(sample.world().level(over).divide(divisor)))
                        .isTrue();
            }
        });
    }
}
