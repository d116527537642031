package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A branch of industry that a figure is about: the new-energy industry, one of its parts down to a single product, or
 * one of the wider sectors that published figures set beside it.
 *
 * <p>A sector is its code; two sectors are equal when their codes are. The codes are
 *
 * <ul>
 *   <li>built-in paths, from the branch down: {@code pv}, {@code pv/module}, {@code hydrogen/electrolyser/alkaline}. A
 *       path with one segment may still stand below another sector: {@code pv} is a part of {@code new_energy};
 *   <li>a user's own nodes: one to eight segments, behind a built-in path or alone as a tree of their own, each
 *       {@code x-} and 1 to 60 lower-case letters a-z, digits and hyphens: {@code pv/module/x-topcon-210},
 *       {@code x-steel}.
 * </ul>
 *
 * <p>The tree says which sector is a part of which. The children of a sector need not make up the whole of it.
 *
 * <p>The built-in codes and names are read once, when they are first asked for; {@link #NEW_ENERGY} does not need them.
 */
public final class Sector implements Comparable<Sector> {

    /** The new-energy industry as a whole: photovoltaics, wind, storage, hydrogen and their sisters. */
    public static final Sector NEW_ENERGY = new Sector("new_energy", new Names("新能源", "New energy"), null, 0);

    private final String code;
    private final Names names;
    private final @Nullable Sector parent;
    private final int ownSegments;

    private Sector(String code, Names names, @Nullable Sector parent, int ownSegments) {
        this.code = code;
        this.names = names;
        this.parent = parent;
        this.ownSegments = ownSegments;
    }

    /** Makes a built-in sector; only the table calls it. */
    static Sector ofRow(CatalogueRow row, Optional<Sector> parent) {
        return new Sector(row.code(), row.names(), parent.orElse(null), 0);
    }

    /**
     * Reads a sector from its code.
     *
     * @param text a code such as {@code pv/module} or {@code pv/module/x-topcon-210}; case matters
     * @return the sector
     * @throws UnreadableTextException if the path is not built in, or if a part behind it is not an own segment
     */
    public static Sector parse(String text) {
        Optional<Sector> builtIn = SectorTable.find(requireNonNull(text, "text"));
        return builtIn.isPresent() ? builtIn.get() : parseOwn(text);
    }

    /**
     * Finds the built-in sectors that a name may mean.
     *
     * <p>A name is the Chinese name, the English name, or another common name. ASCII letters match in either case and
     * apostrophes may be missing. Own nodes are not found.
     *
     * @param name the name to look for
     * @return every sector with that name, a whole before its parts; empty when there is none
     */
    public static List<Sector> named(String name) {
        return SectorTable.named(requireNonNull(name, "name"));
    }

    /**
     * All built-in sectors.
     *
     * @return the sectors, each behind its parent
     */
    public static List<Sector> all() {
        return SectorTable.all();
    }

    /**
     * The code of this sector.
     *
     * @return the text that {@link #parse} reads
     */
    public String code() {
        return code;
    }

    /**
     * The sector that this one is a part of, one step up.
     *
     * @return the parent; empty for {@link #NEW_ENERGY} and every other root
     */
    public Optional<Sector> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The built-in sectors one step below this one.
     *
     * @return the children in the order of the table; empty for a leaf and for own nodes. Own nodes are never among them
     */
    public List<Sector> children() {
        return SectorTable.children(code);
    }

    /**
     * Whether another sector is a part of this one, by the tree.
     *
     * @param other the sector that may be a part
     * @return true for this sector itself and for all that stand below it
     */
    public boolean encloses(Sector other) {
        requireNonNull(other, "other");
        Sector sector = other;
        while (sector != null && !sector.equals(this)) {
            sector = sector.parent;
        }
        return sector != null;
    }

    /**
     * The name of this sector.
     *
     * @param language the language to name it in
     * @return the name; for an own node without names its last segment without {@code x-}
     */
    public String name(Language language) {
        return names.in(language);
    }

    /**
     * Every name of this sector that {@link #named} knows.
     *
     * @return the Chinese name, the English name and other common names; for an own node its two names
     */
    public List<String> names() {
        return ownSegments > 0 ? names.distinct() : SectorTable.names(code);
    }

    /**
     * A part of this sector that the user defines.
     *
     * @param segment {@code x-} and 1 to 60 lower-case letters a-z, digits and hyphens, such as {@code x-topcon-210}
     * @return the node one step below this sector
     * @throws UnreadableTextException if the segment has another form
     * @throws IllegalArgumentException if this sector has eight own segments already
     */
    public Sector withOwn(String segment) {
        String child = OwnSegments.append(code, ownSegments, segment);
        return new Sector(child, OwnSegments.defaultNames(child), this, ownSegments + 1);
    }

    /**
     * The same own node with names for people. The names are labels: they change neither code nor equality.
     *
     * @param chinese the Chinese name, 1 to 200 characters, without control characters or outer blanks
     * @param english the English name, under the same rule
     * @return an equal sector with these names
     * @throws IllegalArgumentException if a name breaks the rule or this sector is built in
     */
    public Sector withNames(String chinese, String english) {
        if (ownSegments == 0) {
            throw new IllegalArgumentException("only own nodes can be named, got the built-in sector " + code);
        }
        return new Sector(code, new Names(chinese, english), parent, ownSegments);
    }

    /**
     * Whether this is a node of the user's own.
     *
     * @return false for a built-in sector
     */
    public boolean isOwn() {
        return ownSegments > 0;
    }

    /**
     * Whether nothing is counted in figures of both sectors, so that their levels can be added.
     *
     * <p>Two parts of one whole have nothing in common if they come by one cut: the stages of a chain, the kinds of a plant by
     * connection. Parts by different cuts may overlap, as distributed plants and those on roofs do, or passenger cars and
     * new-energy vehicles, and so may all that lie in them. The cuts of the built-in sectors are known; a node of the user's
     * own is taken to be apart from what stands beside it. Electricity and the wider economy may overlap all others.
     *
     * @param other the other sector
     * @return true if they have nothing in common; false if they have, or may have
     */
    public boolean isDisjointFrom(Sector other) {
        if (encloses(requireNonNull(other, "other")) || other.encloses(this)) {
            return false;
        }
        Sector branch = branchBeside(other);
        Sector otherBranch = other.branchBeside(this);
        return branch.ownSegments > 0
                || otherBranch.ownSegments > 0
                || SectorTable.areApart(branch.code, otherBranch.code);
    }

    /** The sector nearest to the root that encloses this one, but not another. */
    private Sector branchBeside(Sector other) {
        Sector branch = this;
        while (branch.parent != null && !branch.parent.encloses(other)) {
            branch = branch.parent;
        }
        return branch;
    }

    /**
     * Compares the codes, character by character, so that a whole comes before its own nodes. The order is consistent with equals.
     *
     * @param other another sector
     * @return below zero if this one comes first, above zero if the other one does
     */
    @Override
    public int compareTo(Sector other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Sector sector && code.equals(sector.code));
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

    private static Sector parseOwn(String text) {
        int own = OwnSegments.start(text);
        if (own == 0) {
            List<String> segments = OwnSegments.read(text, 0);
            String root = segments.get(0);
            return new Sector(root, OwnSegments.defaultNames(root), null, 1)
                    .withAllOwn(segments.subList(1, segments.size()));
        }
        String path = own < 0 ? text : text.substring(0, own - 1);
        return SectorTable.find(path)
                .orElseThrow(
                        () -> new UnreadableTextException(text, SectorTable.endOfKnown(path), "unknown sector code"))
                .withAllOwn(OwnSegments.read(text, own));
    }

    private Sector withAllOwn(List<String> segments) {
        Sector sector = this;
        for (String segment : segments) {
            sector = sector.withOwn(segment);
        }
        return sector;
    }
}
