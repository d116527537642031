package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.number.Language;
import java.util.Optional;

/**
 * What sectors and regions have in common: nodes of trees to which users add nodes of their own.
 *
 * @param <T> the type of the nodes
 */
interface Nodes<T> {

    T parse(String code);

    String code(T node);

    Optional<T> parent(T node);

    T withOwn(T parent, String segment);

    T withNames(T node, String chinese, String english);

    String name(T node, Language language);
}
