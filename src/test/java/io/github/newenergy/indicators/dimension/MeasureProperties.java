package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.dimension.Measure.Nature;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of measures. The oracle for texts is a regular expression. */
class MeasureProperties {

    private static final Pattern FORM = Pattern.compile(Measure.all().stream()
            .map(Measure::code)
            .collect(Collectors.joining("|", "(?:", "|x-[a-z0-9-]{1,60}\\((?:flow|stock|ratio)(?:,signed)?\\))")));

    @Provide
    Arbitrary<Measure> own() {
        Arbitrary<String> segments = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(name -> "x-" + name);
        return Combinators.combine(segments, Arbitraries.of(Nature.class), Arbitraries.of(true, false))
                .as((segment, nature, signed) -> {
                    Measure measure = Measure.ofOwn(segment, nature);
                    return signed ? measure.withSign() : measure;
                });
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(own(), Arbitraries.of(Measure.all()));
    }

    @Property
    void parseReadsWhatToStringPrints(@ForAll("measures") Measure measure) {
        Measure read = Measure.parse(measure.toString());
        assertThat(read).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(read.nature()).isEqualTo(measure.nature());
        assertThat(read.mayBeNegative()).isEqualTo(measure.mayBeNegative());
    }

    @Property
    void measuresAreEqualWhenTheirTextsAre(@ForAll("measures") Measure one, @ForAll("measures") Measure other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void measuresAreInTheOrderOfTheirTexts(@ForAll("anyKin") Measure one, @ForAll("anyKin") Measure other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<Measure> anyKin() {
        Arbitrary<Measure> kin = Combinators.combine(
                        Arbitraries.of("x-a", "x-a-", "x-a0", "x-ab"),
                        Arbitraries.of(Nature.class),
                        Arbitraries.of(true, false))
                .as((segment, nature, signed) -> {
                    Measure measure = Measure.ofOwn(segment, nature);
                    return signed ? measure.withSign() : measure;
                });
        return Arbitraries.oneOf(measures(), kin);
    }

    @Property
    void whatAddsOverTimeAddsOverPlaces(@ForAll("measures") Measure measure) {
        assertThat(measure.addsAlong(Dimension.SECTOR)).isEqualTo(measure.addsAlong(Dimension.REGION));
        if (measure.addsAlong(Dimension.PERIOD)) {
            assertThat(measure.addsAlong(Dimension.REGION)).isTrue();
        }
    }

    @Property(tries = 3000)
    void aTextIsReadWhenItHasTheForm(@ForAll("texts") String text) {
        if (FORM.matcher(text).matches()) {
            assertThat(Measure.parse(text)).hasToString(text);
        } else {
            UnreadableTextException refused =
                    catchThrowableOfType(UnreadableTextException.class, () -> Measure.parse(text));
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "x-",
                "a",
                "9",
                "-",
                "(",
                ")",
                "flow",
                "(flow",
                "(stock)",
                "(ratio,signed)",
                ",signed",
                "/",
                " ",
                "revenue",
                "１",
                "é");
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }
}
