package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityShareTest {

    private static final Region CHINA = Region.parse("CN");
    private static final Region JIANGSU = Region.parse("CN-JS");
    private static final Cell SLICING = Cell.parse("production_capacity pv/wafer/slicing CN-320200 2023-06");
    private static final Cell MODULES = SampleFigures.MODULES;

    private static CapacityShare share(Cell part, Region whole, String text) {
        return new CapacityShare(part, whole, PublishedNumber.parse(text));
    }

    /** Figures of the city newspaper of Wuxi, 13 July 2023. */
    @Test
    void sharesOfWuxiTellTheShareOfJiangsu() {
        CapacityShare ofProvince = share(SLICING, JIANGSU, "37%");
        CapacityShare ofNation = share(SLICING, CHINA, "5.5%");
        assertThat(ofProvince.shareOfNearerRegion(ofNation, Reading.hard()).roundedOutward(4))
                .isEqualTo(Bounds.parse("[0.1453, 0.1521]"));
        Bounds modules =
                share(MODULES, JIANGSU, "两成").shareOfNearerRegion(share(MODULES, CHINA, "5.2%"), Reading.hard());
        assertThat(modules).isEqualTo(Bounds.parse("(0.206, 0.35)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5.2%; [0.0515, 0.0525)",
                "两成; [0.15, 0.25)",
                "超六成; (0.6, 1]",
                "60%以上; [0.6, 1]",
                "不足三成; [0, 0.3)",
                "约12.5%; (0, 1]",
                "0%; [0, 0.005)",
                "100%; [0.995, 1]",
                "120%; [1.195, 1.205)",
            })
    void aShareLiesFromNoneToAllUnlessItsPrintForbidsThat(String print, String bounds) {
        assertThat(share(MODULES, CHINA, print).bounds(Reading.hard())).isEqualTo(Bounds.parse(bounds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // The nearer region holds at most all.
                "60%; 60%; [0.983, 1]",
                // A share of at most all bounds the quotient from below.
                "超六成; 50%; [0.495, 0.842]",
                // Less of the province than of the nation is impossible.
                "5%; 20%; [3.545, 4.556]",
                // A share that may be zero still bounds the quotient from below, where the part is not nothing.
                "至多10%; 5.5%; [0.545, 1]",
                "0%; 5.2%; (10.3, ∞)",
                // Nothing of both says nothing.
                "0%; 0%; [0, 1]",
                "至多0%; 0%; [0, 1]",
            })
    void theNearerRegionHoldsAtMostAllUnlessTheSharesClash(String near, String wide, String bounds) {
        assertThat(share(MODULES, JIANGSU, near)
                        .shareOfNearerRegion(share(MODULES, CHINA, wide), Reading.hard())
                        .roundedOutward(3))
                .isEqualTo(Bounds.parse(bounds));
    }

    @Test
    void nothingFollowsFromAShareOfZeroBesideOneAboveZero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> share(MODULES, JIANGSU, "至多0%")
                        .shareOfNearerRegion(share(MODULES, CHINA, "5.2%"), Reading.hard()))
                .withMessage("cannot divide [0.0515, 0.0525) by a share that is zero, got 0%以下");
    }

    @Test
    void bothSharesAreOfOnePartAndTheWholesAreNested() {
        CapacityShare ofProvince = share(MODULES, JIANGSU, "两成");
        CapacityShare ofNation = share(MODULES, CHINA, "5.2%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofProvince.shareOfNearerRegion(share(SLICING, CHINA, "5.5%"), Reading.hard()))
                .withMessage("both shares must be of " + MODULES + ", got one of " + SLICING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofNation.shareOfNearerRegion(ofProvince, Reading.hard()))
                .withMessage("the wider whole must lie around CN, got CN-JS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofNation.shareOfNearerRegion(ofNation, Reading.hard()))
                .withMessage("the wider whole must lie around CN, got CN");
        assertThatNullPointerException()
                .isThrownBy(() -> ofProvince.shareOfNearerRegion(null, Reading.hard()))
                .withMessage("wider");
        assertThatNullPointerException()
                .isThrownBy(() -> ofProvince.shareOfNearerRegion(ofNation, null))
                .withMessage("reading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "production_capacity",
                "installed_capacity",
                "capacity_additions",
                "capacity_under_construction",
                "storage_energy",
                "storage_energy_additions"
            })
    void everyMeasureOfCapacityCounts(String measure) {
        Cell part = Cell.parse(measure + " storage CN-JS 2023-06");
        CapacityShare share = share(part, CHINA, "5.2%");
        ShareFigure figure = share.toFigure(SampleFigures.named("s"));
        assertThat(figure.whole()).isEqualTo(Cell.parse(measure + " storage CN 2023-06"));
        assertThat(CapacityShare.from(figure)).contains(share);
    }

    @Test
    void otherSharesAreNoCapacityShares() {
        PublishedNumber number = PublishedNumber.parse("5.2%");
        Attribution named = SampleFigures.named("s");
        Cell revenue = SampleFigures.REVENUE;
        assertThat(CapacityShare.from(new ShareFigure(named, revenue, revenue.withRegion(CHINA), number)))
                .isEmpty();
        Cell ofChina = SampleFigures.MODULES_OF_CHINA;
        assertThat(CapacityShare.from(new ShareFigure(named, ofChina, MODULES, number)))
                .isEmpty();
        assertThat(CapacityShare.from(
                        new ShareFigure(named, MODULES, Cell.parse("production_capacity pv CN 2023-06"), number)))
                .isEmpty();
        assertThat(CapacityShare.from(new ShareFigure(
                        named, MODULES, ofChina.withPeriod(ofChina.period().minusYears(1)), number)))
                .isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> CapacityShare.from(null))
                .withMessage("figure");
    }

    @Test
    void theWholeLiesAroundACapacityAndTheShareIsARatio() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(SampleFigures.REVENUE, CHINA, "5.2%"))
                .withMessage("a capacity share must measure a capacity, got revenue");
        for (String region : new String[] {"CN-320200", "CN-ZJ", "CN-320500", "CN-320200/x-park"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> share(MODULES, Region.parse(region), "5.2%"))
                    .withMessage("the whole must be a region around CN-320200, got " + region);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(MODULES, CHINA, "5.2个百分点"))
                .withMessage("a share must be a ratio such as a percentage, got 5.2个百分点");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(MODULES, CHINA, "0.052"))
                .withMessage("a share must be a ratio such as a percentage, got 0.052");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(MODULES, CHINA, "-5.2%"))
                .withMessage("a share of production_capacity in production_capacity must not be negative, got -5.2%");
    }

    @Test
    void anAbsentComponentIsNamed() {
        PublishedNumber number = PublishedNumber.parse("5.2%");
        assertThatNullPointerException()
                .isThrownBy(() -> new CapacityShare(null, CHINA, number))
                .withMessage("part");
        assertThatNullPointerException()
                .isThrownBy(() -> new CapacityShare(MODULES, null, number))
                .withMessage("whole");
        assertThatNullPointerException()
                .isThrownBy(() -> new CapacityShare(MODULES, CHINA, null))
                .withMessage("share");
        assertThatNullPointerException()
                .isThrownBy(() -> share(MODULES, CHINA, "5.2%").bounds(null))
                .withMessage("reading");
    }

    @Test
    void itShowsAsOneLine() {
        assertThat(share(MODULES, CHINA, "5.2%"))
                .hasToString("5.2% of CN is production_capacity pv/module CN-320200 2023-06");
    }

    @Test
    void equalityIsThatOfAllComponents() {
        EqualsVerifier.forClass(CapacityShare.class)
                .withPrefabValues(Cell.class, MODULES, SLICING)
                .withPrefabValues(Region.class, CHINA, JIANGSU)
                .withPrefabValues(PublishedNumber.class, PublishedNumber.parse("1%"), PublishedNumber.parse("2%"))
                .verify();
    }
}
