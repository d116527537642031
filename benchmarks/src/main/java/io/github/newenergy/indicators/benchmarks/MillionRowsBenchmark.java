package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.table.Totals;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.Series;
import org.dflib.row.RowProxy;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.IntLongMap;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.eclipse.collections.api.map.primitive.ObjectLongMap;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.collections.impl.map.mutable.primitive.IntLongHashMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Sums by sector and month of a million rows of 32 sectors, 340 regions and 120 months, on one thread, beside what a Java user
 * would otherwise pick. All peers are given codes and levels as whole numbers, and none has names, dates or decimals to handle.
 *
 * <p>From the root of the project, after {@code mvn -q install -DskipTests && mvn -q -f benchmarks package}:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.github.newenergy.indicators.benchmarks.RatioTable MillionRows
 * }</pre>
 */
@Fork(jvmArgsAppend = "-Xmx4g")
public class MillionRowsBenchmark {

    private static final Set<Dimension> KEPT = EnumSet.of(Dimension.SECTOR, Dimension.PERIOD);

    /** A row as an object. */
    record LevelRow(int sector, int region, int month, long level) {

        SectorMonth sectorMonth() {
            return new SectorMonth(sector, month);
        }
    }

    /** What rows are grouped by. */
    record SectorMonth(int sector, int month) {

        long group() {
            return RowShape.DENSE.group(sector, RowShape.ALL, month);
        }
    }

    /** How many rows there are: of every state here. */
    @State(Scope.Benchmark)
    public abstract static class Million {

        /** How many rows. */
        @Param("1000000")
        int rows;

        /** Makes the rows, and compares the sums with those of a naive version. */
        @Setup
        public void prepare() {
            SyntheticRows made = SyntheticRows.dense(rows);
            NaiveAnswers.requireSame(NaiveAnswers.sums(made, KEPT), sums(made));
        }

        /** Holds the rows for the benchmarks, and adds them up by the number of their group. */
        abstract Map<Long, Long> sums(SyntheticRows made);
    }

    /** This library. */
    public static class Own extends Million {

        OwnTable table;

        @Override
        Map<Long, Long> sums(SyntheticRows made) {
            table = OwnTable.of(made, new ForkJoinPool(1));
            return table.read(table.sums(KEPT));
        }

        /** Ends the threads. */
        @TearDown
        public void close() {
            table.close();
        }
    }

    /** Rows as objects in a list. */
    public static class Objects extends Million {

        List<LevelRow> list;
        MutableList<LevelRow> eclipse;

        @Override
        Map<Long, Long> sums(SyntheticRows made) {
            list = IntStream.range(0, made.size())
                    .mapToObj(row -> new LevelRow(
                            made.sectors()[row], made.regions()[row], made.months()[row], made.unscaled()[row]))
                    .toList();
            eclipse = FastList.newList(list);
            Map<Long, Long> sums = new HashMap<>();
            byRecord(list).forEach((key, sum) -> sums.put(key.group(), sum));
            Map<Long, Long> nested = new HashMap<>();
            nested(list)
                    .forEach((sector, months) ->
                            months.forEach((month, sum) -> nested.put(new SectorMonth(sector, month).group(), sum)));
            NaiveAnswers.requireSame(sums, nested);
            Map<Long, Long> ofEclipse = new HashMap<>();
            byRecord(eclipse).forEachKeyValue((key, sum) -> ofEclipse.put(key.group(), sum));
            NaiveAnswers.requireSame(sums, ofEclipse);
            return sums;
        }
    }

    /** Columns of primitive values, for the primitive maps of Eclipse Collections. */
    public static class Columns extends Million {

        SyntheticRows columns;

        @Override
        Map<Long, Long> sums(SyntheticRows made) {
            columns = made;
            Map<Long, Long> sums = new HashMap<>();
            int months = made.shape().months();
            byNumber(made)
                    .forEachKeyValue((key, sum) -> sums.put(new SectorMonth(key / months, key % months).group(), sum));
            return sums;
        }
    }

    /** A data frame of DFLib. */
    public static class Dflib extends Million {

        DataFrame frame;

