package io.github.newenergy.indicators;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.GrowthCalculator;
import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.Ranking;
import io.github.newenergy.indicators.calc.RankingCalculator;
import io.github.newenergy.indicators.calc.RatioCalculator;
import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.json.PublicationJson;
import io.github.newenergy.indicators.json.ReportJson;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.report.PublicationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Short verbs for JShell and first use: {@code number("约12.5%")}, {@code region("无锡")},
 * {@code report(read(Path.of("page.json")))}.
 *
 * <p>Each verb calls one method of a package below with that method's defaults: half-up rounding, and of hedges only what
 * their words assert. Whoever wants another reading calls that method.
 */
public final class Indicators {

    private Indicators() {}

    /**
     * Reads a printed number.
     *
     * @param text such as {@code 24.16%}, {@code 约12.5%} or {@code 两成}
     * @return the print
     * @throws UnreadableTextException if the text is no printed number
     * @see PublishedNumber#parse
     */
    public static PublishedNumber number(String text) {
        return PublishedNumber.parse(text);
    }

    /**
     * Reads a printed level with its unit.
     *
     * @param text such as {@code 1550.72亿元} or {@code CNY 155.072 bn}
     * @return the print
     * @throws UnreadableTextException if the text is no printed level
     * @see PublishedQuantity#parse
     */
    public static PublishedQuantity quantity(String text) {
        return PublishedQuantity.parse(text);
    }

    /**
     * Reads a reporting period.
     *
     * @param text such as {@code 2022}, {@code 2022-Q1} or {@code 2023-01/2023-05}
     * @return the period
     * @throws UnreadableTextException if the text is no period
     * @see ReportingPeriod#parse
     */
    public static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    /**
     * Reads a unit.
     *
     * @param text such as {@code 亿元} or {@code GW}
     * @return the unit
     * @throws UnreadableTextException if no unit is written so
     * @see Unit#parse
     */
    public static Unit unit(String text) {
        return Unit.parse(text);
    }

    /**
     * Finds a measure by its code or by a name that no other measure has.
     *
     * @param text such as {@code revenue} or {@code 营业收入}
     * @return the measure
     * @throws IllegalArgumentException if nothing is called so
     * @see Measure#parse
     */
    public static Measure measure(String text) {
        List<Measure> named = Measure.named(text);
        return named.isEmpty() ? Measure.parse(text) : only(text, named, measure -> measure.name(Language.CHINESE));
    }

    /**
     * Finds a sector by its code or by a name that no other sector has.
     *
     * @param text such as {@code pv/module}, {@code 组件} or {@code PV module}
     * @return the sector
     * @throws IllegalArgumentException if nothing is called so, or several sectors are; the message names them
     */
    public static Sector sector(String text) {
        List<Sector> named = Sector.named(requireNonNull(text, "text"));
        return named.isEmpty() ? Sector.parse(text) : only(text, named, sector -> sector.name(Language.CHINESE));
    }

    /**
     * Finds a region by its code or by a name that no other region has.
     *
     * @param text such as {@code CN-320200}, {@code 无锡} or {@code Wuxi}
     * @return the region
     * @throws IllegalArgumentException if nothing is called so, or several regions are; the message names them
     */
    public static Region region(String text) {
        List<Region> named = Region.named(requireNonNull(text, "text"));
        return named.isEmpty() ? Region.parse(text) : only(text, named, Indicators::withParent);
    }

    /** A region with the one around it, which sets regions of one name apart: 海南 in 中国, 海南 in 青海. */
    private static String withParent(Region region) {
        return region.name(Language.CHINESE)
                + region.parent()
                        .map(parent -> " in " + parent.name(Language.CHINESE))
                        .orElse("");
    }

    private static <T> T only(String text, List<T> named, Function<T, String> name) {
        if (named.size() > 1) {
            String choices = named.stream()
                    .map(each -> each + " (" + name.apply(each) + ")")
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("\"" + text + "\" names several; use one of their codes: " + choices);
        }
        return named.get(0);
    }

