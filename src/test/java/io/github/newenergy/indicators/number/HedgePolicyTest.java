package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HedgePolicyTest {

    @ParameterizedTest(name = "{0} {1} is {2}, usually {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ABOUT; 12.5; (0, ∞); [12.4, 12.6]",
                "ABOUT; 12.50; (0, ∞); [12.49, 12.51]",
                "ABOUT; 12.0; (0, ∞); [11.9, 12.1]",
                "ABOUT; 300; (0, ∞); [200, 400]",
                "ABOUT; 310; (0, ∞); [300, 320]",
                "ABOUT; 1; (0, ∞); (0, 2]",
                "ABOUT; 100; (0, ∞); (0, 200]",
                "ABOUT; 0.1; (0, ∞); (0, 0.2]",
                "ABOUT; 0; (-∞, ∞); [-1, 1]",
                "ABOUT; 0.0; (-∞, ∞); [-0.1, 0.1]",
                "OVER; 300; (300, ∞); (300, 400)",
                "OVER; 12.0; (12, ∞); (12, 12.1)",
                "OVER; 0; (0, ∞); (0, 1)",
                "NEARLY; 500; (-∞, 500); [400, 500)",
                "NEARLY; 6; (-∞, 6); [5, 6)",
                "UNDER; 5; (-∞, 5); (-∞, 5)",
                "AT_LEAST; 30; [30, ∞); [30, ∞)",
                "AT_MOST; 5; (-∞, 5]; (-∞, 5]",
            })
    void aHedgeAdmitsMagnitudes(Hedge hedge, BigDecimal magnitude, String hard, String soft) {
        assertThat(HedgePolicy.HARD.admitted(hedge, magnitude)).hasToString(hard);
        assertThat(HedgePolicy.SOFT.admitted(hedge, magnitude)).hasToString(soft);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ABOUT; 约5",
                "ABOUT; 大约5",
                "ABOUT; 约为5",
                "ABOUT; 大概5",
                "ABOUT; 5左右",
                "ABOUT; 5上下",
                "ABOUT; about 5",
                "ABOUT; around 5",
                "ABOUT; roughly 5",
                "ABOUT; approximately 5",
                "ABOUT; some 5",
                "ABOUT; circa 5",
                "OVER; 超5",
                "OVER; 超过5",
                "OVER; 逾5",
                "OVER; 多于5",
                "OVER; 高于5",
                "OVER; 5余",
                "OVER; 5多",
                "OVER; 5-odd",
                "OVER; over 5",
                "OVER; more than 5",
                "OVER; exceeding 5",
                "OVER; above 5",
                "UNDER; 不足5",
                "UNDER; 不到5",
                "UNDER; 低于5",
                "UNDER; 未满5",
                "UNDER; 不满5",
                "UNDER; 少于5",
                "UNDER; under 5",
                "UNDER; less than 5",
                "UNDER; fewer than 5",
                "UNDER; below 5",
                "NEARLY; 近5",
                "NEARLY; 将近5",
                "NEARLY; 接近5",
                "NEARLY; nearly 5",
                "NEARLY; almost 5",
                "NEARLY; close to 5",
                "AT_LEAST; 5以上",
                "AT_LEAST; 不低于5",
                "AT_LEAST; 不少于5",
                "AT_LEAST; 至少5",
                "AT_LEAST; at least 5",
                "AT_LEAST; no less than 5",
                "AT_LEAST; not less than 5",
                "AT_LEAST; 5 or more",
                "AT_MOST; 5以下",
                "AT_MOST; 5以内",
                "AT_MOST; 不超过5",
                "AT_MOST; 不高于5",
                "AT_MOST; 不多于5",
                "AT_MOST; 至多5",
                "AT_MOST; at most 5",
                "AT_MOST; no more than 5",
                "AT_MOST; not more than 5",
                "AT_MOST; up to 5",
                "AT_MOST; 5 or less",
                "ABOUT; ABOUT 5",
                "AT_LEAST; No less than 5",
                "AT_MOST; 5 OR LESS",
            })
    void everyWordIsReadAsItsHedge(Hedge hedge, String text) {
        assertThat(PublishedNumber.parse(text))
                .isEqualTo(new PublishedNumber(new BigDecimal("5"), NumberForm.PLAIN, hedge));
    }

    /** Letters that upper or lower to an ASCII one in some locale or by Unicode are not that letter. */
    @ParameterizedTest
    @CsvSource({"exceedıng 5", "EXCEEDİNG 5", "leſs than 5", "about5", "ａbout 5"})
    void noOtherWordIsRead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedNumber.parse(text))
                .withMessage("expected a hedge or a number at index 0 of \"" + text + '"');
    }

    @Test
    void theUsualWordsStandAroundANumber() {
        assertThat(Hedge.values())
                .extracting(hedge -> hedge.around("5", Language.CHINESE))
                .containsExactly("5", "约5", "超5", "不足5", "近5", "5以上", "5以下");
        assertThat(Hedge.values())
                .extracting(hedge -> hedge.around("5", Language.ENGLISH))
                .containsExactly("5", "about 5", "over 5", "under 5", "nearly 5", "at least 5", "at most 5");
        assertThatNullPointerException()
                .isThrownBy(() -> Hedge.ABOUT.around(null, Language.CHINESE))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> Hedge.ABOUT.around("5", null))
                .withMessage("language");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoHedgedMagnitudeIsRefused(StandardHedgePolicy policy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.admitted(Hedge.NONE, BigDecimal.TEN))
                .withMessage("a policy reads hedges, got NONE for 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.admitted(Hedge.ABOUT, new BigDecimal("-5")))
                .withMessage("magnitude must not be negative, got -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.admitted(Hedge.ABOUT, new BigDecimal("1E+999999999")))
                .withMessage("magnitude must have a scale from -100 to 100, got -999999999");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.admitted(null, BigDecimal.TEN))
                .withMessage("hedge");
        assertThatNullPointerException()
                .isThrownBy(() -> policy.admitted(Hedge.ABOUT, null))
                .withMessage("magnitude");
    }

    @Test
    void aUsersOwnPolicyIsAskedForTheMagnitudeOnly() {
        HedgePolicy tenPercent = (hedge, magnitude) ->
                Bounds.ofPoint(magnitude).multipliedBy(Bounds.ofClosed(new BigDecimal("0.9"), new BigDecimal("1.1")));
        Reading reading = Reading.hard().with(tenPercent);
        assertThat(PublishedNumber.parse("约-20%").bounds(reading)).hasToString("[-0.22, -0.18]");
        assertThat(PublishedNumber.parse("-20%").bounds(reading)).hasToString("(-0.205, -0.195]");
    }
}
