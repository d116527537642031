package io.github.newenergy.indicators.table;

/**
 * The members of one dimension, one behind the other.
 *
 * @param members all of them, numbered in order
 * @param codes the number of each one
 * @param <T> the type of the members
 */
record KeyColumn<T>(Dictionary<T> members, Codes codes) {

    T at(int index) {
        return members.member(codes.at(index));
    }
}