    /**
     * Reads a cell.
     *
     * @param text such as {@code revenue new_energy CN-320200 2022}
     * @return the cell
     * @throws UnreadableTextException if the text is no cell
     * @see Cell#parse
     */
    public static Cell cell(String text) {
        return Cell.parse(text);
    }

    /**
     * Growth from one printed level to a later one.
     *
     * @param current the later level
     * @param base the earlier level
     * @return the range of the growth rate, or the label of a case without one
     * @throws UnitMismatchException if the units measure different kinds
     * @see GrowthCalculator
     */
    public static Outcome growth(PublishedQuantity current, PublishedQuantity base) {
        return GrowthCalculator.withDefaults().growth(current, base);
    }

    /**
     * The earlier level that a printed level and its printed growth imply.
     *
     * @param current the later level
     * @param growth its growth
     * @return the range of the earlier level in the unit of {@code current}
     * @see GrowthCalculator
     */
    public static Outcome impliedBase(PublishedQuantity current, PublishedNumber growth) {
        return GrowthCalculator.withDefaults().impliedBase(current, growth);
    }

    /**
     * The share of a printed level in another one.
     *
     * @param part the part
     * @param whole the whole
     * @return the range of the share as a plain ratio, or the label of a case without one
     * @throws UnitMismatchException if the units measure different kinds
     * @see RatioCalculator
     */
    public static Outcome share(PublishedQuantity part, PublishedQuantity whole) {
        return RatioCalculator.withDefaults().share(part, whole);
    }

    /**
     * Ranks levels, the greatest first; equals share a rank.
     *
     * @param levels the levels by what they belong to
     * @param <K> what they belong to, such as a region
     * @return the ranking
     * @see RankingCalculator
     */
    public static <K> Ranking<K> rank(Map<K, BigDecimal> levels) {
        return RankingCalculator.withDefaults().rank(levels);
    }

    /**
     * Reads a publication from a file in the publication format.
     *
     * @param file the file
     * @return the publication
     * @throws IOException if the file cannot be read, or does not follow the format; then the message names the place
     * @throws IllegalStateException if jackson-databind is not on the class path
     * @see PublicationJson
     */
    public static Publication read(Path file) throws IOException {
        requireNonNull(file, "file");
        try {
            return PublicationJson.read(file);
        } catch (NoClassDefFoundError absent) {
            throw withoutJackson(absent);
        }
    }

    /**
     * Says whether all figures of one or several publications can be true.
     *
     * @param publications the publications, at least one
     * @return the verdict, with levels for which they are or a proof that they are not
     * @see FigureSystem#check
     */
    public static Verdict check(Publication... publications) {
        return FigureSystem.of(publications).check();
    }

    /**
     * Bounds what publications imply, as tightly as can be.
     *
     * @param question what is asked, such as {@code Question.ofGrowth(later, earlier)}
     * @param publications the publications, at least one
     * @return the answer, with the figures that bind each end
     * @throws UnitMismatchException if levels of two kinds of quantities are held against each other
     * @see FigureSystem#bounds
     */
    public static Answer bounds(Question question, Publication... publications) {
        return FigureSystem.of(publications).bounds(question);
    }

    /**
     * Reports what publications say, how precisely, whether all of it can be true, and what it implies.
     *
     * @param publications the publications, at least one
     * @return the report
     * @see PublicationReport#of
     */
    public static PublicationReport report(Publication... publications) {
        return PublicationReport.of(FigureSystem.of(publications));
    }

    /**
     * Writes a report for machines.
     *
     * @param report the report
     * @return one JSON object with verdict, members and implied figures
     * @throws IllegalStateException if jackson-databind is not on the class path
     * @see ReportJson#toJson
     */
    public static String toJson(PublicationReport report) {
        requireNonNull(report, "report");
        try {
            return ReportJson.toJson(report);
        } catch (NoClassDefFoundError absent) {
            throw withoutJackson(absent);
        }
    }

    private static IllegalStateException withoutJackson(NoClassDefFoundError absent) {
        return new IllegalStateException(
                "JSON needs the library com.fasterxml.jackson.core:jackson-databind: add it to the class path", absent);
    }
}
