package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word that loosens a printed number: 约, 近, 超, 不足, 以上, 以下 and their English equivalents.
 *
 * <p>A hedge speaks of the printed magnitude: a fall of "over 5%" is a fall to below −5%. What true values a hedged print
 * admits is decided by a {@link HedgePolicy}.
 *
 * @see <a href="https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm">Civil Code of China, article 1259: 以上 and 以下
 *     include the number, 不满 and 超过 exclude it</a>
 */
public enum Hedge {
    /** No hedge: the print is rounded and nothing else. */
    NONE(List.of("#"), List.of("#")),
    /** Near the number, on either side: 约, 大约, 左右, 上下; about, around, roughly. */
    ABOUT(
            List.of("约#", "大约#", "约为#", "大概#", "#左右", "#上下"),
            List.of("about #", "around #", "roughly #", "approximately #", "some #", "circa #")),
    /** More than the number: 超, 超过, 逾, 多于, 余, 多; over, more than, exceeding. */
    OVER(List.of("超#", "超过#", "逾#", "多于#", "高于#"), List.of("over #", "more than #", "exceeding #", "above #")),
    /** Less than the number: 不足, 不到, 低于, 未满; under, less than, below. */
    UNDER(
            List.of("不足#", "不到#", "低于#", "未满#", "不满#", "少于#"),
            List.of("under #", "less than #", "fewer than #", "below #")),
    /** Just short of the number: 近, 将近, 接近; nearly, almost, close to. */
    NEARLY(List.of("近#", "将近#", "接近#"), List.of("nearly #", "almost #", "close to #")),
    /** The number or more: 以上, 不低于, 不少于, 至少; at least, or more. */
    AT_LEAST(
            List.of("#以上", "不低于#", "不少于#", "至少#"),
            List.of("at least #", "no less than #", "not less than #", "# or more")),
    /** The number or less: 以下, 以内, 不超过, 至多; at most, up to, or less. */
    AT_MOST(
            List.of("#以下", "#以内", "不超过#", "不高于#", "不多于#", "至多#"),
            List.of("at most #", "no more than #", "not more than #", "up to #", "# or less"));

    private final String usualChinese;
    private final String usualEnglish;
    private final List<String> wordsBefore;
    private final List<String> wordsBehind;

    /** Takes patterns, the usual one first; # stands for the number with its unit. */
    Hedge(List<String> chinese, List<String> english) {
        this.usualChinese = chinese.get(0);
        this.usualEnglish = english.get(0);
        List<String> words = Stream.concat(chinese.stream(), english.stream())
                .filter(pattern -> pattern.length() > 1)
                .toList();
        this.wordsBefore = words.stream()
                .filter(pattern -> pattern.endsWith("#"))
                .map(pattern -> pattern.substring(0, pattern.length() - 1))
                .toList();
        this.wordsBehind = words.stream()
                .filter(pattern -> pattern.startsWith("#"))
                .map(pattern -> pattern.substring(1))
                .toList();
    }

    /**
     * Puts the usual words of this hedge around a printed number.
     *
     * @param number the number with its unit, in the same language
     * @param language the language of the words
     * @return the hedged number, such as {@code 约12.5%} or {@code 30%以上}
     */
    public String around(String number, Language language) {
        String pattern = requireNonNull(language, "language") == Language.CHINESE ? usualChinese : usualEnglish;
        int hole = pattern.indexOf('#');
        return pattern.substring(0, hole) + requireNonNull(number, "number") + pattern.substring(hole + 1);
    }

    /** The words of any language that may stand before a number, with the blank that parts English ones from it. */
    List<String> wordsBefore() {
        return wordsBefore;
    }

    /** The words of any language that may stand behind a number and its unit. */
    List<String> wordsBehind() {
        return wordsBehind;
    }
}
