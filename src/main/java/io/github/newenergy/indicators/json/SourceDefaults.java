package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.figure.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sources of figures: the publication's own, where a figure names no other. Figures of one passage share theirs. */
final class SourceDefaults {

    private final String publisher;
    private final LocalDate date;
    private @Nullable Source last;

    SourceDefaults(String publisher, LocalDate date) {
        this.publisher = publisher;
        this.date = date;
    }

    Source of(FigureDraft draft) {
        String passage = draft.need(FigureField.PASSAGE);
        boolean own = draft.has(FigureField.PUBLISHER) || draft.has(FigureField.DATE) || draft.has(FigureField.QUOTE);
        if (own) {
            return new Source(
                    draft.orElse(FigureField.PUBLISHER, publisher),
                    draft.orElse(FigureField.DATE, date),
                    passage,
                    draft.find(FigureField.QUOTE));
        }
        Source known = last;
        if (known == null || !known.passage().equals(passage)) {
            known = Source.of(publisher, date, passage);
            last = known;
        }
        return known;
    }
}
