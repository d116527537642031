package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.SerializableString;
import java.util.Arrays;

/** Guesses the next field of a figure: figures are much alike, so it is most often the one that came there before. */
final class FieldGuess {

    private static final int START = FigureField.count();

    /** For each field, and for the start of a figure, the field that followed it last. */
    private final FigureField<?>[] following = new FigureField<?>[START + 1];

    private int last = START;

    FieldGuess() {
        Arrays.fill(following, FigureField.ID);
    }

    /** Goes back to the start of a figure. */
    void restart() {
        last = START;
    }

    /** The name of the next field, perhaps. */
    SerializableString name() {
        return following[last].key();
    }

    /** The field that came in truth. */
    FigureField<?> field(String name, TokenReader tokens) throws PublicationFormatException {
        FigureField<?> guess = following[last];
        FigureField<?> field = name.equals(guess.toString()) ? guess : FigureField.named(name);
        if (field == null) {
            throw tokens.unknownField(name, FigureField.names());
        }
        following[last] = field;
        last = field.index();
        return field;
    }
}
