package io.github.newenergy.indicators.table;

/**
 * The members of one dimension, one behind the other.
 *
 * @param members all of them, numbered in order
 * @param codes the number of each one
 * @param <T> the type of the members
 */
record KeyColumn<T>(Dictionary<T> members, Codes codes) {

    /** With new codes in the same order, for the members that occur. */
    static <T> KeyColumn<T> ofOccurring(Dictionary<T> members, int[] codes) {
        boolean[] occurs = new boolean[members.size()];
        for (int code : codes) {
            occurs[code] = true;
        }
        Dictionary<T> occurring = Dictionary.empty();
        int[] newCodes = new int[members.size()];
        for (int code = 0; code < newCodes.length; code++) {
            if (occurs[code]) {
                newCodes[code] = occurring.codeOf(members.member(code));
            }
        }
        int[] renumbered = new int[codes.length];
        for (int index = 0; index < codes.length; index++) {
            renumbered[index] = newCodes[codes[index]];
        }
        return new KeyColumn<>(occurring, Codes.of(renumbered, codes.length, occurring.size() - 1));
    }

    T at(int index) {
        return members.member(codes.at(index));
    }
}
