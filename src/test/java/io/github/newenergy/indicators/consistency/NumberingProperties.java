package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numbers against those of a plain map, for texts that are equal without being the same object. */
class NumberingProperties {

    @Example
    void equalThingsHaveOneNumberInTheOrderInWhichTheyCameUp() {
        Numbering<String> numbering = new Numbering<>();
        assertThat(numbering.number(new String("a"), 0)).isZero();
        assertThat(numbering.number(new String("b"), 1)).isEqualTo(1);
        assertThat(numbering.number(new String("a"), 2)).isZero();
        assertThat(numbering.all()).containsExactly("a", "b");
        assertThat(numbering.numbers()).containsExactly(Map.entry("a", 0), Map.entry("b", 1));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatCameUpLastIsKnownLikeAllElse(@ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int kinds) {
        List<String> things = new ArrayList<>();
        for (int number = 0; number < 2 * kinds; number++) {
            things.add(String.valueOf((char) ('a' + number % kinds)));
        }
        Numbering<String> numbering = new Numbering<>();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int step = 0; step < 60; step++) {
            String thing = things.get(random.nextInt(things.size()));
            expected.putIfAbsent(thing, 10 + expected.size());
            assertThat(numbering.number(thing, 10 + numbering.all().size())).isEqualTo(expected.get(thing));
        }
        assertThat(numbering.numbers()).isEqualTo(expected);
    }
}
