package io.github.newenergy.indicators.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The words that files use for the constants of one enum.
 *
 * @param <E> the enum
 */
final class Words<E extends Enum<E>> {

    private final String name;
    private final Function<E, String> text;
    private final Map<String, E> constants = new LinkedHashMap<>();

    private Words(String name, E[] constants, Function<E, String> text) {
        this.name = name;
        this.text = text;
        for (E constant : constants) {
            this.constants.put(text.apply(constant), constant);
        }
    }

    /** Words that are the names of the constants in lower case; {@code name} says in messages what they name. */
    static <E extends Enum<E>> Words<E> lowerCase(String name, E[] constants) {
        return new Words<>(name, constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** Words that are the texts of the constants. */
    static <E extends Enum<E>> Words<E> ofTexts(String name, E[] constants) {
        return new Words<>(name, constants, E::toString);
    }

    E parse(String word) {
        E constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("unknown " + name + ' ' + Quotation.of(word)
                    + ", the nearest known one is " + Quotation.of(Nearest.to(word, constants.keySet())));
        }
        return constant;
    }

    String of(E constant) {
        return text.apply(constant);
    }
}
