package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a code that a user chose: segments such as {@code x-park}, separated by slashes.
 *
 * <p>The prefix keeps them apart from every code that a later version of the built-in tables may add.
 */
final class OwnSegments {

    /** How many own segments a code may have. */
    static final int DEEPEST = 8;

    private static final String PREFIX = "x-";
    private static final int LONGEST = 60;

    private OwnSegments() {}

    /** The index of the first own segment of a code, or -1 when it has none. */
    static int start(String code) {
        if (code.startsWith(PREFIX)) {
            return 0;
        }
        int slash = code.indexOf('/' + PREFIX);
        return slash < 0 ? -1 : slash + 1;
    }

    /** Reads the own segments that fill a text from an index to its end, at least one. */
    static List<String> read(String text, int from) {
        List<String> segments = new ArrayList<>();
        int start = from;
        while (true) {
            if (segments.size() == DEEPEST) {
                throw new UnreadableTextException(text, start, "expected at most " + DEEPEST + " own segments");
            }
            int end = end(text, start);
            segments.add(text.substring(start, end));
            if (end == text.length()) {
                return segments;
            }
            start = end + 1;
        }
    }

    /** Lets a text pass that is one own segment and nothing else. */
    static String only(String segment) {
        int end = end(requireNonNull(segment, "segment"), 0);
        if (end != segment.length()) {
            throw new UnreadableTextException(segment, end, "expected one segment without a slash");
        }
        return segment;
    }

    /** Appends one own segment to a code that has {@code depth} of them, or tells why it cannot stand there. */
    static String append(String code, int depth, String segment) {
        String appended = code + '/' + only(segment);
        if (depth == DEEPEST) {
            throw new IllegalArgumentException("a code has at most " + DEEPEST + " own segments, got " + appended);
        }
        return appended;
    }

    /** What an own node is called before its user names it: its last segment without the prefix. */
    static Names defaultNames(String code) {
        String name = code.substring(code.lastIndexOf('/') + 1 + PREFIX.length());
        return new Names(name, name);
    }

    private static int end(String text, int start) {
        if (!text.startsWith(PREFIX, start)) {
            throw new UnreadableTextException(text, start, "expected x- at the start of an own segment");
        }
        int first = start + PREFIX.length();
        int index = first;
        while (index < text.length() && text.charAt(index) != '/') {
            if (!isAllowed(text.charAt(index))) {
                throw new UnreadableTextException(
                        text, index, "expected a lower-case letter a-z, a digit or a hyphen in an own segment");
            }
            if (index - first == LONGEST) {
                throw new UnreadableTextException(text, index, "expected at most " + LONGEST + " characters after x-");
            }
            index++;
        }
        if (index == first) {
            throw new UnreadableTextException(text, index, "expected at least one character after x-");
        }
        return index;
    }

    private static boolean isAllowed(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-';
    }
}
