package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of rank phrases. The oracle is a regular expression, and a map of Chinese numerals that is counted up. */
class RankClaimProperties {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private static final Map<String, Integer> NUMERALS =
            IntStream.range(1, 100).boxed().collect(Collectors.toMap(RankClaimProperties::numeral, value -> value));

    private static final String CARDINAL = "one|two|three|four|five|six|seven|eight|nine|ten";
    private static final String ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
    private static final String NUMBER = "1000000|[1-9][0-9]{0,5}";

    private static final Pattern PHRASE = Pattern.compile("首|首位|榜首"
            + "|第(" + NUMBER + "|[一二三四五六七八九十]{1,3})[位名]?"
            + "|前(" + NUMBER + "|两|[一二三四五六七八九十]{1,3})[位名强甲]?"
            + "|(?i:top (" + NUMBER + "|" + CARDINAL + ")|" + ORDINAL
            + "|(?:[0-9]*[02-9])?1st|(?:[0-9]*[02-9])?2nd|(?:[0-9]*[02-9])?3rd|[0-9]*(?:1[0-9]|[04-9])th)");

    private static String numeral(int value) {
        String ten = value < 10 ? "" : value < 20 ? "十" : DIGITS[value / 10] + "十";
        return ten + DIGITS[value % 10];
    }

    @Provide
    Arbitrary<RankClaim> claims() {
        Arbitrary<Integer> ranks = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 125), Arbitraries.integers().between(1, 1_000_000));
        return Combinators.combine(ranks, Arbitraries.of(true, false)).as(RankClaim::new);
    }

    @Provide
    Arbitrary<String> nearPhrases() {
        Arbitrary<String> pieces = Arbitraries.of(
                "第", "前", "首", "榜", "位", "名", "强", "甲", "一", "二", "两", "三", "九", "十", "百", "零", "〇", "0", "1", "2",
                "12", "1000000", "２", "٣", "st", "nd", "rd", "th", "ST", "top ", "Top ", "three", "third", "TEN", "ten",
                " ", "-", "", "\u0000", "\uD800", "İ", "ı");
        return pieces.list().ofMinSize(0).ofMaxSize(4).map(list -> String.join("", list));
    }

    @Property
    void aClaimIsReadAsItself(@ForAll("claims") RankClaim claim) {
        assertThat(RankClaim.parse(claim.toString())).isEqualTo(claim);
        for (Language language : Language.values()) {
            assertThat(RankClaim.parse(claim.toText(language))).isEqualTo(claim);
        }
    }

    @Property
    void englishIsReadInAnyCase(@ForAll("claims") RankClaim claim) {
        assertThat(RankClaim.parse(claim.toText(Language.ENGLISH).toUpperCase(Locale.ROOT)))
                .isEqualTo(claim);
    }

    @Property
    void numeralsAreCountedUpToNinetyNine(@ForAll @IntRange(min = 1, max = 99) int rank) {
        String numeral = numeral(rank);
        for (String counter : new String[] {"", "位", "名"}) {
            assertThat(RankClaim.parse("第" + numeral + counter)).isEqualTo(RankClaim.ofExactly(rank));
            assertThat(RankClaim.parse("前" + numeral + counter)).isEqualTo(RankClaim.ofTop(rank));
        }
    }

    @Property(tries = 5000)
    void aNearPhraseIsReadOrRefusedButNothingElse(@ForAll("nearPhrases") String text) {
        Throwable thrown = catchThrowable(() -> RankClaim.parse(text));
        if (isPhrase(text)) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isExactlyInstanceOf(UnreadableTextException.class);
            assertThat(((UnreadableTextException) thrown).position()).isBetween(0, text.length());
        }
    }

    @Property
    void ranksAreCompetitionRanks(@ForAll("claims") RankClaim claim, @ForAll @IntRange(max = 130) int actual) {
        boolean fits = claim.orBetter()
                ? IntStream.rangeClosed(1, claim.rank()).anyMatch(rank -> rank == actual)
                : actual == claim.rank();
        assertThat(claim.admits(actual)).isEqualTo(fits);
    }

    private static boolean isPhrase(String text) {
        if (!PHRASE.matcher(text).matches()) {
            return false;
        }
        if (text.startsWith("第") || text.startsWith("前")) {
            String bare = text.substring(1).replaceFirst("[位名强甲]$", "");
            return bare.matches(NUMBER) || bare.equals("两") || NUMERALS.containsKey(bare);
        }
        return !text.matches("(?i)[0-9]+[a-z]{2}")
                || text.substring(0, text.length() - 2).matches(NUMBER);
    }
}
