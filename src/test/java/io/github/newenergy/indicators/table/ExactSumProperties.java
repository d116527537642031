package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of exact sums, against the addition of {@link BigDecimal}. */
class ExactSumProperties {

    /** Near zero, near the ends of a long, and of any length; with any number of places. */
    @Provide
    Arbitrary<BigDecimal> values() {
        Arbitrary<BigDecimal> atTheEnds = Arbitraries.of(
                        Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1)
                .map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> ofAnyLength = Combinators.combine(
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(64),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.of(1, -1))
                .as((digits, scale, sign) ->
                        new BigDecimal(new BigInteger(digits), scale).multiply(BigDecimal.valueOf(sign)));
        Arbitrary<BigDecimal> prices =
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(cents -> BigDecimal.valueOf(cents, 2));
        return Arbitraries.oneOf(atTheEnds, ofAnyLength, prices);
    }

    @Provide
    Arbitrary<List<BigDecimal>> lists() {
        return values().list().ofMaxSize(40);
    }

    private static ExactSum sum(List<BigDecimal> values) {
        ExactSum sum = ExactSum.empty();
        values.forEach(sum::add);
        return sum;
    }

    @Property
    void theSumIsThatOfBigDecimals(@ForAll("lists") List<BigDecimal> values) {
        BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        ExactSum sum = sum(values);
        assertThat(sum.result()).isEqualByComparingTo(total);
        assertThat(sum.result().scale())
                .isEqualTo(values.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max));
        assertThat(sum.count()).isEqualTo(values.size());
    }

    @Property
    void noOrderAndNoPiecesChangeABit(@ForAll("lists") List<BigDecimal> values, @ForAll Random random) {
        List<BigDecimal> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        assertThat(merged(shuffled, random).toBytes()).isEqualTo(sum(values).toBytes());
    }

    /** The sum of pieces, merged along any tree; some of them come from elsewhere as bytes. */
    private static ExactSum merged(List<BigDecimal> values, Random random) {
        if (values.size() < 2 || random.nextInt(4) == 0) {
            ExactSum sum = ExactSum.empty();
            values.forEach(value -> addInAnyWay(value, sum, random));
            return sum;
        }
        int cut = random.nextInt(values.size() + 1);
        ExactSum left = merged(values.subList(0, cut), random);
        ExactSum right = merged(values.subList(cut, values.size()), random);
        ExactSum both = random.nextBoolean() ? left.merge(right) : right.merge(left);
        return random.nextBoolean() ? both : ExactSum.fromBytes(both.toBytes());
    }

    private static void addInAnyWay(BigDecimal value, ExactSum sum, Random random) {
        boolean isLong = value.unscaledValue().bitLength() < Long.SIZE && value.scale() >= 0;
        if (isLong && random.nextBoolean()) {
            sum.add(value.unscaledValue().longValueExact(), value.scale());
        } else {
            sum.add(value);
        }
    }

    @Property(tries = 200)
    void noNumberOfThreadsChangesABit(
            @ForAll("lists") List<BigDecimal> values, @ForAll @IntRange(min = 1, max = 3) int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            ExactSum sum = pool.submit(
                            () -> values.parallelStream().collect(ExactSum::empty, ExactSum::add, ExactSum::merge))
                    .join();
            assertThat(sum.toBytes()).isEqualTo(sum(values).toBytes());
        } finally {
            pool.shutdown();
        }
    }

    @Property
    void bytesReadBackAreTheSameSum(@ForAll("lists") List<BigDecimal> values, @ForAll("values") BigDecimal next) {
        ExactSum sum = sum(values);
        ExactSum read = ExactSum.fromBytes(sum.toBytes());
        assertThat(read.toBytes()).isEqualTo(sum.toBytes());
        assertThat(read.add(next).toBytes()).isEqualTo(sum.add(next).toBytes());
    }

    @Property
    void aLongOfUnitsIsTheDecimalThatItWrites(
            @ForAll List<Long> unscaled, @ForAll("lists") List<BigDecimal> before, @ForAll Random random) {
        int places = random.nextInt(101);
        ExactSum one = sum(before);
        ExactSum other = sum(before);
        for (long each : unscaled) {
            one.add(each, places);
            other.add(BigDecimal.valueOf(each, places));
        }
        assertThat(one.toBytes()).isEqualTo(other.toBytes());
    }
}
