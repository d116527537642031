package io.github.newenergy.indicators.number;

import static io.github.newenergy.indicators.number.WrittenBounds.ONE;
import static io.github.newenergy.indicators.number.WrittenBounds.TWO;
import static io.github.newenergy.indicators.number.WrittenBounds.bounds;
import static io.github.newenergy.indicators.number.WrittenBounds.print;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out with bounds, against results worked out by hand. */
class BoundsArithmeticTest {

    /** Figures of a city newspaper of Wuxi, 13 July 2023; the expected ends are worked out by hand. */
    @Test
    void impliedFiguresOfThePageAreThoseWorkedOutByHand() {
        Bounds year2021 = print("1550.72").dividedBy(print("24.16%").plus(ONE));
        assertThat(year2021.roundedOutward(3)).isEqualTo(bounds("[1248.914, 1249.024]"));

        Bounds january2022ToMay = print("701.05").dividedBy(print("31.2%").plus(ONE));
        assertThat(january2022ToMay.roundedOutward(3)).isEqualTo(bounds("[534.129, 534.545]"));

        Bounds june2022ToDecember = print("1550.72").minus(january2022ToMay);
        assertThat(june2022ToDecember.roundedOutward(3)).isEqualTo(bounds("[1016.170, 1016.596]"));

        Bounds shareOfProvince = print("5.5%").dividedBy(print("37%"));
        assertThat(shareOfProvince.roundedOutward(4)).isEqualTo(bounds("[0.1453, 0.1521]"));
    }

    /** Two tenths as a number rounded to one tenth, and what it would be as a percentage. */
    @Test
    void impliedModuleShareDependsOnThePrecisionOfTwoTenths() {
        assertThat(print("5.2%").dividedBy(print("两成")).roundedOutward(3)).isEqualTo(bounds("(0.206, 0.35)"));
        assertThat(print("5.2%").dividedBy(print("20%")).roundedOutward(4)).isEqualTo(bounds("[0.2512, 0.2693]"));
    }

    @ParameterizedTest(name = "{0} x {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [3, 4]; [3, 8]",
                "[-1, 2]; [-3, 4]; [-6, 8]",
                "[-2, -1]; (3, 4]; [-8, -3)",
                "(0, 1]; [1, ∞); (0, ∞)",
                "[0, 1]; [1, ∞); [0, ∞)",
                "[0, 0]; (-∞, ∞); [0, 0]",
                "(0, 1); [0, 5]; [0, 5)",
                "(0, 1); (-3, 0]; (-3, 0]",
                "(0, 1); (0, 1); (0, 1)",
                "(-∞, 0); [1, ∞); (-∞, 0)",
                "(-∞, 0); (-∞, 0]; [0, ∞)",
                "(-∞, -2]; (-∞, -3); (6, ∞)",
                "(-2, 2); [-2, 2]; (-4, 4)",
                "[-2, 2]; [-2, 2); [-4, 4]",
                "(-∞, 1]; [-1, 1]; (-∞, ∞)",
            })
    void productReachesExactlyTheProductsOfMembers(String one, String other, String product) {
        assertThat(bounds(one).multipliedBy(bounds(other))).hasToString(product);
        assertThat(bounds(other).multipliedBy(bounds(one))).hasToString(product);
    }

    @ParameterizedTest(name = "{0} / {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; [4, 8]; [0.125, 0.5]",
                "[-1, 2]; [4, 8); [-0.25, 0.5]",
                "(1, 2]; (0, 4]; (0.25, ∞)",
                "[0, 2]; (0, 4]; [0, ∞)",
                "(0, 2]; (0, 4]; (0, ∞)",
                "[0, 0]; (0, ∞); [0, 0]",
                "[1, 2]; [4, ∞); (0, 0.5]",
                "[-2, -1]; [4, ∞); [-0.5, 0)",
                "(-∞, 2]; [4, ∞); (-∞, 0.5]",
                "(-∞, ∞); [4, 5]; (-∞, ∞)",
                "[1, 2]; [-4, 0); (-∞, -0.25]",
                "[-1, 1]; (0, 1]; (-∞, ∞)",
                "[1, 1]; (-∞, 0); (-∞, 0)",
            })
    void quotientReachesExactlyTheQuotientsOfMembers(String dividend, String divisor, String quotient) {
        assertThat(bounds(dividend).dividedBy(bounds(divisor))).hasToString(quotient);
    }

    @Test
    void anEndOfAQuotientThatMovedOutwardIsClosed() {
        Bounds third = Bounds.ofOpen(ONE, TWO).dividedBy(new BigDecimal("3"));
        assertThat(third).hasToString("[0." + "3".repeat(34) + ", 0." + "6".repeat(33) + "7]");
        assertThat(third.negated()).hasToString("[-0." + "6".repeat(33) + "7, -0." + "3".repeat(34) + "]");
    }

    @Test
    void aQuotientThatEndsIsRoundedTooWhenItHasMoreDigits() {
        BigDecimal longValue = new BigDecimal("1." + "1".repeat(39));
        assertThat(Bounds.ofPoint(longValue).dividedBy(ONE))
                .isEqualTo(bounds("[1." + "1".repeat(33) + ", 1." + "1".repeat(32) + "2]"));
    }

    @Test
    void divisionByZeroAndPlacesOutOfRangeAreRefused() {
        Bounds bounds = bounds("[1, 2]");
        assertThatThrownBy(() -> bounds.dividedBy(new BigDecimal("0.00")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("cannot divide [1, 2] by [0, 0], which holds zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds.roundedOutward(-1))
                .withMessage("places must be from 0 to 100, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds.roundedOutward(101))
                .withMessage("places must be from 0 to 100, got 101");
    }
}
