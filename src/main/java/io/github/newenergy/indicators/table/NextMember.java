package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

/**
 * The member of one dimension that the next row of a {@link RowAppender} has.
 *
 * @param <T> the type of the members
 */
final class NextMember<T> implements RowAppender.Column<T> {

    private static final int NOT_SET = -1;

    private final GrowingColumn<T> column;
    private final String name;
    private int code = NOT_SET;

    NextMember(GrowingColumn<T> column, String name) {
        this.column = column;
        this.name = name;
    }

    @Override
    public int codeOf(T member) {
        return column.codeOf(requireNonNull(member, "member"));
    }

    @Override
    public void set(int newCode) {
        code = column.requireCode(newCode);
    }

    int code() {
        if (code == NOT_SET) {
            throw new IllegalStateException("a row must have a " + name + ", and none was set");
        }
        return code;
    }
}
