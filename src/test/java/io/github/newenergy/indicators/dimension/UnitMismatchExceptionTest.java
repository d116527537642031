package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class UnitMismatchExceptionTest {

    private static final Unit POWER = Unit.parse("万千瓦");
    private static final Unit ENERGY = Unit.parse("亿千瓦时");
    private static final Cell ADDED = Cell.parse("capacity_additions pv CN 2022");
    private static final Cell GENERATED = Cell.parse("generation pv CN 2022");

    @Test
    void bothSidesAreKeptAndNamed() {
        UnitMismatchException mismatch = new UnitMismatchException(POWER, ENERGY);
        assertThat(mismatch).hasMessage("expected a unit of POWER such as 万千瓦, got 亿千瓦时 of ENERGY");
        assertThat(mismatch.expected()).isSameAs(POWER);
        assertThat(mismatch.actual()).isSameAs(ENERGY);
    }

    @Test
    void theCellsAreNamedWhereLevelsAreHeldAgainstEachOther() {
        UnitMismatchException mismatch = new UnitMismatchException(ADDED, POWER, GENERATED, ENERGY);
        assertThat(mismatch)
                .hasMessage("expected a unit of POWER such as 万千瓦 (capacity_additions pv CN 2022), "
                        + "got 亿千瓦时 of ENERGY (generation pv CN 2022)");
        assertThat(mismatch.expected()).isSameAs(POWER);
        assertThat(mismatch.actual()).isSameAs(ENERGY);
    }

    @Test
    void bothSidesSurviveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new UnitMismatchException(POWER, ENERGY));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnitMismatchException copy = (UnitMismatchException) in.readObject();
            assertThat(copy.expected()).isSameAs(POWER);
            assertThat(copy.actual()).isSameAs(ENERGY);
        }
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(null, POWER))
                .withMessage("expected");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(POWER, null))
                .withMessage("actual");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(null, POWER, GENERATED, ENERGY))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(ADDED, null, GENERATED, ENERGY))
                .withMessage("expected");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(ADDED, POWER, null, ENERGY))
                .withMessage("second");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitMismatchException(ADDED, POWER, GENERATED, null))
                .withMessage("actual");
    }
}