        @Override
        Map<Long, Long> sums(SyntheticRows made) {
            frame = DataFrame.byColumn("sector", "region", "month", "level")
                    .of(
                            Series.ofInt(made.sectors()),
                            Series.ofInt(made.regions()),
                            Series.ofInt(made.months()),
                            Series.ofLong(made.unscaled()));
            Map<Long, Long> sums = new HashMap<>();
            for (RowProxy row : grouped(frame)) {
                SectorMonth key = new SectorMonth(row.get("sector", Integer.class), row.get("month", Integer.class));
                sums.put(key.group(), row.get("level", Long.class));
            }
            return sums;
        }
    }

    /** A table of Tablesaw, which adds up in double: exact for sums below 2^53. */
    public static class Tablesaw extends Million {

        Table table;

        @Override
        Map<Long, Long> sums(SyntheticRows made) {
            table = Table.create(
                    IntColumn.create("sector", made.sectors()),
                    IntColumn.create("region", made.regions()),
                    IntColumn.create("month", made.months()),
                    LongColumn.create("level", made.unscaled()));
            Map<Long, Long> sums = new HashMap<>();
            for (Row row : summarized(table)) {
                sums.put(new SectorMonth(row.getInt("sector"), row.getInt("month")).group(), (long)
                        row.getDouble("Sum [level]"));
            }
            return sums;
        }
    }

    private static Map<SectorMonth, Long> byRecord(List<LevelRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(LevelRow::sectorMonth, Collectors.summingLong(LevelRow::level)));
    }

    private static Map<Integer, Map<Integer, Long>> nested(List<LevelRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        LevelRow::sector,
                        Collectors.groupingBy(LevelRow::month, Collectors.summingLong(LevelRow::level))));
    }

    private static ObjectLongMap<SectorMonth> byRecord(MutableList<LevelRow> rows) {
        return rows.sumByLong(LevelRow::sectorMonth, LevelRow::level);
    }

    private static MutableIntLongMap byNumber(SyntheticRows rows) {
        MutableIntLongMap sums = new IntLongHashMap();
        int months = rows.shape().months();
        for (int row = 0; row < rows.size(); row++) {
            sums.addToValue(rows.sectors()[row] * months + rows.months()[row], rows.unscaled()[row]);
        }
        return sums;
    }

    private static DataFrame grouped(DataFrame frame) {
        return frame.group("sector", "month")
                .cols("sector", "month", "level")
                .agg(
                        Exp.$int("sector").first(),
                        Exp.$int("month").first(),
                        Exp.$long("level").sum());
    }

    private static Table summarized(Table table) {
        return table.summarize("level", AggregateFunctions.sum).by("sector", "month");
    }

    @Benchmark
    @ComparedWith(
            value = "groupingBy",
            what = "sum by sector x month, 1 thread / `groupingBy` a record of both",
            atMost = 1.0 / 30)
    @ComparedWith(value = "nestedGroupingBy", what = "sum by sector x month, 1 thread / `groupingBy` in `groupingBy`")
    @ComparedWith(value = "dflib", what = "sum by sector x month, 1 thread / DFLib", atMost = 1.0 / 50)
    @ComparedWith(value = "tablesaw", what = "sum by sector x month, 1 thread / Tablesaw", atMost = 1.0 / 200)
    @ComparedWith(value = "eclipse", what = "sum by sector x month, 1 thread / Eclipse Collections, `sumByLong`")
    @ComparedWith(
            value = "primitiveEclipse",
            what = "sum by sector x month, 1 thread / Eclipse Collections, primitive map by hand")
    public Totals own(Own state) {
        return state.table.sums(KEPT);
    }

    @Benchmark
    public Map<SectorMonth, Long> groupingBy(Objects state) {
        return byRecord(state.list);
    }

    @Benchmark
    public Map<Integer, Map<Integer, Long>> nestedGroupingBy(Objects state) {
        return nested(state.list);
    }

    @Benchmark
    public DataFrame dflib(Dflib state) {
        return grouped(state.frame);
    }

    @Benchmark
    public Table tablesaw(Tablesaw state) {
        return summarized(state.table);
    }

    @Benchmark
    public ObjectLongMap<SectorMonth> eclipse(Objects state) {
        return byRecord(state.eclipse);
    }

    @Benchmark
    public IntLongMap primitiveEclipse(Columns state) {
        return byNumber(state.columns);
    }
}
