package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.RemarkFigure.Topic;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the golden files hold, written down as objects. */
final class GoldenPublications {

    private static final Source WUXI = source("Wuxi city newspaper", "2023-07-13", "row 1");

    private GoldenPublications() {}

    /** Publications by the names of their files. */
    static Map<String, Publication> all() {
        Map<String, Publication> all = new LinkedHashMap<>();
        all.put("level", page("Power plants in China, October 2023", "paper.people.com.cn", "2023-12-04", levels()));
        all.put("growth", page("Photovoltaics of Anhui and the Chinese economy", "hhygw.cn", "2023-11-08", growths()));
        all.put("share", page("New-energy industry of Wuxi", "Wuxi city newspaper", "2023-07-13", shares()));
        all.put("multiple", page("New-type energy storage in China, 2023", "bjycnjy.com", "2024-01-25", multiples()));
        all.put(
                "difference",
                page(
                        "Generation and plants, 2022 and 2023",
                        "caijing.qianxunwang.com.cn",
                        "2023-02-15",
                        differences()));
        all.put("point_change", page("Industry of Changzhou, 2022", "czcycx.com", "2023-01-28", pointChanges()));
        all.put("contribution", page("Industry of Changzhou", "czcycx.com", "2023-01-28", contributions()));
        all.put("total", page("Power plants in China, first half of 2023", "anfang.cn", "2023-07-31", totals()));
        all.put(
                "order",
                page("Solar plants in the United States, first quarter of 2023", "seia.org", "2023-06-08", orders()));
        all.put("rank", page("Ranks of Anhui, Suzhou and Wuxi", "console.ahsx.ahtv.cn", "2024-03-11", ranks()));
        all.put("remark", page("New-energy industry of Wuxi", "Wuxi city newspaper", "2023-07-13", remarks()));
        return all;
    }

    private static List<Figure> levels() {
        Source first = source("paper.people.com.cn", "2023-12-04", "paragraph 1");
        Source second = source("paper.people.com.cn", "2023-12-04", "paragraph 2");
        return List.of(
                new LevelFigure(
                        Attribution.of("wind", first),
                        cell("installed_capacity wind CN 2023-10"),
                        PublishedQuantity.parse("4.04亿千瓦")),
                new LevelFigure(
                        Attribution.of("pumped-hydro", first),
                        cell("installed_capacity storage/pumped_hydro CN 2023-10"),
                        PublishedQuantity.parse("5004万千瓦")),
                new LevelFigure(
                        new Attribution("renewable-year-end", second, Modality.FORECAST),
                        cell("installed_capacity power/renewable CN 2023"),
                        PublishedQuantity.parse("超14.5亿千瓦")));
    }

    private static List<Figure> growths() {
        return List.of(
                new GrowthFigure(
                        Attribution.of("pv-average", source("hhygw.cn", "2023-11-08", "paragraph 1")),
                        comparison("revenue pv CN-AH 2022", "revenue pv CN-AH 2019"),
                        PublishedNumber.parse("超60%"),
                        new GrowthTerms(3, Basis.UNSTATED)),
                new GrowthFigure(
                        Attribution.of("gdp", source("fx168cj.com", "2023-02-28", "section 1")),
                        Comparison.yearOnYear(cell("value_added economy CN 2022")),
                        PublishedNumber.parse("3.0%"),
                        new GrowthTerms(1, Basis.CONSTANT_PRICES)),
                GrowthFigure.of(
                        Attribution.of("wuxi", WUXI),
                        Comparison.yearOnYear(cell("revenue new_energy CN-320200 2022")),
                        PublishedNumber.parse("24.16%")));
    }

    private static List<Figure> shares() {
        String headquarters = " storage CN-320200/x-storage-company-hq 2023-06";
        return List.of(
                new ShareFigure(
                        Attribution.of("electrolysers", wuxi(3)),
                        cell("production_capacity hydrogen/electrolyser/alkaline CN-320200 2023-06"),
                        cell("production_capacity hydrogen/electrolyser/alkaline CN 2023-06"),
                        PublishedNumber.parse("约12.5%")),
                new ShareFigure(
                        Attribution.of("modules", wuxi(4)),
                        cell("production_capacity pv/module CN-320200 2023-06"),
                        cell("production_capacity pv/module CN-JS 2023-06"),
                        PublishedNumber.parse("两成")),
                new ShareFigure(
                        Attribution.of("research-staff", wuxi(6)),
                        cell("research_staff" + headquarters),
                        cell("staff" + headquarters),
                        PublishedNumber.parse("超六成")));
    }

