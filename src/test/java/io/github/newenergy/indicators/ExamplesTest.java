package io.github.newenergy.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs in examples, each in a Java machine of its own, as a user runs them. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final Path PAGE = EXAMPLES.resolve("data").resolve("wuxi-2023-07.json");
    private static final Path NEXT_PAGE = EXAMPLES.resolve("data").resolve("wuxi-2023-09.json");
    private static final Path CONTRADICTION = EXAMPLES.resolve("data").resolve("wuxi-2023-07-contradiction.json");
    private static final Path PLANTS = EXAMPLES.resolve("data").resolve("power-plants.csv");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private static Path compiled;

    @TempDir
    private Path folder;

    private record Run(int status, String output, String error) {}

    @BeforeAll
    static void everyExampleCompilesWithoutAWarning() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> files = Files.list(EXAMPLES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options = List.of(
                    "-Xlint:all,-path",
                    "-Werror",
                    "-proc:none",
                    "--release",
                    "17",
                    "-cp",
                    CLASS_PATH,
                    "-d",
                    compiled.toString());
            assertThat(compiler.getTask(
                                    said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .as("%s", said)
                    .isTrue();
            assertThat(sources).isNotEmpty();
        }
        assertThat(said).hasToString("");
    }

    @Test
    void theSourceFileRunsAndPrintsTheReport() throws IOException, InterruptedException {
        Run run = java(
                "-cp", CLASS_PATH, EXAMPLES.resolve("CheckPublication.java").toString(), PAGE.toString());
        assertThat(run).isEqualTo(new Run(0, Indicators.report(Indicators.read(PAGE)) + System.lineSeparator(), ""));
    }

    @Test
    void aContradictionIsStatusOneAndJsonParses() throws IOException, InterruptedException {
        Run run = check(CONTRADICTION.toString(), "--json");
        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.output()).path("verdict").textValue())
                .isEqualTo("contradiction");
    }

    @Test
    void severalFilesAreCheckedTogether() throws IOException, InterruptedException {
        String report = Indicators.report(Indicators.read(PAGE), Indicators.read(NEXT_PAGE))
                .toString();
        assertThat(check(PAGE.toString(), NEXT_PAGE.toString()))
                .isEqualTo(new Run(0, report + System.lineSeparator(), ""));
        assertThat(report).contains("[15.92 %, 16.20 %]").contains("[463.027, 463.999] 亿元");
    }

    @Test
    void filesThatAreFineAloneMayContradictEachOther() throws IOException, InterruptedException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(NEXT_PAGE).replace("1342.7", "2342.7"));
        assertThat(check(other.toString()).status()).isZero();
        Run run = check(PAGE.toString(), other.toString(), "--json");
        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.output()).path("members").size())
                .isGreaterThan(1);
    }

    @Test
    void ofSeveralFilesTheFirstBadOneIsNamed() throws IOException, InterruptedException {
        assertBadInput(check(PAGE.toString(), "missing.json", "examples"), "there is no file missing.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\": \"growth\"|\"kind\": \"grwth\"|$.figures[1].kind:"
                        + " unknown kind \"grwth\", the nearest known one is \"growth\" (line 26, column 15)",
                "\"value\": \"24.16\"|\"value\": \"24.16\", \"value\": \"24.16\"|$.figures[1].value:"
                        + " duplicate field (line 31, column 34)",
                "\"24.16\"|\"1e999999999\"|$.figures[1].value: expected a decimal such as 1550.72 without exponent, hedge"
                        + " or unit, at index 1 of \"1e999999999\" (line 31, column 16)",
                "\"24.16\"|1e999999999|$.figures[1].value: expected a decimal as a string such as \"24.10\","
                        + " found the number 1e999999999 (line 31, column 16)",
                "\"24.16\"|\"１２3\"|$.figures[1].value: expected one kind of digits in one number"
                        + " at index 2 of \"１２3\" (line 31, column 16)"
            })
    void badFieldsAreNamedInOneLine(String from, String to, String message) throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        int place = page.indexOf(from);
        assertThat(place).isPositive();
        Path file = folder.resolve("page.json");
        Files.writeString(file, page.substring(0, place) + to + page.substring(place + from.length()));
        assertBadInput(check(file.toString()), file + ": " + message);
    }

    @Test
    void aLineOfTenMegabytesIsRefusedInOneLine() throws IOException, InterruptedException {
        Path file = folder.resolve("long.json");
        String title = "New-energy industry of Wuxi";
        Files.writeString(file, Files.readString(PAGE).replace(title, "x".repeat(10_000_000)));
        Run run = check(file.toString());
        assertThat(run.error()).startsWith(file + ": ").hasSizeLessThan(500).hasLineCount(1);
        assertThat(run).isEqualTo(new Run(2, "", run.error()));
    }

    @Test
    void whatIsNoFileIsNamedInOneLine() throws IOException, InterruptedException {
        assertBadInput(check("missing.json"), "there is no file missing.json");
        assertBadInput(check("examples"), "examples: Is a directory");
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertBadInput(
                check(empty.toString()),
                empty + ": $: expected a publication, found the end of the document (line 1, column 0)");
    }

    @Test
    void argumentsWithoutAFileAreRefused() throws IOException, InterruptedException {
        String expected = "expected files in the publication format, and --json if wanted; got ";
        assertBadInput(check(), expected + "[]");
        assertBadInput(check("--json"), expected + "[--json]");
        assertBadInput(check(PAGE.toString(), "--xml"), expected + "[" + PAGE + ", --xml]");
    }

    @Test
    void capacitiesOfPlantsAreAddedUpToTheLastDigit() throws IOException, InterruptedException {
        Run run = rollup(PLANTS.toString());
        List<String> lines = Files.readAllLines(PLANTS);
        BigDecimal sum = lines.stream()
                .skip(1)
                .map(line -> new BigDecimal(line.substring(line.lastIndexOf(',') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(run.error()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .startsWith("All plants: " + sum + " MW of " + (lines.size() - 1) + " plants in 14 countries")
                .contains("China                 78795.0    48.5 %  71695.0")
                .contains("United Kingdom        5621.0     5                       5.99                   18.03")
                .contains("1     China           Hydro           71695.0  44.1 %");
    }

    @Test
    void anyFileOfPlantsIsReadByTheNamesOfItsColumns() throws IOException, InterruptedException {
        Path file = folder.resolve("plants.csv");
        Files.writeString(file, "land,kind,kw\nFRA,Wind,1.5\nGermany,Wind,2\nKosovo,Tidal,0.25\n");
        Run run = rollup(file.toString(), "region=land", "sector=kind", "value=kw", "unit=kW", "period=2020");
        assertThat(run.error()).isEmpty();
        assertThat(run.output())
                .startsWith("All plants: 3.75 kW of 3 plants in 3 countries")
                .contains("France", "Germany", "Kosovo");
    }

    @Test
    void plantsThatCannotBeReadAreNamedInOneLine() throws IOException, InterruptedException {
        assertBadInput(rollup("missing.csv"), "there is no file missing.csv");
        assertBadInput(rollup(), "expected one CSV file, got []");
        assertBadInput(
                rollup(PLANTS.toString(), "colour=red"),
                "expected one of [measure, period, region, sector, unit, value] before =, got colour=red");
        assertBadInput(
                rollup(PLANTS.toString(), "unit=furlong"),
                PLANTS + ": expected a known unit at index 0 of \"furlong\"");
        Path file = folder.resolve("plants.csv");
        Files.writeString(file, "country,fuel,capacity_mw\nFR,Wind,1e9\n");
        Run run = rollup(file.toString());
        assertThat(run.error()).startsWith(file + ": line 2").contains("1e9").hasLineCount(1);
        assertThat(run).isEqualTo(new Run(2, "", run.error()));
        Files.writeString(file, "country,fuel,capacity_mw\n");
        assertBadInput(rollup(file.toString()), file + ": there is no plant");
    }

    private static void assertBadInput(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", message + System.lineSeparator()));
    }

    /** The compiled program, which starts faster than its source. */
    private static Run check(String... arguments) throws IOException, InterruptedException {
        return program("CheckPublication", arguments);
    }

    private static Run rollup(String... arguments) throws IOException, InterruptedException {
        return program("RegionalRollup", arguments);
    }

    private static Run program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-cp", compiled + File.pathSeparator + CLASS_PATH, name));
        command.addAll(List.of(arguments));
        return java(command.toArray(String[]::new));
    }

    private static Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(compiled, "output", ".txt");
        Path error = Files.createTempFile(compiled, "error", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends").isTrue();
        return new Run(process.exitValue(), Files.readString(output), Files.readString(error));
    }
}
