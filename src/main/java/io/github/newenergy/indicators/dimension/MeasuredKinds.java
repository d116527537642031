package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.QuantityKind.AREA;
import static io.github.newenergy.indicators.dimension.QuantityKind.COUNT;
import static io.github.newenergy.indicators.dimension.QuantityKind.DURATION;
import static io.github.newenergy.indicators.dimension.QuantityKind.ENERGY;
import static io.github.newenergy.indicators.dimension.QuantityKind.GAS_FLOW;
import static io.github.newenergy.indicators.dimension.QuantityKind.GAS_VOLUME;
import static io.github.newenergy.indicators.dimension.QuantityKind.LENGTH;
import static io.github.newenergy.indicators.dimension.QuantityKind.MASS;
import static io.github.newenergy.indicators.dimension.QuantityKind.MONEY_CNY;
import static io.github.newenergy.indicators.dimension.QuantityKind.MONEY_EUR;
import static io.github.newenergy.indicators.dimension.QuantityKind.MONEY_USD;
import static io.github.newenergy.indicators.dimension.QuantityKind.PEAK_POWER;
import static io.github.newenergy.indicators.dimension.QuantityKind.POINTS;
import static io.github.newenergy.indicators.dimension.QuantityKind.POWER;
import static io.github.newenergy.indicators.dimension.QuantityKind.RATIO;

import java.util.EnumSet;
import java.util.Set;

/** Which kinds of quantities the levels of a measure are published in. */
final class MeasuredKinds {

    private static final Set<QuantityKind> MONEY = EnumSet.of(MONEY_CNY, MONEY_USD, MONEY_EUR);

    /** Modules are counted in GW, batteries in GWh, polysilicon in tonnes, glass in square metres, vehicles by number. */
    private static final Set<QuantityKind> GOODS =
            EnumSet.of(POWER, PEAK_POWER, ENERGY, MASS, COUNT, LENGTH, AREA, GAS_VOLUME);

    /** As goods by the year, and electrolysers by their flow of hydrogen. */
    private static final Set<QuantityKind> CAPACITY =
            EnumSet.of(POWER, PEAK_POWER, ENERGY, MASS, COUNT, LENGTH, AREA, GAS_VOLUME, GAS_FLOW);

    private MeasuredKinds() {}

    static boolean admits(Measure measure, QuantityKind kind) {
        return switch (measure.code()) {
            case "revenue",
                    "output_value",
                    "value_added",
                    "investment",
                    "profit",
                    "tax",
                    "research_spending",
                    "exports",
                    "imports",
                    "sales_value",
                    "invoiced_sales",
                    "industry_scale",
                    "price" -> MONEY.contains(kind);
            case "export_volume", "import_volume", "output", "sales", "shipments", "installations" ->
                GOODS.contains(kind);
            case "production_capacity", "capacity_under_construction", "installed_capacity", "capacity_additions" ->
                CAPACITY.contains(kind);
            case "generation", "electricity_consumption", "storage_energy", "storage_energy_additions" ->
                kind == ENERGY;
            case "staff",
                    "research_staff",
                    "firms",
                    "projects",
                    "facilities",
                    "facility_additions",
                    "vehicles_in_use" -> kind == COUNT;
            case "utilisation_hours" -> kind == DURATION;
            case "utilisation_rate" -> kind == RATIO;
            default -> isOwnAdmitted(measure, kind);
        };
    }

    /** Of an own measure no more is known than its nature. */
    private static boolean isOwnAdmitted(Measure measure, QuantityKind kind) {
        return kind != POINTS && (kind != RATIO || measure.nature() == Measure.Nature.RATIO);
    }
}
