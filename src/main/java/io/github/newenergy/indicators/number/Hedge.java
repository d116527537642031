package io.github.newenergy.indicators.number;

import java.util.List;

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
    NONE(new Words("", "", List.of(), List.of()), new Words("", "", List.of(), List.of())),
    /** Near the number, on either side: 约, 大约, 左右, 上下; about, around, roughly. */
    ABOUT(
            new Words("约", "", List.of("大约", "约为", "大概"), List.of("左右", "上下")),
            new Words("about ", "", List.of("around ", "roughly ", "approximately ", "some ", "circa "), List.of())),
    /** More than the number: 超, 超过, 逾, 多于, 余, 多; over, more than, exceeding. */
    OVER(
            new Words("超", "", List.of("超过", "逾", "多于", "高于"), List.of()),
            new Words("over ", "", List.of("more than ", "exceeding ", "above "), List.of())),
    /** Less than the number: 不足, 不到, 低于, 未满; under, less than, below. */
    UNDER(
            new Words("不足", "", List.of("不到", "低于", "未满", "不满", "少于"), List.of()),
            new Words("under ", "", List.of("less than ", "fewer than ", "below "), List.of())),
    /** Just short of the number: 近, 将近, 接近; nearly, almost, close to. */
    NEARLY(
            new Words("近", "", List.of("将近", "接近"), List.of()),
            new Words("nearly ", "", List.of("almost ", "close to "), List.of())),
    /** The number or more: 以上, 不低于, 不少于, 至少; at least, or more. */
    AT_LEAST(
            new Words("", "以上", List.of("不低于", "不少于", "至少"), List.of()),
            new Words("at least ", "", List.of("no less than ", "not less than "), List.of(" or more"))),
    /** The number or less: 以下, 以内, 不超过, 至多; at most, up to, or less. */
    AT_MOST(
            new Words("", "以下", List.of("不超过", "不高于", "不多于", "至多"), List.of("以内")),
            new Words("at most ", "", List.of("no more than ", "not more than ", "up to "), List.of(" or less")));

    private final Words chinese;
    private final Words english;

    Hedge(Words chinese, Words english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The usual word before the number, empty when the language puts it behind. */
    String before(Language language) {
        return words(language).before;
    }

    /** The usual word behind the number, empty when the language puts it before. */
    String behind(Language language) {
        return words(language).behind;
    }

    /** Every word that may stand before the number, the usual one first. */
    List<String> allBefore(Language language) {
        return words(language).allBefore();
    }

    /** Every word that may stand behind the number, the usual one first. */
    List<String> allBehind(Language language) {
        return words(language).allBehind();
    }

    private Words words(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The words of one hedge in one language; English words carry the blank that parts them from the number. */
    private record Words(String before, String behind, List<String> othersBefore, List<String> othersBehind) {

        List<String> allBefore() {
            return withFirst(before, othersBefore);
        }

        List<String> allBehind() {
            return withFirst(behind, othersBehind);
        }

        private static List<String> withFirst(String first, List<String> others) {
            return first.isEmpty()
                    ? others
                    : java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
                            .toList();
        }
    }
}
