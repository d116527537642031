package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.Status;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads long files with the usual columns, slowly and by the book: what quick reading is held against. */
final class PlainCsv {

    private PlainCsv() {}

    /** The table of a file, or empty if it holds none. */
    static Optional<IndicatorTable> read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(table(records(text.startsWith("\ufeff") ? text.substring(1) : text)));
        } catch (CharacterCodingException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static IndicatorTable table(List<List<String>> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("no header");
        }
        List<String> header = records.get(0).stream().map(PlainCsv::unguarded).toList();
        IndicatorTableBuilder builder = IndicatorTable.builder();
        int sector = column(header, "sector");
        int region = column(header, "region");
        int period = column(header, "period");
        int measure = column(header, "measure");
        int value = column(header, "value");
        int unit = column(header, "unit");
        int status = header.contains("status") ? column(header, "status") : -1;
        for (List<String> fields : records.subList(1, records.size())) {
            if (fields.size() != header.size()) {
                throw new IllegalArgumentException("ragged");
            }
            List<String> texts = fields.stream().map(PlainCsv::unguarded).toList();
            Cell cell = new Cell(
                    Sector.parse(texts.get(sector)),
                    Region.parse(texts.get(region)),
                    ReportingPeriod.parse(texts.get(period)),
                    Measure.parse(texts.get(measure)));
            builder.add(new IndicatorRow(
                    cell,
                    level(fields.get(value)),
                    Unit.parse(texts.get(unit)),
                    status < 0 ? Optional.empty() : status(texts.get(status))));
        }
        return builder.build();
    }

    private static int column(List<String> header, String name) {
        if (header.indexOf(name) < 0 || header.indexOf(name) != header.lastIndexOf(name)) {
            throw new IllegalArgumentException("not one column " + name);
        }
        return header.indexOf(name);
    }

    private static Optional<BigDecimal> level(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[-+−]?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            throw new IllegalArgumentException("no number");
        }
        return Optional.of(new BigDecimal(text.replace('−', '-')));
    }

    private static Optional<Status> status(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no status");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Status.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private static String unguarded(String text) {
        return text.matches("(?s)''*[-=+@\\t\\r\\n＝＋－＠].+") ? text.substring(1) : text;
    }

    /** The fields of each line that has more than separators. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        int[] position = {0};
        while (position[0] < text.length()) {
            int start = position[0];
            List<String> record = record(text, position);
            boolean isBlank =
                    text.substring(start, Math.min(text.length(), position[0])).matches("[,\\r\\n]*");
            if (!isBlank) {
                records.add(record);
            }
        }
        return records;
    }

    private static List<String> record(String text, int[] position) {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field(text, position));
        } while (position[0]++ < text.length() && text.charAt(position[0] - 1) == ',');
        if (position[0] < text.length() && text.startsWith("\r\n", position[0] - 1)) {
            position[0]++;
        }
        return fields;
    }

    /** Reads up to a comma, the end of the line or the end of the text. */
    private static String field(String text, int[] position) {
        if (position[0] < text.length() && text.charAt(position[0]) == '"') {
            return quoted(text, position);
        }
        int start = position[0];
        while (position[0] < text.length() && ",\r\n".indexOf(text.charAt(position[0])) < 0) {
            position[0]++;
        }
        return text.substring(start, position[0]);
    }

    private static String quoted(String text, int[] position) {
        StringBuilder field = new StringBuilder();
        int index = position[0] + 1;
        while (true) {
            int quote = text.indexOf('"', index);
            if (quote < 0) {
                throw new IllegalArgumentException("an open quote");
            }
            field.append(text, index, quote);
            index = quote + 1;
            if (!text.startsWith("\"", index)) {
                break;
            }
            field.append('"');
            index++;
        }
        if (index < text.length() && ",\r\n".indexOf(text.charAt(index)) < 0) {
            throw new IllegalArgumentException("text behind quotes");
        }
        position[0] = index;
        return field.toString();
    }
}
