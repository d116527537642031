package io.github.newenergy.indicators.number;

import static io.github.newenergy.indicators.number.WrittenBounds.ONE;
import static io.github.newenergy.indicators.number.WrittenBounds.TWO;
import static io.github.newenergy.indicators.number.WrittenBounds.bounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bounds are built from and what not, and when two of them are equal. */
class BoundsTest {

    @Test
    void factoriesPrintAsTheirIntervals() {
        assertThat(Stream.of(
                                Bounds.ofClosed(ONE, TWO),
                                Bounds.ofOpen(ONE, TWO),
                                Bounds.ofClosedOpen(ONE, TWO),
                                Bounds.ofOpenClosed(ONE, TWO),
                                Bounds.ofPoint(ONE),
                                Bounds.atLeast(new BigDecimal("1E+3")),
                                Bounds.greaterThan(ONE),
                                Bounds.atMost(ONE),
                                Bounds.lessThan(ONE),
                                Bounds.unbounded())
                        .map(Bounds::toString))
                .containsExactly(
                        "[1, 2]",
                        "(1, 2)",
                        "[1, 2)",
                        "(1, 2]",
                        "[1, 1]",
                        "[1000, ∞)",
                        "(1, ∞)",
                        "(-∞, 1]",
                        "(-∞, 1)",
                        "(-∞, ∞)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsWithNull")
    void nullIsRefusedByTheNameOfTheParameter(String name, Consumer<Bounds> call) {
        assertThatNullPointerException()
                .isThrownBy(() -> call.accept(Bounds.ofPoint(ONE)))
                .withMessage(name);
    }

    static Stream<Object[]> callsWithNull() {
        Bounds noBounds = null;
        BigDecimal noNumber = null;
        return Stream.of(
                call("lower", bounds -> Bounds.ofClosed(null, ONE)),
                call("upper", bounds -> Bounds.ofClosed(ONE, null)),
                call("lower", bounds -> Bounds.ofOpen(null, ONE)),
                call("upper", bounds -> Bounds.ofOpen(ONE, null)),
                call("lower", bounds -> Bounds.ofClosedOpen(null, ONE)),
                call("upper", bounds -> Bounds.ofOpenClosed(ONE, null)),
                call("value", bounds -> Bounds.ofPoint(null)),
                call("lower", bounds -> Bounds.atLeast(null)),
                call("lower", bounds -> Bounds.greaterThan(null)),
                call("upper", bounds -> Bounds.atMost(null)),
                call("upper", bounds -> Bounds.lessThan(null)),
                call("text", bounds -> Bounds.parse(null)),
                call("value", bounds -> bounds.contains(null)),
                call("other", bounds -> bounds.encloses(null)),
                call("other", bounds -> bounds.overlaps(null)),
                call("other", bounds -> bounds.isConnected(null)),
                call("other", bounds -> bounds.intersection(null)),
                call("other", bounds -> bounds.span(null)),
                call("other", bounds -> bounds.plus(noBounds)),
                call("other", bounds -> bounds.minus(noBounds)),
                call("other", bounds -> bounds.multipliedBy(noBounds)),
                call("divisor", bounds -> bounds.dividedBy(noBounds)),
                call("number", bounds -> bounds.plus(noNumber)),
                call("number", bounds -> bounds.minus(noNumber)),
                call("number", bounds -> bounds.multipliedBy(noNumber)),
                call("number", bounds -> bounds.dividedBy(noNumber)));
    }

    private static Object[] call(String name, Consumer<Bounds> call) {
        return new Object[] {name, call};
    }

    @Test
    void emptyBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofClosed(TWO, ONE))
                .withMessage("bounds must not be empty, got [2, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofOpen(ONE, new BigDecimal("1.00")))
                .withMessage("bounds must not be empty, got (1, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofClosedOpen(ONE, ONE))
                .withMessage("bounds must not be empty, got [1, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.ofOpenClosed(ONE, ONE))
                .withMessage("bounds must not be empty, got (1, 1]");
    }

    @Test
    void equalityIsThatOfBothEnds() {
        EqualsVerifier.forClass(Bounds.class)
                .withNonnullFields("lower", "upper")
                .verify();
    }
}
