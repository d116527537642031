package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.json.PublicationJson;
import io.github.newenergy.indicators.number.Reading;
import java.io.IOException;
import java.nio.file.Path;

/** The page of Wuxi of July 2023, the same with a contradiction, and the cells that tests are about. */
final class WuxiPage {

    static final Path WUXI = Path.of("examples", "data", "wuxi-2023-07.json");
    static final Path WUXI_WITH_CONFLICT = Path.of("examples", "data", "wuxi-2023-07-contradiction.json");
    static final String REVENUE_2022 = "revenue new_energy CN-320200 2022";
    static final String REVENUE_2021 = "revenue new_energy CN-320200 2021";
    static final String TO_MAY = "revenue new_energy CN-320200 2022-01/2022-05";
    static final String WUXI_MODULES = "production_capacity pv/module CN-320200 2023-06";
    static final String JIANGSU_MODULES = "production_capacity pv/module CN-JS 2023-06";
    static final String CHINA_MODULES = "production_capacity pv/module CN 2023-06";

    private WuxiPage() {}

    static PublicationReport report(Path file) throws IOException {
        return PublicationReport.of(PublicationJson.read(file), Reading.hard());
    }
}
