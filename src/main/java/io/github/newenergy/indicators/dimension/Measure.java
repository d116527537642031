package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a sector in a region: revenue, output, installed capacity, staff.
 *
 * <p>Its {@link Nature} says along which dimensions its levels add. A user's own measures stand beside the built-in ones:
 * see {@link #ofOwn}. Two measures are equal when their text forms are.
 *
 * @see <a href="https://unstats.un.org/unsd/nationalaccount/sna2008.asp">System of National Accounts 2008, chapter 3, for
 *     flows and stocks</a>
 */
public final class Measure implements Comparable<Measure> {

    // Long by the list of what is built in.

    /** How the levels of a measure relate to time and to their parts. */
    public enum Nature {
        /** Accrues over a period, as revenue does: adds over sectors, regions and months. */
        FLOW,
        /** Stands at the end of a period, as staff does: adds over sectors and regions, never over months. */
        STOCK,
        /** A quotient of two others, as a price or a utilisation rate: adds over nothing. */
        RATIO
    }

    /** Operating revenue of firms, 营业收入. */
    public static final Measure REVENUE = builtIn("revenue", Nature.FLOW, "营业收入", "revenue");

    /** Gross output value at the prices of the period, 产值. */
    public static final Measure OUTPUT_VALUE = builtIn("output_value", Nature.FLOW, "产值", "output value");

    /** Output less what was used up in making it, 增加值; of the whole economy it is GDP. */
    public static final Measure VALUE_ADDED = builtIn("value_added", Nature.FLOW, "增加值", "value added");

    /** Money invested in the period, 投资额. */
    public static final Measure INVESTMENT = builtIn("investment", Nature.FLOW, "投资额", "investment");

    /** Profit of the period, 利润; a loss is negative. */
    public static final Measure PROFIT = signed("profit", Nature.FLOW, "利润", "profit");

    /** Tax paid in the period, 税收; refunds may make it negative. */
    public static final Measure TAX = signed("tax", Nature.FLOW, "税收", "tax");

    /** Spending on research and development, 研发投入. */
    public static final Measure RESEARCH_SPENDING =
            builtIn("research_spending", Nature.FLOW, "研发投入", "research spending");

    /** Value of goods sold abroad, 出口额. */
    public static final Measure EXPORTS = builtIn("exports", Nature.FLOW, "出口额", "export value");

    /** Value of goods bought from abroad, 进口额. */
    public static final Measure IMPORTS = builtIn("imports", Nature.FLOW, "进口额", "import value");

    /** Quantity of goods sold abroad, 出口量. */
    public static final Measure EXPORT_VOLUME = builtIn("export_volume", Nature.FLOW, "出口量", "export volume");

    /** Quantity of goods bought from abroad, 进口量. */
    public static final Measure IMPORT_VOLUME = builtIn("import_volume", Nature.FLOW, "进口量", "import volume");

    /** Money value of goods sold, 销售额. */
    public static final Measure SALES_VALUE = builtIn("sales_value", Nature.FLOW, "销售额", "sales value");

    /** Sales by the invoices known to the tax office, 开票销售; neither revenue nor {@link #SALES_VALUE}. */
    public static final Measure INVOICED_SALES = builtIn("invoiced_sales", Nature.FLOW, "开票销售", "invoiced sales");

    /**
     * The size of an industry in money, 产业规模. Publishers mostly mean revenue or output value and seldom say which, so
     * it is kept apart from both.
     */
    public static final Measure INDUSTRY_SCALE = builtIn("industry_scale", Nature.FLOW, "产业规模", "industry scale");

    /** Quantity made in the period, 产量; the money value is {@link #OUTPUT_VALUE}. */
    public static final Measure OUTPUT = builtIn("output", Nature.FLOW, "产量", "output volume");

    /** Quantity sold in the period, 销量; the money value is {@link #SALES_VALUE}. */
    public static final Measure SALES = builtIn("sales", Nature.FLOW, "销量", "sales volume");

    /** Quantity shipped in the period, 出货量. */
    public static final Measure SHIPMENTS = builtIn("shipments", Nature.FLOW, "出货量", "shipments");

    /** Quantity built into vehicles in the period, as of traction batteries, 装车量; plants have capacity additions. */
    public static final Measure INSTALLATIONS = builtIn("installations", Nature.FLOW, "装车量", "vehicle installations");

    /** Electricity generated in the period, 发电量. */
    public static final Measure GENERATION = builtIn("generation", Nature.FLOW, "发电量", "electricity generation");

    /** Electricity used in the period, 用电量. */
    public static final Measure ELECTRICITY_CONSUMPTION =
            builtIn("electricity_consumption", Nature.FLOW, "用电量", "electricity consumption");

    /** What plants can make in a year, 产能, as it stands at the end of the period. */
    public static final Measure PRODUCTION_CAPACITY =
            builtIn("production_capacity", Nature.STOCK, "产能", "production capacity");

    /** Capacity of power plants being built at the end of the period, 在建容量; of factories it is 在建产能. */
    public static final Measure CAPACITY_UNDER_CONSTRUCTION =
            builtIn("capacity_under_construction", Nature.STOCK, "在建容量", "capacity under construction");

    /** Power of the plants in place at the end of the period, 装机容量. */
    public static final Measure INSTALLED_CAPACITY =
            builtIn("installed_capacity", Nature.STOCK, "装机容量", "installed capacity");

    /** Power of the plants added in the period, 新增装机; retirements are not taken off, so it is at least the change of the installed capacity. */
    public static final Measure CAPACITY_ADDITIONS =
            builtIn("capacity_additions", Nature.FLOW, "新增装机", "capacity additions");

    /** Energy that the storage in place can hold at the end of the period, 储能能量规模. */
    public static final Measure STORAGE_ENERGY =
            builtIn("storage_energy", Nature.STOCK, "储能能量规模", "storage energy capacity");

    /** Energy that the storage added in the period can hold, 新增储能能量规模. */
    public static final Measure STORAGE_ENERGY_ADDITIONS =
            builtIn("storage_energy_additions", Nature.FLOW, "新增储能能量规模", "storage energy capacity additions");

    /** People employed at the end of the period, 从业人员. */
    public static final Measure STAFF = builtIn("staff", Nature.STOCK, "从业人员", "staff");

    /** People employed in research and development at the end of the period, 研发人员; part of the staff. */
    public static final Measure RESEARCH_STAFF = builtIn("research_staff", Nature.STOCK, "研发人员", "research staff");

    /** Number of firms at the end of the period, 企业数. */
    public static final Measure FIRMS = builtIn("firms", Nature.STOCK, "企业数", "firms");

    /** Number of projects at the end of the period, 项目数. */
    public static final Measure PROJECTS = builtIn("projects", Nature.STOCK, "项目数", "projects");

    /** Number of charging points, stations, platforms or other sites at the end of the period, 设施数. */
    public static final Measure FACILITIES = builtIn("facilities", Nature.STOCK, "设施数", "facilities");

    /** Number of charging points, stations or other sites added in the period, 新增设施数. */
    public static final Measure FACILITY_ADDITIONS =
            builtIn("facility_additions", Nature.FLOW, "新增设施数", "facility additions");

    /** Number of vehicles in use at the end of the period, 保有量. */
    public static final Measure VEHICLES_IN_USE = builtIn("vehicles_in_use", Nature.STOCK, "保有量", "vehicles in use");

    /** Generation by mean capacity, in hours of full load over the period, 利用小时数. */
    public static final Measure UTILISATION_HOURS =
            builtIn("utilisation_hours", Nature.RATIO, "利用小时数", "utilisation hours");

    /** Part of what could be made or generated that was, 利用率. */
    public static final Measure UTILISATION_RATE = builtIn("utilisation_rate", Nature.RATIO, "利用率", "utilisation rate");

    /** Price of one unit of a product, 价格; the price of electricity may fall below zero. */
    public static final Measure PRICE = signed("price", Nature.RATIO, "价格", "price");

    private static final List<Measure> BUILT_IN = List.of(
            REVENUE,
            OUTPUT_VALUE,
            VALUE_ADDED,
            INVESTMENT,
            PROFIT,
            TAX,
            RESEARCH_SPENDING,
            EXPORTS,
            IMPORTS,
            EXPORT_VOLUME,
            IMPORT_VOLUME,
            SALES_VALUE,
            INVOICED_SALES,
            INDUSTRY_SCALE,
            OUTPUT,
            SALES,
            SHIPMENTS,
            INSTALLATIONS,
            GENERATION,
            ELECTRICITY_CONSUMPTION,
            PRODUCTION_CAPACITY,
            CAPACITY_UNDER_CONSTRUCTION,
            INSTALLED_CAPACITY,
            CAPACITY_ADDITIONS,
            STORAGE_ENERGY,
            STORAGE_ENERGY_ADDITIONS,
            STAFF,
            RESEARCH_STAFF,
            FIRMS,
            PROJECTS,
            FACILITIES,
            FACILITY_ADDITIONS,
            VEHICLES_IN_USE,
            UTILISATION_HOURS,
            UTILISATION_RATE,
            PRICE);

    private final String code;
    private final Nature nature;
    private final boolean signed;
    private final Names names;

    private Measure(String code, Nature nature, boolean signed, Names names) {
        this.code = code;
        this.nature = nature;
        this.signed = signed;
        this.names = names;
    }

    private static Measure builtIn(String code, Nature nature, String chinese, String english) {
        return new Measure(code, nature, false, new Names(chinese, english));
    }

    private static Measure signed(String code, Nature nature, String chinese, String english) {
        return new Measure(code, nature, true, new Names(chinese, english));
    }

    /**
     * A measure of the user's own, whose levels are never negative.
     *
     * @param segment its name: {@code x-} and then lower-case letters a-z, digits and hyphens, such as {@code x-patents}
     * @param nature how its levels add
     * @return the measure, with the text form {@code x-patents(stock)}
     * @throws UnreadableTextException if the segment has another form
     */
    public static Measure ofOwn(String segment, Nature nature) {
        return own(segment, requireNonNull(nature, "nature"), false);
    }

    /**
     * The same own measure for levels that may be negative, as a balance of trade.
     *
     * @return the measure, with the text form {@code x-balance(flow,signed)}
     * @throws IllegalArgumentException if this measure is a built-in one
     */
    public Measure withSign() {
        if (!isOwn()) {
            throw new IllegalArgumentException(
                    "only own measures can be given a sign, got the built-in measure " + code);
        }
        return new Measure(code, nature, true, names);
    }

    /**
     * The same own measure with names for people. The names are labels: they change neither code nor equality.
     *
     * @param chinese the Chinese name, 1 to 200 characters, without control characters or outer blanks
     * @param english the English name, under the same rule
     * @return an equal measure with these names
     * @throws IllegalArgumentException if a name breaks the rule or this measure is a built-in one
     */
    public Measure withNames(String chinese, String english) {
        if (!isOwn()) {
            throw new IllegalArgumentException("only own measures can be named, got the built-in measure " + code);
        }
        return new Measure(code, nature, signed, new Names(chinese, english));
    }

    /**
     * Reads a measure by its code.
     *
     * @param text a built-in code such as {@code revenue}, or the text form of an own measure
     * @return the measure
     * @throws UnreadableTextException if no measure has this text form
     */
    public static Measure parse(CharSequence text) {
        String wanted = requireNonNull(text, "text").toString();
        if (wanted.startsWith("x-")) {
            return MeasureText.parseOwn(wanted);
        }
        for (Measure measure : BUILT_IN) {
            if (measure.code.equals(wanted)) {
                return measure;
            }
        }
        throw new UnreadableTextException(wanted, 0, "expected the code of a measure");
    }

    /**
     * Finds built-in measures by name.
     *
     * @param name a Chinese or English name such as {@code 营业收入} or {@code revenue}
     * @return the measures with this name, empty if there are none
     */
    public static List<Measure> named(String name) {
        requireNonNull(name, "name");
        return BUILT_IN.stream()
                .filter(measure -> measure.names.distinct().contains(name))
                .toList();
    }

    static Measure own(String segment, Nature nature, boolean signed) {
        return new Measure(OwnSegments.only(segment), nature, signed, OwnSegments.defaultNames(segment));
    }

    /**
     * All built-in measures.
     *
     * @return the measures, in the order of their definition
     */
    public static List<Measure> all() {
        return BUILT_IN;
    }

    /**
     * The code without what the text form of an own measure adds.
     *
     * @return such as {@code revenue} or {@code x-patents}
     */
    public String code() {
        return code;
    }

    /**
     * How the levels add.
     *
     * @return flow, stock or ratio
     */
    public Nature nature() {
        return nature;
    }

    /**
     * Whether levels below zero have a meaning, as a loss has.
     *
     * @return false for most measures
     */
    public boolean mayBeNegative() {
        return signed;
    }

    /**
     * Whether the levels of parts add up to the level of the whole along a dimension.
     *
     * @param dimension the dimension in which the parts lie
     * @return true for a flow; for a stock unless the parts are periods; false for a ratio
     */
    public boolean addsAlong(Dimension dimension) {
        return switch (requireNonNull(dimension, "dimension")) {
            case SECTOR, REGION -> nature != Nature.RATIO;
            case PERIOD -> nature == Nature.FLOW;
        };
    }

    /**
     * Whether levels of this measure are published in units of a kind.
     *
     * @param kind the kind of a unit
     * @return true for revenue in money, for production capacity in power, energy, mass or number; true for an own measure
     *     in all but points, and in percent if it is a ratio
     */
    public boolean admits(QuantityKind kind) {
        return MeasuredKinds.admits(this, requireNonNull(kind, "kind"));
    }

    /**
     * The name for readers.
     *
     * @param language the language of the name
     * @return such as 营业收入 or revenue; an own measure without names is named by its segment without {@code x-}
     */
    public String name(Language language) {
        return names.in(language);
    }

    private boolean isOwn() {
        return code.startsWith("x-");
    }

    /**
     * Compares the text forms, character by character. The order is consistent with equals.
     *
     * @param other another measure
     * @return below zero if this one comes first, above zero if the other one does
     */
    @Override
    public int compareTo(Measure other) {
        // A bracket sorts before all that a code may go on with, so that codes sort as the texts do.
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Measure other
                        && code.equals(other.code)
                        && nature == other.nature
                        && signed == other.signed);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.hashCode() + nature.hashCode()) + Boolean.hashCode(signed);
    }

    /** The code, and for an own measure its nature in brackets; what {@link #parse} reads. */
    @Override
    public String toString() {
        return isOwn() ? MeasureText.ofOwn(this) : code;
    }
}
