import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.csv.RowPart;
import io.github.newenergy.indicators.csv.TableCsv;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.RankColumn;
import io.github.newenergy.indicators.table.Rollup;
import io.github.newenergy.indicators.table.ShareColumn;
import io.github.newenergy.indicators.table.Total;
import io.github.newenergy.indicators.table.Totals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Adds up a file with one line for each power plant: capacity by country and fuel, shares, location quotients and the ten greatest.
 *
 * <p>Run from the root of the project, on the plants that come with it or on any other file by the names of its columns:
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Dexample=RegionalRollup -Dargs="examples/data/power-plants.csv"
 * mvn -q compile exec:exec -Dexample=RegionalRollup -Dargs="FILE region=country sector=primary_fuel value=capacity_mw"
 * }</pre>
 *
 * <p>Columns: {@code region} (ISO 3166 codes of two or three letters, or names), {@code sector} (any words) and {@code value}. For all
 * lines the same: {@code period}, {@code measure} and {@code unit}. Exit status: 0, or 2 for bad input.
 */
public final class RegionalRollup {

    private static final int BAD_INPUT = 2;
    private static final int MOST_SHOWN = 10;

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERROR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    /** Alpha-2 codes of countries by their alpha-3 codes. */
    private static final Map<String, String> ALPHA_2 = alpha2ByAlpha3();

    private final Totals byCountryAndFuel;
    private final List<Total> countries;
    private final List<Total> fuels;
    private final Total all;

