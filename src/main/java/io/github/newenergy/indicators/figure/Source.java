package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure was read.
 *
 * @param publisher who published it, such as {@code Wuxi city newspaper}
 * @param date the day of publication
 * @param passage the place in the publication, such as {@code paragraph 2} or {@code table 3}
 * @param quote the words of the publication, if they are kept; may hold line breaks
 */
public record Source(String publisher, LocalDate date, String passage, Optional<String> quote) {

    /** Checks that publisher and passage are said, in one line each, and that no text is longer than 2000 characters. */
    public Source {
        Texts.checked(publisher, "publisher");
        requireNonNull(date, "date");
        Texts.checked(passage, "passage");
        requireNonNull(quote, "quote").ifPresent(text -> Texts.checkedLines(text, "quote"));
    }

    /**
     * A source without its words.
     *
     * @param publisher who published it
     * @param date the day of publication
     * @param passage the place in the publication
     * @return the source
     */
    public static Source of(String publisher, LocalDate date, String passage) {
        return new Source(publisher, date, passage, Optional.empty());
    }

    /**
     * The same place with the words that stand there.
     *
     * @param words the words of the publication
     * @return the source
     */
    public Source withQuote(String words) {
        return new Source(publisher, date, passage, Optional.of(requireNonNull(words, "words")));
    }

    /** One line, such as {@code Wuxi city newspaper, 2023-07-13, paragraph 2}. */
    @Override
    public String toString() {
        return publisher + ", " + date + ", " + passage;
    }
}
