package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.number.Hedge;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of fields, each at the token at which the reader stands. */
final class ValueReader {

    private static final List<String> CELL_FIELDS = List.of("sector", "region", "period", "measure");

    private static final String STRING = "a string";

    private final TokenReader tokens;
    private final TextCache<FigureKind> kinds = new TextCache<>(FigureField.KINDS::parse);
    private final TextCache<Hedge> hedges = new TextCache<>(FigureField.HEDGES::parse);
    private final TextCache<String> passages = new TextCache<>(FreeText::checked);
    private final TextCache<Sector> sectors = new TextCache<>(Sector::parse);
    private final TextCache<Region> regions = new TextCache<>(Region::parse);
    private final TextCache<ReportingPeriod> periods = new TextCache<>(ReportingPeriod::parse);
    private final TextCache<Measure> measures = new TextCache<>(Measure::parse);
    private final TextCache<PrintedUnit> units = new TextCache<>(PrintedUnit::parse);
    private final TextCache<LocalDate> dates = new TextCache<>(DateText::parse);
    private final TextCache<PublishedQuantity> quantities = new TextCache<>(PublishedQuantity::parse);

    ValueReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    String text() throws IOException {
        return FreeText.read(tokens);
    }

    String id() throws IOException {
        return tokens.text(STRING);
    }

    String passage() throws IOException {
        return tokens.value(passages, STRING);
    }

    Sector sector() throws IOException {
        return tokens.value(sectors, STRING);
    }

    Region region() throws IOException {
        return tokens.value(regions, STRING);
    }

    ReportingPeriod period() throws IOException {
        return tokens.value(periods, STRING);
    }

    Measure measure() throws IOException {
        return tokens.value(measures, STRING);
    }

    PrintedUnit unit() throws IOException {
        return tokens.value(units, STRING);
    }

    LocalDate date() throws IOException {
        return tokens.value(dates, STRING);
    }

    BigDecimal value() throws IOException {
        return tokens.decimal();
    }

    Integer integer() throws IOException {
        return tokens.integer();
    }

    Boolean flag() throws IOException {
        return tokens.flag();
    }

    FigureKind kind() throws IOException {
        return tokens.value(kinds, STRING);
    }

    Hedge hedge() throws IOException {
        return tokens.value(hedges, STRING);
    }

    <E extends Enum<E>> E word(Words<E> words) throws IOException {
        String word = tokens.text(STRING);
        try {
            return words.parse(word);
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }

    List<PublishedQuantity> quantities() throws IOException {
        List<PublishedQuantity> list = new ArrayList<>();
        tokens.startArray();
        while (tokens.nextItem()) {
            tokens.countItem();
            list.add(tokens.value(quantities, STRING));
        }
        return list;
    }

    List<CellDraft> cells() throws IOException {
        List<CellDraft> list = new ArrayList<>();
        tokens.startArray();
        while (tokens.nextItem()) {
            tokens.countItem();
            list.add(cell());
        }
        return list;
    }

    CellDraft cell() throws IOException {
        Sector sector = null;
        Region region = null;
        ReportingPeriod period = null;
        Measure measure = null;
        tokens.startObject("an object with the fields of a cell");
        for (String field = tokens.nextField(); field != null; field = tokens.nextField()) {
            switch (field) {
                case "sector" -> {
                    tokens.checkOnce(sector == null);
                    sector = sector();
                }
                case "region" -> {
                    tokens.checkOnce(region == null);
                    region = region();
                }
                case "period" -> {
                    tokens.checkOnce(period == null);
                    period = period();
                }
                case "measure" -> {
                    tokens.checkOnce(measure == null);
                    measure = measure();
                }
                default -> throw tokens.unknownField(field, CELL_FIELDS);
            }
        }
        return new CellDraft(sector, region, period, measure);
    }
}
