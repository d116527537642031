package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedFigureTest {

    private static final Figure REVENUE = level("revenue", "revenue pv CN 2022", "5亿元");
    private static final Figure STAFF = level("staff", "staff pv CN 2022-12", "5人");

    private static Figure target(String id) {
        return new LevelFigure(
                new Attribution(id, STAFF.attribution().source(), Modality.TARGET),
                cell("staff pv CN 2030-12"),
                PublishedQuantity.parse("9人"));
    }

    @Test
    void idsOfOnePublicationAreNames() {
        assertThat(NamedFigure.allOf(List.of(page(REVENUE), page(STAFF))))
                .extracting(NamedFigure::name)
                .containsExactly("revenue", "staff");
    }

    @Test
    void idsOfSeveralPublicationsAreNumbered() {
        assertThat(NamedFigure.allOf(List.of(page(REVENUE), page(STAFF), page(STAFF, REVENUE))))
                .extracting(NamedFigure::name)
                .containsExactly("revenue@1", "staff@2", "staff@3", "revenue@3");
    }

    @Test
    void targetsAreNoEvidenceButTakeTheirIds() {
        assertThat(NamedFigure.allOf(List.of(page(REVENUE, target("staff")), page(STAFF))))
                .extracting(NamedFigure::name)
                .containsExactly("revenue", "staff@2");
    }
}
