package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

/**
 * A text that does not follow the grammar of the value it should hold.
 *
 * <p>The message quotes the text, shortened when it is long, and names the rule and the place. Characters that show
 * nothing, break the line or turn its direction are quoted by their code, so that the message is one readable line.
 * Every {@code parse} of this library throws it, so that one handler serves them all.
 */
public final class UnreadableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The text, or its beginning. */
    private final String text;

    /** An index into the original text. */
    private final int position;

    /**
     * Reports a text that could not be read.
     *
     * @param text the whole text; the exception keeps and quotes only its beginning when it is long
     * @param position where reading stopped: an index into the text, or its length when more was expected
     * @param rule what the grammar asks for at that place, without a final stop, such as {@code expected a digit}
     */
    public UnreadableTextException(CharSequence text, int position, String rule) {
        super(requireNonNull(rule, "rule") + " at index " + position + " of " + Excerpt.quoted(text));
        this.text = Excerpt.shortened(text);
        this.position = position;
    }

    /**
     * The text that could not be read.
     *
     * @return the text, or its first 64 characters and an ellipsis when it is longer
     */
    public String text() {
        return text;
    }

    /**
     * The place at which reading stopped.
     *
     * @return an index into the original text, or its length when the text ended too early
     */
    public int position() {
        return position;
    }
}
