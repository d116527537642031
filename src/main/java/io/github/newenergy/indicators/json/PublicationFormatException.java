package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, or one value in it, that does not follow the publication format, or that of certificates.
 *
 * <p>The message is one line: the path of the offending value, what is wrong with it, and its line and column where they
 * are known, as {@code $.figures[3].kind: unknown kind "lvel", the nearest known one is "level" (line 12, column 15)}.
 * Columns count as the parser counts them: bytes when it reads bytes, otherwise characters.
 *
 * <p>Jackson lets it pass unchanged through beans, lists and maps around a publication. It then puts their path before
 * this one.
 */
public final class PublicationFormatException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, without the place. */
    private final String reason;

    PublicationFormatException(
            List<Reference> path, String reason, @Nullable JsonLocation location, @Nullable Throwable cause) {
        super((Closeable) null, reason, cause);
        this._location = location;
        this.reason = Quotation.line(reason);
        for (int index = path.size() - 1; index >= 0; index--) {
            prependPath(path.get(index));
        }
    }

    /**
     * Where the offending value stands.
     *
     * @return a path from the root of the document, such as {@code $.figures[3].kind}; {@code $} is the root itself
     */
    public String path() {
        StringBuilder path = new StringBuilder("$");
        for (Reference step : getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (isPlain(name)) {
                path.append('.').append(name);
            } else {
                path.append('[').append(Quotation.of(name)).append(']');
            }
        }
        return path.toString();
    }

    /**
     * What is wrong.
     *
     * @return the rule and the offending value, on one line, without the place
     */
    public String reason() {
        return reason;
    }

    /**
     * The whole message on one line.
     *
     * @return path, reason, and line and column where they are known
     */
    @Override
    public String getMessage() {
        JsonLocation location = getLocation();
        boolean known = location != null && location.getLineNr() > 0;
        return path() + ": " + reason
                + (known ? " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ')' : "");
    }

    /**
     * The same message for every locale.
     *
     * @return {@link #getMessage}
     */
    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }

    /**
     * The message without its place.
     *
     * @return {@link #reason}
     */
    @Override
    public String getOriginalMessage() {
        return reason;
    }

    private static boolean isPlain(String name) {
        boolean plain = !name.isEmpty() && name.length() <= 64;
        for (int index = 0; index < name.length() && plain; index++) {
            char character = name.charAt(index);
            plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9')
                    || character == '_';
        }
        return plain;
    }
}
