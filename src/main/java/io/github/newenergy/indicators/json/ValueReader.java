package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of fields, each at the token at which the reader stands. */
final class ValueReader {

    private static final List<String> CELL_FIELDS = List.of("sector", "region", "period", "measure");

    private final TokenReader tokens;
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

    Sector sector() throws IOException {
        return sectors.read(tokens);
    }

    Region region() throws IOException {
        return regions.read(tokens);
    }

    ReportingPeriod period() throws IOException {
        return periods.read(tokens);
    }

    Measure measure() throws IOException {
        return measures.read(tokens);
    }

    PrintedUnit unit() throws IOException {
        return units.read(tokens);
    }

    LocalDate date() throws IOException {
        return dates.read(tokens);
    }

    BigDecimal value() throws IOException {
        String text = tokens.text("a decimal as a string such as \"24.10\"");
        try {
            return ValueText.parse(text);
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }

    Integer integer() throws IOException {
        return tokens.integer();
    }

    Boolean flag() throws IOException {
        return tokens.flag();
    }

    <E extends Enum<E>> E word(Words<E> words) throws IOException {
        return words.read(tokens);
    }

    List<PublishedQuantity> quantities() throws IOException {
        List<PublishedQuantity> list = new ArrayList<>();
        tokens.startArray();
        while (tokens.nextItem()) {
            tokens.countItem();
            list.add(quantities.read(tokens));
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
