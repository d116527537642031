package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.TextTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of exact levels, as {@link RankingCalculator#rank} gives them.
 *
 * <p>Two rankings are equal when every key has the same rank and an equal level in both; the order in which ties were given
 * does not count.
 *
 * @param <K> what was ranked: regions, firms, names
 */
public final class Ranking<K> {

    private final List<Place<K>> places;
    private final Map<K, Place<K>> byKey;

    Ranking(List<Place<K>> places) {
        this.places = List.copyOf(places);
        Map<K, Place<K>> index = new HashMap<>();
        this.places.forEach(place -> index.put(place.key(), place));
        this.byKey = index;
    }

    /**
     * One key with its rank.
     *
     * @param key what was ranked
     * @param level its level, without trailing zeros
     * @param rank its rank, from 1; only a fractional rank may end in .5
     * @param <K> what was ranked
     */
    public record Place<K>(K key, BigDecimal level, BigDecimal rank) {

        /** Checks the rank, and takes the level without trailing zeros. */
        public Place {
            requireNonNull(key, "key");
            level = Arguments.canonical(level, "level");
            rank = Arguments.canonical(rank, "rank");
            if (rank.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("rank must be at least 1, got " + rank);
            }
        }
    }

    /**
     * All keys with their ranks.
     *
     * @return the places, the best rank first, ties as they were given
     */
    public List<Place<K>> places() {
        return places;
    }

    /**
     * The rank of a key.
     *
     * @param key what was ranked
     * @return its rank, or empty if it was not ranked, since no level of it was given
     */
    public Optional<BigDecimal> rank(K key) {
        return Optional.ofNullable(byKey.get(requireNonNull(key, "key"))).map(Place::rank);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Ranking<?> other && byKey.equals(other.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    /** A table of rank, key and level. */
    @Override
    public String toString() {
        List<List<String>> rows = places.stream()
                .map(place -> List.of(
                        place.rank().toPlainString(),
                        place.key().toString(),
                        place.level().toPlainString()))
                .toList();
        return new TextTable(List.of("rank", "key", "level"), rows).toString();
    }
}
