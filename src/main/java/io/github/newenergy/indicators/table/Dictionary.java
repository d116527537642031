package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The members of one dimension of which a table speaks, each with a number: 0, 1, 2 and so on. */
final class Dictionary<T> {

    private final List<T> members;
    private final Map<T, Integer> codes;

    private Dictionary(List<T> members, Map<T, Integer> codes) {
        this.members = members;
        this.codes = codes;
    }

    static <T> Dictionary<T> empty() {
        return new Dictionary<>(new ArrayList<>(), new HashMap<>());
    }

    /** The number of a member, which becomes the next one if it has none yet. */
    int codeOf(T member) {
        Integer known = codes.putIfAbsent(member, members.size());
        if (known != null) {
            return known;
        }
        members.add(member);
        return members.size() - 1;
    }

    OptionalInt find(T member) {
        Integer known = codes.get(member);
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

    /** The same members with numbers in their order. */
    Dictionary<T> sorted(Comparator<? super T> order) {
        Dictionary<T> sorted = empty();
        members.stream().sorted(order).forEach(sorted::codeOf);
        return sorted;
    }

    /** For each of the numbers here the number that its member has there. */
    int[] numbersIn(Dictionary<T> other) {
        return members.stream().mapToInt(other.codes::get).toArray();
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
