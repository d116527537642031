package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.points;
import static io.github.newenergy.indicators.consistency.PrintedFigures.rank;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.total;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Figures of many regions that have no level in common, and the same figures region by region.
 *
 * <p>The figures of all regions stand in one mixed order, so that those of one region are far from each other. The last one
 * of all is a change in points, and a ratio that it starts from is the first one.
 */
final class ManyRegions {

    static final int REGIONS = 220;

    /** One figure of this region says something about another figure, first and last of all. */
    static final int REGION_OF_POINTS = 7;

    private static final GrowthTerms COMPARABLE = new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE);

    private final List<List<Figure>> byRegion = new ArrayList<>();
    private final List<Figure> mixed = new ArrayList<>();

    private ManyRegions(Set<Integer> contradictory) {
        for (int region = 0; region < REGIONS; region++) {
            List<Figure> figures = figures(region, contradictory.contains(region));
            byRegion.add(figures);
            mixed.addAll(figures);
        }
        Collections.shuffle(mixed, new Random(1));
        Figure ratio = byRegion.get(REGION_OF_POINTS).get(0);
        Figure change = points(
                id(REGION_OF_POINTS, "points"),
                comparison(cell("pv", REGION_OF_POINTS, "2022"), cell("new_energy", REGION_OF_POINTS, "2022")),
                comparison(cell("pv", REGION_OF_POINTS, "2021"), cell("new_energy", REGION_OF_POINTS, "2021")),
                "2个百分点");
        mixed.remove(ratio);
        mixed.add(0, ratio);
        mixed.add(change);
        byRegion.get(REGION_OF_POINTS).add(change);
        // Each region in the order of the whole, so that nothing but the size differs.
        Map<String, Integer> places = new HashMap<>();
        mixed.forEach(figure -> places.put(figure.id(), places.size()));
        byRegion.forEach(figures -> figures.sort(Comparator.comparing(figure -> places.get(figure.id()))));
    }

    static ManyRegions of(Integer... contradictory) {
        return new ManyRegions(Set.of(contradictory));
    }

    private static String id(int region, String name) {
        return name + "-" + region;
    }

    private static String cell(String sector, int region, String period) {
        return "revenue " + sector + " CN-320200/x-park-" + region + " " + period;
    }

    private static List<Figure> figures(int region, boolean isContradictory) {
        String now = cell("pv", region, "2022");
        String before = cell("pv", region, "2021");
        String wind = cell("wind", region, "2022");
        String storage = cell("storage", region, "2022");
        String all = cell("new_energy", region, "2022");
        String profit = now.replace("revenue", "profit");
        int level = 100 + region;
        List<Figure> figures = new ArrayList<>();
        figures.add(share(id(region, "share"), now, all, "40%"));
        figures.add(level(id(region, "level"), now, level + ".0亿元"));
        figures.add(growth(id(region, "growth"), now, "25.0%"));
        figures.add(level(id(region, "hedged"), storage, "约" + level * 10_000L + "万元"));
        figures.add(total(id(region, "total"), all, region % 2 == 0, now, wind, storage));
        figures.add(growth(id(region, "scope"), comparison(wind, cell("wind", region, "2021")), "12.5%", COMPARABLE));
        figures.add(level(id(region, "half"), cell("pv", region, "2022-01/2022-06"), "40亿元"));
        figures.add(level(id(region, "profit"), profit, "-3.5亿元"));
        figures.add(growth(id(region, "fall"), profit, "-20%"));
        figures.add(rank(id(region, "rank"), now, "第1", PrintedFigures.group(all, wind)));
        String capacity = now.replace("revenue pv", "production_capacity pv/module") + "-12";
        figures.add(level(id(region, "power"), capacity, "5GW"));
        figures.add(level(id(region, "mass"), capacity.replace("2022", "2021"), "5万吨"));
        // Eight tenths of the level, as the growth says, unless it is to contradict it.
        String base = String.valueOf(isContradictory ? level * 3 : level * 8 / 10);
        figures.add(level(id(region, "base"), before, "约" + base + "亿元"));
        return figures;
    }

    /** All figures, in two publications. */
    FigureSystem system() {
        int middle = mixed.size() / 2;
        return FigureSystem.of(page(mixed.subList(0, middle)), page(mixed.subList(middle, mixed.size())));
    }

    List<Figure> figures() {
        return List.copyOf(mixed);
    }

    FigureSystem system(int region) {
        return FigureSystem.of(page(byRegion.get(region)));
    }

    private static Publication page(List<Figure> figures) {
        return new Publication("Figures", "statistics office", LocalDate.of(2023, 7, 1), figures);
    }
}
