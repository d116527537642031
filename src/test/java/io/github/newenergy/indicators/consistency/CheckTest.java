package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import org.junit.jupiter.api.Test;

class CheckTest {

    /** A yearly growth of nearly -200 % to -100 % leaves nothing after two years, and nothing is no base of a growth. */
    @Test
    void noFigureIsAccusedInPlaceOfTheWidthOfAnother() {
        String whole = "profit new_energy CN-JS 2022-S1";
        String last = "profit pv CN-JS 2022-Q4";
        String first = "profit pv CN-JS 2021-01/2021-05";
        FigureSystem system = system(
                        growth("rise", comparison(whole, last), "0%以上", GrowthTerms.SIMPLE),
                        growth("fall", comparison(first, whole), "-1.25倍", GrowthTerms.SIMPLE),
                        growth(
                                "average",
                                comparison(last, first),
                                "近-2倍",
                                new GrowthTerms(2, GrowthTerms.Basis.UNSTATED)))
                .with(Reading.soft());
        Verdict.Contradiction contradiction = (Verdict.Contradiction) system.check();
        assertThat(contradiction.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.figures()).containsExactly("rise", "average");
            assertThat(conflict.assumptions())
                    .extracting(Assumption::kind)
                    .containsExactlyInAnyOrder(Assumption.Kind.SAME_SCOPE, Assumption.Kind.WIDTH);
        });
    }
}
