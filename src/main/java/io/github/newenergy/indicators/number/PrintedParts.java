package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed number taken apart: its hedge, its digits, and the words around the digits.
 *
 * <p>What the words mean is for the caller to say: {@link PublishedNumber} reads them as a {@link NumberForm}, a quantity
 * as a unit. This is the one place that knows where hedges stand: 约 and over before the number, 左右 and 以上 after the
 * unit, 余 and 多 between number and unit, or behind the scale of the unit as in 2万余家.
 *
 * @param hedge the hedge, {@link Hedge#NONE} when there is none
 * @param before the words between the hedge and the digits, such as {@code CNY}, without the blank on either side
 * @param digits the digits with the scale that was written
 * @param after the words after the digits, without hedges: kept with a leading blank, if one was written
 */
public record PrintedParts(Hedge hedge, Words before, BigDecimal digits, Words after) {

    /**
     * Words and their place in the text.
     *
     * @param text the words, empty if there are none
     * @param position the index at which they begin, or would; behind them where they are the 成 of Chinese tenths
     */
    public record Words(String text, int position) {

        /** Checks that nothing is absent. */
        public Words {
            requireNonNull(text, "text");
        }
    }

    /** Longer than any printed figure with its unit and hedge, short enough that no text can cost much. */
    static final int LONGEST = 256;

    /** Checks that nothing is absent, and the limits of the digits: at most 64 of them, and a scale within ±100. */
    public PrintedParts {
        requireNonNull(hedge, "hedge");
        requireNonNull(before, "before");
        digits = DecimalLimits.checked(digits, "digits");
        requireNonNull(after, "after");
    }

    /**
     * Takes a text apart.
     *
     * @param text one printed number with its hedge and words, such as {@code 超600亿元} or {@code about CNY 3 bn}
     * @return its parts
     * @throws UnreadableTextException if no number stands in it, the number is malformed, there are two hedges, or the
     *     text is longer than 256 characters
     */
    public static PrintedParts read(CharSequence text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new UnreadableTextException(text, LONGEST, "expected at most " + LONGEST + " characters");
        }
        return new Reader(text.toString()).read();
    }

    /** One pass from the left for what stands before the digits, one look from the right for what stands behind. */
    private static final class Reader {

        private static final String CHINESE_DIGITS = "零一二三四五六七八九";
        private static final List<Hedge> HEDGES = List.of(Hedge.values());
        private static final List<String> BETWEEN = List.of("余", "多", "-odd");
        private static final String SCALES = "千百万萬亿億";

        private final String text;
        private Hedge hedge = Hedge.NONE;
        private int position;
        private int end;

        /** Set when the digits were Chinese tenths, which take in their own word 成. */
        private @Nullable String tenthsWord;

        Reader(String text) {
            this.text = text;
            this.end = text.length();
        }

        PrintedParts read() {
            hedgeBefore();
            Words before = before();
            BigDecimal digits = isChineseTenths() ? chineseTenths() : decimal();
            Words after = after();
            return new PrintedParts(hedge, before, digits, after);
        }

        private BigDecimal decimal() {
            DecimalText decimal = DecimalText.read(text, position);
            position = decimal.end();
            return decimal.value();
        }

        private Words before() {
            int start = position;
            while (position < end && !DecimalText.isStart(text.charAt(position)) && !isChineseTenths()) {
                position++;
            }
            if (position == end) {
                throw new UnreadableTextException(text, start, "expected a number");
            }
            return withoutBlanks(start, position);
        }

        /** One blank may follow a hedge, and one may stand between a word and the number; the text begins with none. */
        private Words withoutBlanks(int start, int stop) {
            int from = start > 0 && start < stop && text.charAt(start) == ' ' ? start + 1 : start;
            int to = stop - from > 1 && text.charAt(stop - 1) == ' ' ? stop - 1 : stop;
            return new Words(text.substring(from, to), from);
        }

        private boolean isChineseTenths() {
            return chineseDigit(position) > 0 && position + 1 < end && text.charAt(position + 1) == '成';
        }

        /** 两成, 三成半, 七成六: whole tenths, and after 成 a half or a further digit. */
        private BigDecimal chineseTenths() {
            int tenths = chineseDigit(position);
            position += 2;
            tenthsWord = "成";
            if (position < end && text.charAt(position) == '半') {
                position++;
                return BigDecimal.valueOf(tenths * 10L + 5, 1);
            }
            int hundredths = chineseDigit(position);
            if (hundredths > 0) {
                position++;
                return BigDecimal.valueOf(tenths * 10L + hundredths, 1);
            }
            return BigDecimal.valueOf(tenths);
        }

        /** The digit at an index, or −1 if none stands there. */
        private int chineseDigit(int index) {
            if (index >= end) {
                return -1;
            }
            char character = text.charAt(index);
            return character == '两' ? 2 : CHINESE_DIGITS.indexOf(character);
        }

        private void hedgeBefore() {
            int longest = 0;
            for (Hedge candidate : HEDGES) {
                for (String word : candidate.wordsBefore()) {
                    if (word.length() > longest && isWordAt(word, position)) {
                        longest = word.length();
                        hedge = candidate;
                    }
                }
            }
            position += longest;
        }

        /** English words are read in any case, of ASCII letters only: no locale, and no letter that folds to another. */
        private boolean isWordAt(String word, int start) {
            if (start < position || start + word.length() > end) {
                return false;
            }
            for (int index = 0; index < word.length(); index++) {
                char found = text.charAt(start + index);
                char lower = found >= 'A' && found <= 'Z' ? (char) (found - 'A' + 'a') : found;
                if (lower != word.charAt(index)) {
                    return false;
                }
            }
            return true;
        }

        /** The words behind the digits, without the hedges among them. */
        private Words after() {
            int start = position;
            String scale = hedgeBetween();
            hedgeBehind();
            if (tenthsWord == null) {
                return new Words(scale + text.substring(position, end), scale.isEmpty() ? position : start);
            }
            if (position < end) {
                throw new UnreadableTextException(text, position, "expected nothing after tenths");
            }
            return new Words(tenthsWord, position);
        }

        /** 20余家, 2万余家: reads the hedge, and gives what of the unit stands before it. */
        private String hedgeBetween() {
            int start = position;
            int scaleEnd = start;
            while (tenthsWord == null && scaleEnd < end && SCALES.indexOf(text.charAt(scaleEnd)) >= 0) {
                scaleEnd++;
            }
            for (String word : BETWEEN) {
                if (isWordAt(word, scaleEnd)) {
                    settle(Hedge.OVER, scaleEnd);
                    position = scaleEnd + word.length();
                    return text.substring(start, scaleEnd);
                }
            }
            return "";
        }

        private void hedgeBehind() {
            for (Hedge candidate : HEDGES) {
                for (String word : candidate.wordsBehind()) {
                    int start = end - word.length();
                    if (isWordAt(word, start)) {
                        settle(candidate, start);
                        end = start;
                        return;
                    }
                }
            }
        }

        private void settle(Hedge found, int index) {
            if (hedge != Hedge.NONE) {
                throw new UnreadableTextException(text, index, "expected one hedge, found a second one");
            }
            hedge = found;
        }
    }
}
