package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * To which group each member of one dimension belongs. Some may belong to none.
 *
 * @param <T> the type of the members, which are groups as well
 */
final class Grouping<T> {

    private final Dictionary<T> groups;

    /** For the code of each member that of its group, and the number of groups for a member that has none. */
    private final int[] groupOf;

    private final boolean hasLeftOut;

    private Grouping(Dictionary<T> groups, int[] groupOf) {
        this.groups = groups;
        this.groupOf = groupOf;
        this.hasLeftOut = Arrays.stream(groupOf).anyMatch(group -> group == groups.size());
    }

    /** Each member in a group of its own. */
    static <T> Grouping<T> each(Dictionary<T> members) {
        return new Grouping<>(members, IntStream.range(0, members.size()).toArray());
    }

    /** For each member, in the order of their codes, the group that it goes into, or none. */
    static <T> Grouping<T> of(List<Optional<T>> wanted, Comparator<? super T> order) {
        Dictionary<T> arrived = Dictionary.empty();
        wanted.forEach(group -> group.ifPresent(arrived::codeOf));
        Dictionary<T> groups = arrived.sorted(order);
        int[] codes = wanted.stream()
                .mapToInt(group -> group.map(groups::codeOf).orElse(groups.size()))
                .toArray();
        return new Grouping<>(groups, codes);
    }

    Dictionary<T> groups() {
        return groups;
    }

    /** The code of the group of a member, or the number of groups if it has none. */
    int groupOf(int member) {
        return groupOf[member];
    }

    /** The group of a member, if it has one. */
    Optional<T> group(int member) {
        return hasGroup(member) ? Optional.of(groups.member(groupOf[member])) : Optional.empty();
    }

    boolean hasGroup(int member) {
        return groupOf[member] < groups.size();
    }

    boolean hasLeftOut() {
        return hasLeftOut;
    }

    /** Some of the groups, by their codes. */
    List<T> groups(BitSet codes) {
        return codes.stream().mapToObj(groups::member).toList();
    }

    /** How many of a run of members have a group. */
    int covered(Codes members, int from, int to) {
        int covered = 0;
        for (int index = from; index < to; index++) {
            covered += hasGroup(members.at(index)) ? 1 : 0;
        }
        return covered;
    }

    /** The same with all members that have a group in one. */
    Grouping<T> toWhole(T whole) {
        Dictionary<T> one = Dictionary.empty();
        one.codeOf(whole);
        return new Grouping<>(
                one,
                IntStream.range(0, groupOf.length)
                        .map(member -> hasGroup(member) ? 0 : 1)
                        .toArray());
    }

    /** Whether every member that has a group is a group of its own. */
    boolean isUnchanged(Dictionary<T> members) {
        return IntStream.range(0, groupOf.length)
                .allMatch(member -> group(member)
                        .filter(group -> !group.equals(members.member(member)))
                        .isEmpty());
    }

    /** Whether two members, given by their codes, are of one group. */
    boolean areTogether(int member, int other) {
        return hasGroup(member) && groupOf[member] == groupOf[other];
    }

    /** One more than the largest number that stands for a group, or for none where a member has none. */
    int size() {
        return groups.size() + (hasLeftOut ? 1 : 0);
    }

    /** Adds the code of the group of each of some rows of a column to what stands there for the row, the first of them at zero. */
    void addTo(int[] numbers, Codes members, int from, int to) {
        members.addMappedRun(groupOf, numbers, from, to);
    }

    /** The column of the groups of a column of members. */
    GroupColumn column(Codes members) {
        return new OfMembers(members);
    }

    private final class OfMembers implements GroupColumn {

        private final Codes members;

        OfMembers(Codes members) {
            this.members = members;
        }

        @Override
        public int groups() {
            return groups.size();
        }

        @Override
        public int size() {
            return Grouping.this.size();
        }

        @Override
        public void addTo(int[] numbers, int weight) {
            members.addMapped(weights(weight), numbers, 0);
        }

        @Override
        public void addTo(int[] numbers, int[] rows, int weight) {
            int[] weights = weights(weight);
            for (int index = 0; index < rows.length; index++) {
                numbers[index] += weights[members.at(rows[index])];
            }
        }

        private int[] weights(int weight) {
            return Arrays.stream(groupOf).map(group -> group * weight).toArray();
        }
    }
}