    private static List<Figure> multiples() {
        return List.of(new MultipleFigure(
                Attribution.of("storage", source("bjycnjy.com", "2024-01-25", "paragraph 1")),
                comparison(
                        "installed_capacity storage/new_type CN 2023", "installed_capacity storage/new_type CN 2020"),
                PublishedNumber.parse("近10倍")));
    }

    private static List<Figure> differences() {
        return List.of(
                new DifferenceFigure(
                        Attribution.of("generation", source("caijing.qianxunwang.com.cn", "2023-02-15", "paragraph 1")),
                        Comparison.yearOnYear(cell("generation power/renewable/wind_solar CN 2022")),
                        PublishedQuantity.parse("2073亿千瓦时")),
                new DifferenceFigure(
                        Attribution.of("inner-mongolia", source("gobysa.com", "2023-05-09", "paragraph 1")),
                        Comparison.yearOnYear(cell("installed_capacity power/new_energy CN-NM 2023-03")),
                        PublishedQuantity.parse("1129万千瓦")));
    }

    private static List<Figure> pointChanges() {
        Source source = source("czcycx.com", "2023-01-28", "paragraph 2");
        String part = "output_value x-high-tech CN-320400 ";
        String whole = "output_value industry/above_scale CN-320400 ";
        return List.of(
                new PointChangeFigure(
                        Attribution.of("share", source),
                        comparison(part + 2022, whole + 2022),
                        comparison(part + 2021, whole + 2021),
                        PublishedNumber.parse("5.8个百分点")),
                new PointChangeFigure(
                        Attribution.of("growth", source),
                        comparison(part + 2022, part + 2021),
                        comparison(whole + 2022, whole + 2021),
                        PublishedNumber.parse("33个百分点")));
    }

    private static List<Figure> contributions() {
        return List.of(
                new ContributionFigure(
                        Attribution.of("batteries", source("czcycx.com", "2023-01-28", "paragraph 1")),
                        Comparison.yearOnYear(cell("output_value battery/lithium/traction CN-320400 2022")),
                        Comparison.yearOnYear(cell("output_value industry/above_scale CN-320400 2022")),
                        PublishedNumber.parse("61.2%")),
                new ContributionFigure(
                        Attribution.of("high-tech", source("yuqing.jschina.com.cn", "2022-02-21", "paragraph 1")),
                        Comparison.yearOnYear(cell("investment x-high-tech CN-320400 2021")),
                        Comparison.yearOnYear(cell("investment industry CN-320400 2021")),
                        PublishedNumber.parse("8.3个百分点")));
    }

    private static List<Figure> totals() {
        return List.of(
                new TotalFigure(
                        Attribution.of("additions", source("anfang.cn", "2023-07-31", "paragraph 1")),
                        cell("capacity_additions pv/plant CN 2023-S1"),
                        List.of(
                                cell("capacity_additions pv/plant/centralised CN 2023-S1"),
                                cell("capacity_additions pv/plant/distributed CN 2023-S1")),
                        true),
                new TotalFigure(
                        Attribution.of("renewable", source("gzdaily.dayoo.com", "2023-08-01", "paragraph 1")),
                        cell("installed_capacity power/renewable CN 2023-06"),
                        Stream.of("hydro", "wind", "pv", "biomass")
                                .map(sector -> cell("installed_capacity " + sector + " CN 2023-06"))
                                .toList(),
                        false));
    }

    private static List<Figure> orders() {
        return List.of(new OrderFigure(
                Attribution.of("florida-california", source("seia.org", "2023-06-08", "paragraph 1")),
                comparison(
                        "capacity_additions pv/plant US/x-florida 2023-Q1",
                        "capacity_additions pv/plant US/x-california 2023-Q1"),
                true));
    }

