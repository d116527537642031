package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that a figure is about: the world, a group of countries, a country, a province or city of China, or a place
 * of the user's own below any of these.
 *
 * <p>A region is its code; two regions are equal when their codes are. The codes are
 *
 * <ul>
 *   <li>{@code WORLD};
 *   <li>the groups {@code EU27}, {@code EUROPE}, {@code ASIA}, {@code AFRICA}, {@code NORTH-AMERICA},
 *       {@code LATIN-AMERICA} and {@code OCEANIA}. Publishers draw them differently, so a group stands below the world
 *       beside the countries and encloses none of them;
 *   <li>countries and territories by ISO 3166-1 alpha-2: {@code CN}, {@code US};
 *   <li>the first-level divisions of China by ISO 3166-2: {@code CN-JS}. The standard lists Hong Kong, Macao and Taiwan
 *       there as well as among the countries; here each is one region, {@code CN-HK}, {@code CN-MO} and {@code CN-TW},
 *       and the texts {@code HK}, {@code MO} and {@code TW} are read as these;
 *   <li>their cities, prefectures and leagues by GB/T 2260: {@code CN-320200}. The counties and county-level cities
 *       that a province runs directly, such as {@code CN-429004}, stand beside them. The municipalities Beijing,
 *       Tianjin, Shanghai and Chongqing are provinces without cities;
 *   <li>a user's own nodes: one to eight segments behind any of the codes above, each {@code x-} and 1 to 60
 *       lower-case letters a-z, digits and hyphens: {@code CN-320200/x-storage-hq}, {@code CN-JS/x-park/x-plant-1}.
 * </ul>
 *
 * <p>The tree says which place lies in which. It does not say what a statistic covers: a national figure of China
 * commonly leaves out Hong Kong, Macao and Taiwan.
 *
 * <p>The built-in codes and names are read once, when they are first asked for; {@link #WORLD} does not need them.
 *
 * @see <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166</a>
 */
public final class Region implements Comparable<Region> {

    /** The whole world, the root of the tree. */
    public static final Region WORLD = new Region("WORLD", new Names("全球", "World"));

    private static final Set<String> COUNTED_APART = Set.of("CN-HK", "CN-MO", "CN-TW");

    private final String code;
    private final Names names;
    private final RegionLevel level;
    private final int ownSegments;
    private final @Nullable Region parent;
    private final @Nullable String gbCode;

    private Region(String code, Names names) {
        this.code = code;
        this.names = names;
        this.level = RegionLevel.WORLD;
        this.ownSegments = 0;
        this.parent = null;
        this.gbCode = null;
    }

    private Region(String code, Names names, Region parent) {
        this.code = code;
        this.names = names;
        this.level = RegionLevel.LOCAL;
        this.ownSegments = parent.ownSegments + 1;
        this.parent = parent;
        this.gbCode = null;
    }

    private Region(CatalogueRow row, RegionLevel level, Region parent) {
        this.code = row.code();
        this.names = row.names();
        this.level = level;
        this.ownSegments = 0;
        this.parent = parent;
        this.gbCode = RegionTable.gbCode(row).orElse(null);
    }

    /** Makes a built-in region; only the table calls it. */
    static Region ofRow(CatalogueRow row, RegionLevel level, Region parent) {
        return new Region(row, level, parent);
    }

    /**
     * Reads a region from its code.
     *
     * @param text a code such as {@code CN-320200}, or {@code CN-320200/x-storage-hq}; case matters
     * @return the region; of the three regions with two codes, the one with the longer code
     * @throws UnreadableTextException if no built-in region has the code, or if a part behind it is not an own segment
     */
    public static Region parse(String text) {
        Optional<Region> builtIn = RegionTable.find(requireNonNull(text, "text"));
        return builtIn.isPresent() ? builtIn.get() : parseOwn(text);
    }

    /**
     * Finds the built-in regions that a name may mean.
     *
     * <p>A name is the short or full Chinese name, the English name, or another common name: {@code 无锡},
     * {@code 无锡市}, {@code Wuxi}. ASCII letters match in either case and apostrophes may be missing: {@code xian}
     * finds Xi'an. A name that is none of these is tried without 省, 自治区, 自治州, 州, 地区 or 盟 at its end, for
     * regions of that level. A name that ends with 市 finds only a region that is called so: 大理市 is not the
     * prefecture 大理. Own nodes are not found.
     *
     * @param name the name to look for
     * @return every region with that name, the larger first; empty when there is none. Some names are ambiguous: 吉林 is
     *     a province and a city, Suzhou is 苏州 and 宿州
     */
    public static List<Region> named(String name) {
        return RegionTable.named(requireNonNull(name, "name"));
    }

    /**
     * All built-in regions of one level.
     *
     * @param level the level
     * @return the regions in the order of their codes' tables; 246 countries, because three of the 249 codes stand for
     *     provinces; empty for {@link RegionLevel#LOCAL}
     */
    public static List<Region> all(RegionLevel level) {
        return RegionTable.all(requireNonNull(level, "level"));
    }

    /**
     * The code of this region.
     *
     * @return the text that {@link #parse} reads
     */
    public String code() {
        return code;
    }

    /**
     * How high this region stands.
     *
     * @return the level, {@link RegionLevel#LOCAL} for every own node
     */
    public RegionLevel level() {
        return level;
    }

    /**
     * The region that this one lies in, one step up.
     *
     * @return the parent; empty only for the world
     */
    public Optional<Region> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The region of a given level that this one lies in, such as the province of a plant.
     *
     * @param wanted the level to stop at
     * @return this region or the nearest one above it that has the level; empty if there is none
     */
    public Optional<Region> ancestor(RegionLevel wanted) {
        requireNonNull(wanted, "wanted");
        Region region = this;
        while (region != null && region.level != wanted) {
            region = region.parent;
        }
        return Optional.ofNullable(region);
    }

    /**
     * The built-in regions one step below this one.
     *
     * @return the children in the order of their codes' table; empty for cities and own nodes. Own nodes are never
     *     among them
     */
    public List<Region> children() {
        return RegionTable.children(code);
    }

    /**
     * Whether another region lies in this one, by the tree.
     *
     * @param other the region that may lie inside
     * @return true for this region itself and for all that stand below it
     */
    public boolean encloses(Region other) {
        requireNonNull(other, "other");
        Region region = other;
        while (region != null && !region.equals(this)) {
            region = region.parent;
        }
        return region != null;
    }

    /**
     * Whether published figures of another region count this one in, so that its levels are at most the other's.
     *
     * <p>They do where the other encloses this one, but for Hong Kong, Macao and Taiwan: figures of China usually leave
     * them out, as the notes of its national statistics say. Figures of the world count them in.
     *
     * @param whole the other region
     * @return true if this region is counted in, itself included
     * @see "National Bureau of Statistics of China, Statistical Communique on National Economic and Social Development,
     *     notes"
     */
    public boolean isCountedIn(Region whole) {
        return requireNonNull(whole, "whole").encloses(this)
                && !(whole.code.equals("CN")
                        && ancestor(RegionLevel.PROVINCE)
                                .filter(province -> COUNTED_APART.contains(province.code))
                                .isPresent());
    }

    /**
     * Whether no place is counted in figures of both regions, so that their levels can be added.
     *
     * <p>Two regions neither of which is counted in the other have no place in common, unless one is a group of countries:
     * publishers draw groups differently. Continents have none in common with each other, nor does {@code EU27}, the
     * European Union since February 2020, with countries that are no members or with continents other than Europe and
     * Asia. Any other region beside a group may lie in it.
     *
     * @param other the other region
     * @return true if they have no place in common; false if they have, or may have
     * @see "Treaty on European Union, Article 52"
     */
    public boolean isDisjointFrom(Region other) {
        return !requireNonNull(other, "other").isCountedIn(this)
                && !isCountedIn(other)
                && CountryGroups.areApart(this, other);
    }

    /**
     * The short name of this region: 无锡 or Wuxi, 江苏 or Jiangsu.
     *
     * @param language the language to name it in
     * @return the name; for an own node without names its last segment without {@code x-}
     */
    public String name(Language language) {
        return names.in(language);
    }

    /**
     * Every name of this region that {@link #named} knows.
     *
     * @return the short Chinese name, the English name, the full Chinese name where it differs, and other common names;
     *     for an own node its two names
     */
    public List<String> names() {
        return level == RegionLevel.LOCAL ? names.distinct() : RegionTable.names(code);
    }

    /**
     * The code of a Chinese division in GB/T 2260.
     *
     * @return six digits, {@code 320000} for Jiangsu and {@code 320200} for Wuxi; empty outside China, for China itself
     *     and for own nodes
     */
    public Optional<String> gbCode() {
        return Optional.ofNullable(gbCode);
    }

    /**
     * A place of the user's own in this region.
     *
     * @param segment {@code x-} and 1 to 60 lower-case letters a-z, digits and hyphens, such as {@code x-park}
     * @return the node one step below this region
     * @throws UnreadableTextException if the segment has another form
     * @throws IllegalArgumentException if this region has eight own segments already
     */
    public Region withOwn(String segment) {
        String child = OwnSegments.append(code, ownSegments, segment);
        return new Region(child, OwnSegments.defaultNames(child), this);
    }

    /**
     * The same own node with names for people. The names are labels: they change neither code nor equality.
     *
     * @param chinese the Chinese name, 1 to 200 characters, without control characters or outer blanks
     * @param english the English name, under the same rule
     * @return an equal region with these names
     * @throws IllegalArgumentException if a name breaks the rule or this region is built in
     */
    public Region withNames(String chinese, String english) {
        if (level != RegionLevel.LOCAL || parent == null) {
            throw new IllegalArgumentException("only own nodes can be named, got the built-in region " + code);
        }
        return new Region(code, new Names(chinese, english), parent);
    }

    /**
     * Compares the codes, character by character, so that a whole comes before its own nodes. The order is consistent with equals.
     *
     * @param other another region
     * @return below zero if this one comes first, above zero if the other one does
     */
    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Region region && code.equals(region.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    private static Region parseOwn(String text) {
        int slash = text.indexOf('/');
        Region region = RegionTable.find(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new UnreadableTextException(text, 0, "unknown region code"));
        if (slash < 0) {
            return region;
        }
        for (String segment : OwnSegments.read(text, slash + 1)) {
            region = region.withOwn(segment);
        }
        return region;
    }
}
