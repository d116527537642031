package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.growthOf;
import static io.github.newenergy.indicators.figure.SampleFigures.named;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whether a figure can be built, and the parts that such a figure needs whatever it says. */
final class FigureRefusals {

    static final Attribution ID = named("a");
    static final Comparison GROWTH = growthOf(REVENUE);

    private FigureRefusals() {}

    static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    static void absent(ThrowingCallable building, String name) {
        assertThatNullPointerException().isThrownBy(building).withMessage(name);
    }

    static void taken(ThrowingCallable building) {
        assertThatCode(building).doesNotThrowAnyException();
    }
}