    private static List<Figure> ranks() {
        Cell suzhou = cell("x-concentration(ratio) new_energy CN-320500 2023");
        return List.of(
                new RankFigure(
                        Attribution.of("anhui", source("console.ahsx.ahtv.cn", "2024-03-11", "paragraph 1")),
                        cell("revenue pv CN-AH 2023"),
                        RankClaim.ofExactly(3),
                        RankGroup.of(cell("revenue pv CN 2023"))),
                new RankFigure(
                        Attribution.of("suzhou", source("shebei.ozhou.com.cn", "2023-06-20", "paragraph 1")),
                        suzhou,
                        RankClaim.ofExactly(3),
                        new RankGroup(
                                cell("x-concentration(ratio) new_energy CN 2023"),
                                OptionalInt.of(50),
                                List.of(suzhou))),
                new RankFigure(
                        Attribution.of("wuxi", wuxi(3)),
                        cell("production_capacity hydrogen/electrolyser/alkaline CN-320200 2023-06"),
                        RankClaim.ofTop(3),
                        RankGroup.of(cell("production_capacity hydrogen/electrolyser/alkaline CN 2023-06"))));
    }

    private static List<Figure> remarks() {
        return List.of(
                new RemarkFigure(
                        new Attribution("perovskite", wuxi(9), Modality.PLANNED),
                        Topic.EVENT,
                        "A perovskite base is to start production in the third quarter of 2024.",
                        List.of()),
                new RemarkFigure(
                        Attribution.of("charging", wuxi(10)),
                        Topic.TECHNICAL,
                        "Five minutes of charging at this station give a range of 300 km.",
                        List.of(PublishedQuantity.parse("5 min"), PublishedQuantity.parse("300 km"))));
    }

    /** The figures of all other files, with the name of the file before each id. */
    static Publication everything() {
        List<Figure> figures = new ArrayList<>();
        all().forEach((name, publication) -> publication.figures().forEach(figure -> {
            Attribution old = figure.attribution();
            figures.add(
                    figure.match(new Renaming(new Attribution(name + '.' + old.id(), old.source(), old.modality()))));
        }));
        return page("One of everything", "Wuxi city newspaper", "2023-07-13", figures);
    }

    /** The same figure under another attribution. */
    private record Renaming(Attribution attribution) implements Figure.Cases<Figure> {
        @Override
        public Figure level(LevelFigure figure) {
            return new LevelFigure(attribution, figure.cell(), figure.level());
        }

        @Override
        public Figure growth(GrowthFigure figure) {
            return new GrowthFigure(attribution, figure.comparison(), figure.growth(), figure.terms());
        }

        @Override
        public Figure share(ShareFigure figure) {
            return new ShareFigure(attribution, figure.part(), figure.whole(), figure.share());
        }

        @Override
        public Figure multiple(MultipleFigure figure) {
            return new MultipleFigure(attribution, figure.comparison(), figure.multiple());
        }

        @Override
        public Figure difference(DifferenceFigure figure) {
            return new DifferenceFigure(attribution, figure.comparison(), figure.difference());
        }

        @Override
        public Figure pointChange(PointChangeFigure figure) {
            return new PointChangeFigure(attribution, figure.later(), figure.earlier(), figure.points());
        }

        @Override
        public Figure contribution(ContributionFigure figure) {
            return new ContributionFigure(attribution, figure.part(), figure.whole(), figure.contribution());
        }

        @Override
        public Figure total(TotalFigure figure) {
            return new TotalFigure(attribution, figure.total(), figure.parts(), figure.exhaustive());
        }

        @Override
        public Figure order(OrderFigure figure) {
            return new OrderFigure(attribution, figure.comparison(), figure.strict());
        }

        @Override
        public Figure rank(RankFigure figure) {
            return new RankFigure(attribution, figure.cell(), figure.rank(), figure.group());
        }

        @Override
        public Figure remark(RemarkFigure figure) {
            return new RemarkFigure(attribution, figure.topic(), figure.text(), figure.quantities());
        }
    }

    private static Publication page(String title, String publisher, String date, List<Figure> figures) {
        return new Publication(title, publisher, LocalDate.parse(date), figures);
    }

    private static Source source(String publisher, String date, String passage) {
        return Source.of(publisher, LocalDate.parse(date), passage);
    }

    private static Source wuxi(int row) {
        return source("Wuxi city newspaper", "2023-07-13", "row " + row);
    }

    private static Cell cell(String text) {
        return Cell.parse(text);
    }

    private static Comparison comparison(String cell, String base) {
        return new Comparison(cell(cell), cell(base));
    }
}
