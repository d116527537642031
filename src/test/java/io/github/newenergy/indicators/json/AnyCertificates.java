package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Certificates of all shapes, right or wrong, drawn from a seed: whatever the constructors admit. */
final class AnyCertificates {

    private static final List<Cell> CELLS = Stream.of(
                    "revenue new_energy CN-320200 2023-01/2023-05",
                    "installed_capacity pv/module/x-a-1 CN/x-park/x-b 2022-12",
                    "x-profit(flow,signed) x-own CN-JS 2021/2025",
                    "revenue wind US 0001")
            .map(Cell::parse)
            .toList();

    private static final List<String> TEXTS =
            List.of("", "a", "revenue@2", "\"\\/\b\n\u0000\u2028\u202e", "亿元", "约3: 3 means [2.5, 3.5)", "😀");

    private final Random random;

    private AnyCertificates(Random random) {
        this.random = random;
    }

    static Arbitrary<Certificate> arbitrary() {
        return Arbitraries.randomValue(random -> new AnyCertificates(random).certificate());
    }

    private Certificate certificate() {
        return new Certificate(
                list(1, () -> new Certificate.Line(multiplier(), statement())), list(0, this::statement), statement());
    }

    private Statement statement() {
        return new Statement(
                list(0, this::term),
                pick(List.of(Relation.values())),
                decimal(),
                list(0, () -> pick(TEXTS)),
                list(0, this::assumption));
    }

    private Statement.Term term() {
        BigDecimal coefficient = decimal();
        return new Statement.Term(coefficient.signum() == 0 ? BigDecimal.ONE : coefficient, pick(CELLS), pick(TEXTS));
    }

    private Assumption assumption() {
        Assumption.Kind kind = pick(List.of(Assumption.Kind.values()));
        int cells = switch (kind) {
            case ROUNDING, WIDTH, NOT_NEGATIVE -> 0;
            case SAME_SCOPE -> 1 + random.nextInt(3);
            case MEMBERS_APART -> 1;
            case PART_OF_WHOLE -> 2;
            case PERIODS_ADD_UP -> 3 + random.nextInt(3);
        };
        return new Assumption(
                kind,
                pick(TEXTS),
                Stream.generate(() -> pick(CELLS)).limit(cells).toList());
    }

    private Fraction multiplier() {
        return new Fraction(whole().add(BigInteger.ONE), whole().add(BigInteger.ONE));
    }

    private BigDecimal decimal() {
        BigInteger unscaled = random.nextBoolean() ? whole() : whole().negate();
        return new BigDecimal(unscaled, random.nextInt(80) - 20);
    }

    private BigInteger whole() {
        return new BigInteger(1 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 40), random);
    }

    private <T> List<T> list(int least, Supplier<T> item) {
        return Stream.generate(item).limit(least + random.nextInt(4)).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
