package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best and the worst rank of levels of which only bounds are known, as {@link RankingCalculator#ranges} gives them.
 *
 * <p>Two such rankings are equal when every key has the same range and equal bounds in both.
 *
 * @param <K> what was ranked: regions, firms, names
 */
public final class UncertainRanking<K> {

    private final List<Place<K>> places;
    private final Map<K, Place<K>> byKey;

    UncertainRanking(List<Place<K>> places) {
        this.places = List.copyOf(places);
        Map<K, Place<K>> index = new HashMap<>();
        this.places.forEach(place -> index.put(place.key(), place));
        this.byKey = index;
    }

    /**
     * One key with its range of ranks.
     *
     * @param key what was ranked
     * @param level the bounds of its level
     * @param range its best and its worst rank
     * @param <K> what was ranked
     */
    public record Place<K>(K key, Bounds level, RankRange range) {

        /** Checks the components. */
        public Place {
            requireNonNull(key, "key");
            requireNonNull(level, "level");
            requireNonNull(range, "range");
        }
    }

    /**
     * All keys with their ranges.
     *
     * @return the places, by best rank, then by worst, ties as they were given
     */
    public List<Place<K>> places() {
        return places;
    }

    /**
     * The best and the worst rank of a key.
     *
     * @param key what was ranked
     * @return its range, or empty if it was not ranked, since no bounds of it were given
     */
    public Optional<RankRange> range(K key) {
        return Optional.ofNullable(byKey.get(requireNonNull(key, "key"))).map(Place::range);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UncertainRanking<?> other && byKey.equals(other.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    /** A table of range, key and bounds. */
    @Override
    public String toString() {
        List<List<String>> rows = places.stream()
                .map(place -> List.of(
                        place.range().toString(),
                        place.key().toString(),
                        place.level().toString()))
                .toList();
        return new TextTable(List.of("rank", "key", "level"), rows).toString();
    }
}
