package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import java.util.List;

/** The two labels of a region or a sector. They serve readers; no code and no equality depends on them. */
record Names(String chinese, String english) {

    /** Long enough for any official name, short enough for every message and table. */
    private static final int LONGEST = 200;

    Names {
        check(chinese, "chinese");
        check(english, "english");
    }

    String in(Language language) {
        return switch (requireNonNull(language, "language")) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }

    /** Both names, or the one that they share. */
    List<String> distinct() {
        return chinese.equals(english) ? List.of(chinese) : List.of(chinese, english);
    }

    /** Checks one label of any kind; {@code what} names it in messages. */
    static void check(String name, String what) {
        if (requireNonNull(name, what).length() > LONGEST) {
            throw new IllegalArgumentException(what + " name must have at most " + LONGEST + " characters, got "
                    + name.length() + " that begin with \"" + name.substring(0, LONGEST) + '"');
        }
        if (name.isEmpty()
                || Character.isWhitespace(name.charAt(0))
                || Character.isWhitespace(name.charAt(name.length() - 1))) {
            throw new IllegalArgumentException(
                    what + " name must not be empty and must not begin or end with a blank, got \"" + name + '"');
        }
        for (int index = 0; index < name.length(); index++) {
            if (Character.isISOControl(name.charAt(index))) {
                throw new IllegalArgumentException(what + " name must not hold a control character, got one at index "
                        + index + " of \"" + name + '"');
            }
        }
    }
}
