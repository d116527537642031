package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The members of one dimension of which a table speaks, each with a number: 0, 1, 2 and so on. */
final class Dictionary<T> {

    private final List<T> members;

    /** The number of each member; made when it is first asked for, as most dictionaries are only read from. */
    private volatile @Nullable Map<T, Integer> codes;

    private Dictionary(List<T> members) {
        this.members = members;
    }

    static <T> Dictionary<T> empty() {
        return new Dictionary<>(new ArrayList<>());
    }

    private Map<T, Integer> codes() {
        Map<T, Integer> known = codes;
        if (known == null) {
            known = new HashMap<>();
            for (T member : members) {
                known.put(member, known.size());
            }
            codes = known;
        }
        return known;
    }

    /** The number of a member, which becomes the next one if it has none yet. */
    int codeOf(T member) {
        Integer known = codes().putIfAbsent(member, members.size());
        if (known != null) {
            return known;
        }
        members.add(member);
        return members.size() - 1;
    }

    OptionalInt find(T member) {
        Integer known = codes().get(member);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    T member(int code) {
        return members.get(code);
    }

    int size() {
        return members.size();
    }

    List<T> members() {
        return List.copyOf(members);
    }

    /** The numbers of all members in the order of those. */
    int[] inOrder(Comparator<? super T> order) {
        return IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.comparing(members::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Some of the members, each once, with numbers as they come. */
    Dictionary<T> only(int[] some) {
        List<T> fewer = new ArrayList<>(some.length);
        for (int code : some) {
            fewer.add(members.get(code));
        }
        return new Dictionary<>(fewer);
    }

    /** The same members with numbers in their order. */
    Dictionary<T> sorted(Comparator<? super T> order) {
        return only(inOrder(order));
    }

    /** For each of the numbers here the number that its member has there. */
    int[] numbersIn(Dictionary<T> other) {
        return members.stream().mapToInt(other.codes()::get).toArray();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Dictionary<?> other && members.equals(other.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
