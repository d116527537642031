package io.github.newenergy.indicators.dimension;

import io.github.newenergy.indicators.dimension.Measure.Nature;
import io.github.newenergy.indicators.number.UnreadableTextException;

/** The text form of a user's own measure, which tells how it adds: {@code x-balance(flow,signed)}. */
final class MeasureText {

    private static final String SIGNED = ",signed";

    private MeasureText() {}

    static String ofOwn(Measure measure) {
        return measure.code() + '(' + word(measure.nature()) + (measure.mayBeNegative() ? SIGNED : "") + ')';
    }

    static Measure parseOwn(String text) {
        int bracket = text.indexOf('(');
        int end = bracket < 0 ? text.length() : bracket;
        for (Nature nature : Nature.values()) {
            String plain = '(' + word(nature);
            boolean signed = text.startsWith(plain + SIGNED, end);
            if (text.substring(end).equals(plain + (signed ? SIGNED : "") + ')')) {
                return Measure.own(text.substring(0, end), nature, signed);
            }
        }
        throw new UnreadableTextException(
                text, end, "expected (flow), (stock) or (ratio), with ,signed inside for levels below zero,");
    }

    private static String word(Nature nature) {
        return switch (nature) {
            case FLOW -> "flow";
            case STOCK -> "stock";
            case RATIO -> "ratio";
        };
    }
}
