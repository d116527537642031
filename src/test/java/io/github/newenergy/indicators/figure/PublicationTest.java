package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 13);

    private static Publication of(List<Figure> figures) {
        return new Publication("无锡新能源产业", "Wuxi city newspaper", DAY, figures);
    }

    private static Figure level(String id) {
        return new LevelFigure(SampleFigures.named(id), SampleFigures.REVENUE, SampleFigures.quantity("1550.72亿元"));
    }

    private static List<Figure> levels(int count) {
        return IntStream.range(0, count).mapToObj(index -> level("f" + index)).toList();
    }

    @Test
    void itShowsAsATitleAndATable() {
        Figure plan = new LevelFigure(
                new Attribution("plan", SampleFigures.SOURCE, Modality.TARGET),
                SampleFigures.PV_REVENUE,
                SampleFigures.quantity("2000亿元"));
        Figure remark = new RemarkFigure(
                SampleFigures.named("charging"),
                RemarkFigure.Topic.TECHNICAL,
                "充电5分钟",
                List.of(SampleFigures.quantity("300 km")));
        assertThat(of(List.of(level("revenue-2022"), plan, remark))).hasToString("""
                无锡新能源产业 (Wuxi city newspaper, 2023-07-13)
                id            kind    figure
                ------------  ------  ------------------------------------------------
                revenue-2022  level   1550.72亿元 is revenue new_energy CN-320200 2022
                plan          level   2000亿元 is revenue pv CN-320200 2022 (target)
                charging      remark  充电5分钟 [300 km]""");
    }

    @Test
    void anEmptyPublicationShowsAnEmptyTable() {
        assertThat(of(List.of()))
                .hasToString("无锡新能源产业 (Wuxi city newspaper, 2023-07-13)\nid  kind  figure\n--  ----  ------");
    }

    @Test
    void afterAHundredFiguresItOnlyCounts() {
        assertThat(of(levels(100)).toString().lines())
                .hasSize(103)
                .last()
                .asString()
                .startsWith("f99 ");
        assertThat(of(levels(101)).toString().lines()).hasSize(104).last().isEqualTo("… and 1 more figure");
        assertThat(of(levels(2345)).toString().lines()).hasSize(104).last().isEqualTo("… and 2245 more figures");
    }

    @Test
    void aTitleThatTurnsTheTextIsShownWithoutTurningIt() {
        assertThat(new Publication("a\u202Eb", "p", DAY, List.of()).toString())
                .startsWith("a\uFFFDb (p, 2023-07-13)\n");
    }

    @Test
    void anIdStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(level("a"), level("b"), level("a"))))
                .withMessage("figure ids must differ, got a twice");
        assertThat(of(List.of(level("a"), level("A"))).figures()).hasSize(2);
    }

    @Test
    void figuresAreFoundByTheirId() {
        Publication publication = of(levels(3));
        assertThat(publication.figure("f1")).contains(level("f1"));
        assertThat(publication.figure("f3")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> publication.figure(null))
                .withMessage("id");
    }

    @Test
    void evidenceIsReportedAndNoRemark() {
        List<Figure> figures = new ArrayList<>(SampleFigures.ofEachKind());
        figures.add(new LevelFigure(
                new Attribution("plan", SampleFigures.SOURCE, Modality.PLANNED),
                SampleFigures.REVENUE,
                SampleFigures.quantity("2000亿元")));
        assertThat(of(figures).evidence())
                .extracting(Figure::id)
                .containsExactly(
                        "level",
                        "growth",
                        "share",
                        "multiple",
                        "difference",
                        "points",
                        "contribution",
                        "total",
                        "order",
                        "rank");
    }

    @Test
    void thereAreAtMostAMillionFigures() {
        assertThat(Publication.MOST_FIGURES).isEqualTo(1_000_000);
        List<Figure> endless = Collections.nCopies(1_000_001, level("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(endless))
                .withMessage("figures must be at most 1000000, got 1000001");
    }

    @Test
    void figuresAreCopied() {
        List<Figure> figures = new ArrayList<>(levels(2));
        Publication publication = of(figures);
        figures.clear();
        assertThat(publication.figures()).hasSize(2);
    }

    @Test
    void textsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication(" ", "p", DAY, List.of()))
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication("t\nu", "p", DAY, List.of()))
                .withMessage("title must not hold control characters, got U+000A at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication("t".repeat(2001), "p", DAY, List.of()))
                .withMessage("title must have at most 2000 characters, got 2001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication("t", "", DAY, List.of()))
                .withMessage("publisher must not be blank");
    }

    @Test
    void anAbsentComponentIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Publication(null, "p", DAY, List.of()))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new Publication("t", null, DAY, List.of()))
                .withMessage("publisher");
        assertThatNullPointerException()
                .isThrownBy(() -> new Publication("t", "p", null, List.of()))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> of(null)).withMessage("figures");
        assertThatNullPointerException()
                .isThrownBy(() -> of(Arrays.asList(level("a"), null)))
                .withMessage("figures[1]");
    }

    @Test
    void equalityIsThatOfAllComponents() {
        EqualsVerifier.forClass(Publication.class)
                .withPrefabValues(List.class, levels(1), levels(2))
                .verify();
    }
}
