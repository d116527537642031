package io.github.newenergy.indicators.figure;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.List;
import java.util.Locale;

/** The words of ranks. */
final class RankText {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final List<String> CARDINALS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDINALS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> FIRST = List.of("首位", "榜首", "首");
    /** 第三强 is no rank but a third strong one, so only these two follow 第. */
    private static final String COUNTERS = "位名";

    private static final String TOP_COUNTERS = "位名强甲";

    private RankText() {}

    static String print(RankClaim claim, Language language) {
        int rank = claim.rank();
        return switch (language) {
            case CHINESE -> (claim.orBetter() ? "前" : "第") + rank;
            case ENGLISH -> claim.orBetter() ? "top " + rank : rank + ordinalEnding(rank);
        };
    }

    private static String ordinalEnding(int rank) {
        boolean teen = rank % 100 >= 11 && rank % 100 <= 13;
        return switch (teen ? 0 : rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    static RankClaim parse(String text) {
        if (FIRST.contains(text)) {
            return RankClaim.ofExactly(1);
        }
        if (text.startsWith("第") || text.startsWith("前")) {
            return new RankClaim(chinese(text), text.startsWith("前"));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("top ")) {
            int word = CARDINALS.indexOf(lower.substring(4));
            return RankClaim.ofTop(word > 0 ? word : digits(text, 4, text.length()));
        }
        int word = ORDINALS.indexOf(lower);
        return RankClaim.ofExactly(word > 0 ? word : englishOrdinal(text, lower));
    }

    private static int englishOrdinal(String text, String lower) {
        int end = Math.max(0, text.length() - 2);
        int rank = digits(text, 0, end);
        if (!lower.substring(end).equals(ordinalEnding(rank))) {
            throw new UnreadableTextException(text, end, "expected " + ordinalEnding(rank) + " after " + rank);
        }
        return rank;
    }

    /** What stands between 第 or 前 and an optional 位, 名, 强 or 甲. */
    private static int chinese(String text) {
        boolean top = text.charAt(0) == '前';
        int last = text.length() - 1;
        boolean counted = last > 1 && (top ? TOP_COUNTERS : COUNTERS).indexOf(text.charAt(last)) >= 0;
        int end = counted ? last : text.length();
        if (end > 1 && text.charAt(1) >= '0' && text.charAt(1) <= '9') {
            return digits(text, 1, end);
        }
        // Two of something are 两, the second is 二.
        return top && end == 2 && text.charAt(1) == '两' ? 2 : numeral(text, end);
    }

    /** One to ninety-nine in Chinese numerals: 三, 十, 十二, 二十, 三十五. */
    private static int numeral(String text, int end) {
        int ten = text.indexOf('十', 1);
        if (ten < 0 || ten >= end) {
            return end == 2 && NUMERALS.indexOf(text.charAt(1)) > 0 ? NUMERALS.indexOf(text.charAt(1)) : fail(text, 1);
        }
        // Ten is 十 and never 一十 in a rank, so a digit in front is two to nine.
        int tens = ten == 1 ? 1 : NUMERALS.indexOf(text.charAt(1));
        if (ten > 2 || (ten == 2 && tens < 2)) {
            return fail(text, 1);
        }
        int ones = ten + 2 == end ? NUMERALS.indexOf(text.charAt(ten + 1)) : 0;
        return ten + 1 == end || ones > 0 ? 10 * tens + ones : fail(text, ten + 1);
    }

    private static int digits(String text, int start, int end) {
        int value = 0;
        for (int index = start; index < end; index++) {
            char digit = text.charAt(index);
            if (digit < '0' || digit > '9' || (index == start && digit == '0')) {
                return fail(text, index);
            }
            value = 10 * value + (digit - '0');
            if (value > RankClaim.WORST) {
                throw new UnreadableTextException(text, start, "expected a rank from 1 to " + RankClaim.WORST);
            }
        }
        return end > start ? value : fail(text, start);
    }

    private static int fail(String text, int position) {
        throw new UnreadableTextException(text, position, "expected a rank such as 第2, 前三, 2nd or top three");
    }
}
