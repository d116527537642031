package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Members whose codes have one hash code, as somebody may make them: looking at all of them for each one takes many minutes. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CollidingMembersTest {

    private static final Unit YUAN = Unit.parse("亿元");
    private static final int PAIRS = 16;
    private static final List<String> SEGMENTS = segments();

    private final IndicatorTableBuilder builder = IndicatorTable.builder();

    private static List<String> segments() {
        List<String> segments = List.of("x-");
        for (int pair = 0; pair < PAIRS; pair++) {
            List<String> longer = new ArrayList<>();
            for (String segment : segments) {
                longer.add(segment + "an");
                longer.add(segment + "c0");
            }
            segments = longer;
        }
        return segments;
    }

    private static <T> void set(RowAppender.Column<T> column, T member) {
        column.set(column.codeOf(member));
    }

    @Test
    void membersMayBeMadeToCollide() {
        assertThat(SEGMENTS.stream().map(String::hashCode).distinct()).hasSize(1);
        RowAppender rows = builder.appender();
        set(rows.periods(), ReportingPeriod.ofYear(2022));
        for (int number = 0; number < SEGMENTS.size(); number++) {
            String segment = SEGMENTS.get(number);
            set(rows.sectors(), Sector.parse(segment));
            set(rows.regions(), Region.parse("CN/" + segment));
            set(rows.measures(), Measure.ofOwn(segment, Measure.Nature.FLOW));
            rows.fixUnit(YUAN);
            rows.add(number, 0);
        }
        IndicatorTable table = builder.build();
        assertThat(table.rowCount()).isEqualTo(1 << PAIRS);
        String last = SEGMENTS.get(SEGMENTS.size() - 1);
        assertThat(table.value(Cell.parse(last + "(flow) " + last + " CN/" + last + " 2022")))
                .contains(BigDecimal.valueOf(SEGMENTS.size() - 1));
    }

    @Test
    void columnsMayHaveSuchMembers() {
        int[] codes = IntStream.range(0, SEGMENTS.size()).toArray();
        IndicatorTable table = builder.addAll(new CodedRows(
                        Measure.PROFIT,
                        YUAN,
                        0,
                        new CodedColumn<>(SEGMENTS.stream().map(Sector::parse).toList(), codes),
                        new CodedColumn<>(
                                SEGMENTS.stream()
                                        .map(segment -> Region.parse("CN/" + segment))
                                        .toList(),
                                codes),
                        new CodedColumn<>(List.of(ReportingPeriod.ofYear(2022)), new int[codes.length]),
                        new long[codes.length]))
                .build();
        assertThat(table.cellCount()).isEqualTo(1 << PAIRS);
        assertThat(table.sectors()).hasSize(1 << PAIRS);
    }
}