    private RegionalRollup(IndicatorTable plants) {
        Map<Set<Dimension>, Totals> cube = Rollup.withDefaults().cube(plants);
        this.byCountryAndFuel = cube.get(Set.of(Dimension.SECTOR, Dimension.REGION, Dimension.PERIOD));
        this.countries = largestFirst(cube.get(Set.of(Dimension.REGION, Dimension.PERIOD)));
        this.fuels = largestFirst(cube.get(Set.of(Dimension.SECTOR, Dimension.PERIOD)));
        this.all = cube.get(Set.of(Dimension.PERIOD)).total(0);
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "region",
                "country",
                "sector",
                "fuel",
                "value",
                "capacity_mw",
                "period",
                "2024",
                "measure",
                "installed_capacity",
                "unit",
                "MW"));
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 0) {
                files.add(argument);
            } else if (settings.replace(argument.substring(0, sign), argument.substring(sign + 1)) == null) {
                ERROR.println("expected one of "
                        + settings.keySet().stream().sorted().toList() + " before =, got " + argument);
                return BAD_INPUT;
            }
        }
        if (files.size() != 1) {
            ERROR.println("expected one CSV file, got " + files);
            return BAD_INPUT;
        }
        try {
            IndicatorTable plants = csv(settings).read(Path.of(files.get(0)));
            if (plants.rowCount() == 0) {
                ERROR.println(files.get(0) + ": there is no plant");
                return BAD_INPUT;
            }
            new RegionalRollup(plants).print();
            return 0;
        } catch (NoSuchFileException missing) {
            ERROR.println("there is no file " + missing.getFile());
        } catch (IOException | IllegalArgumentException problem) {
            ERROR.println(files.get(0) + ": " + problem.getMessage());
        }
        return BAD_INPUT;
    }

    private static TableCsv csv(Map<String, String> settings) {
        return TableCsv.withDefaults()
                .with(Duplicates.KEEP)
                .withColumn(RowPart.REGION, settings.get("region"))
                .withReader(RowPart.REGION, text -> Optional.of(country(text)))
                .withColumn(RowPart.SECTOR, settings.get("sector"))
                .withReader(RowPart.SECTOR, text -> Optional.of(fuel(text)))
                .withValueColumn(settings.get("value"))
                .withConstant(RowPart.PERIOD, ReportingPeriod.parse(settings.get("period")))
                .withConstant(RowPart.MEASURE, Measure.parse(settings.get("measure")))
                .withConstant(RowPart.UNIT, Unit.parse(settings.get("unit")));
    }

    private static Map<String, String> alpha2ByAlpha3() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(country).build().getISO3Country(), country);
        }
        return codes;
    }

    /** A country by code or name; a territory that ISO 3166 does not know becomes a region of its own. */
    private static Region country(String text) {
        if (ALPHA_2.containsKey(text)) {
            return Region.parse(ALPHA_2.get(text));
        }
        if (ALPHA_2.containsValue(text)) {
            return Region.parse(text);
        }
        return Region.named(text).stream()
                .findFirst()
                .orElseGet(() -> Region.WORLD.withOwn(segment(text)).withNames(text, text));
    }

    /** Fuels are no branches of industry; they become parts of electricity. */
    private static Sector fuel(String text) {
        return Sector.parse("power").withOwn(segment(text)).withNames(text, text);
    }

    private static String segment(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("expected a name with letters a-z, got " + text);
        }
        return "x-" + plain;
    }

    private void print() {
        OUT.println("All plants: " + capacity(all) + " " + all.unit() + " of " + all.count() + " plants in "
                + countries.size() + " countries\n");
        OUT.println("By country and fuel, " + all.unit() + "\n");
        OUT.println(table("share", country -> percent(sum(country), sum(all)), (country, both) -> capacity(both)));
        OUT.println("\nLocation quotients: the share of a fuel in the country over its share in all countries\n");
        OUT.println(table("plants", country -> String.valueOf(country.count()), this::locationQuotient));
        OUT.println("\nThe ten greatest\n");
        OUT.println(greatest());
    }

    /** A line for each of the first countries: its total, something of the country, and something for each of the first fuels. */
    private String table(String header, Function<Total, String> ofCountry, BiFunction<Total, Total, String> ofFuel) {
        List<Total> shownFuels = fuels.stream().limit(MOST_SHOWN).toList();
        List<String> headers = new ArrayList<>(List.of("country", "all fuels", header));
        shownFuels.forEach(fuel -> headers.add(fuel.cell().sector().name(Language.ENGLISH)));
        List<List<String>> lines = new ArrayList<>();
        for (Total country : countries.stream().limit(MOST_SHOWN).toList()) {
            List<String> line = new ArrayList<>(List.of(
                    country.cell().region().name(Language.ENGLISH), capacity(country), ofCountry.apply(country)));
            for (Total fuel : shownFuels) {
                line.add(byCountryAndFuel
                        .total(fuel.cell().withRegion(country.cell().region()))
                        .map(both -> ofFuel.apply(country, both))
                        .orElse(""));
            }
            lines.add(line);
        }
        return new TextTable(headers, lines).toString();
    }

    /** The share of a fuel in a country over its share in all countries, to two places. */
    private String locationQuotient(Total country, Total both) {
        BigDecimal ofFuel = fuels.stream()
                .filter(fuel -> fuel.cell().sector().equals(both.cell().sector()))
                .map(RegionalRollup::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return quotient(sum(both).multiply(sum(all)), sum(country).multiply(ofFuel), 2);
    }

    private String greatest() {
        IndicatorTable capacities = byCountryAndFuel.toTable();
        Rollup together = Rollup.withDefaults().toWhole(Dimension.REGION).toWhole(Dimension.SECTOR);
        RankColumn ranks = RankColumn.of(capacities, together);
        ShareColumn shares = ShareColumn.ofTotals(capacities, together);
        List<List<String>> lines = ranks.top(MOST_SHOWN).stream()
                .map(cell -> List.of(
                        ranks.rank(cell).orElseThrow().toPlainString(),
                        cell.region().name(Language.ENGLISH),
                        cell.sector().name(Language.ENGLISH),
                        capacities.value(cell).orElseThrow().toPlainString(),
                        shares.share(cell)
                                .flatMap(Outcome::bounds)
                                .map(RegionalRollup::percent)
                                .orElse("")))
                .toList();
        return new TextTable(List.of("rank", "country", "fuel", all.unit().toString(), "share"), lines).toString();
    }

    private static List<Total> largestFirst(Totals totals) {
        return totals.totals()
                .sorted(Comparator.comparing(RegionalRollup::sum).reversed())
                .toList();
    }

    private static BigDecimal sum(Total total) {
        return total.sum().orElseThrow();
    }

    private static String capacity(Total total) {
        return sum(total).toPlainString();
    }

    private static String percent(Bounds share) {
        return percent(share.lower().orElseThrow(), BigDecimal.ONE);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return quotient(part.movePointRight(2), whole, 1) + " %";
    }

    private static String quotient(BigDecimal numerator, BigDecimal denominator, int places) {
        return denominator.signum() == 0
                ? ""
                : numerator.divide(denominator, places, RoundingMode.HALF_UP).toPlainString();
    }
}
