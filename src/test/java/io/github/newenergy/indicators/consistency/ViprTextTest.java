package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.newenergy.indicators.consistency.PublishedCase.Expected;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.json.PublicationJson;
import io.github.newenergy.indicators.number.Fraction;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViprTextTest {

    private static final Path DATA = Path.of("examples", "data");
    private static final Cell ONE = Cell.parse("revenue pv CN 2022");
    private static final Cell TWO = Cell.parse("revenue wind CN 2022");

    private static final String ROOM = " is by how much all strict ones hold; that it is at most 0 is proved.";

    /** Added up by hand: 1.24155 x 1250.005 is 1551.94370775, which is 1.21870775 more than 1550.725. */
    private static final String CONTRADICTION = """
            % The statements C0, C1, ... cannot all hold.
            % x0: revenue new_energy CN-320200 2022 in 亿元
            % x1: revenue new_energy CN-320200 2021 in 亿元
            % C0: revenue new_energy CN-320200 2022 in 亿元 >= 1.24155 x revenue new_energy CN-320200 2021 in 亿元 \
            (growth-2022; if growth-2022 starts from the level of revenue new_energy CN-320200 2021)
            % C1: revenue new_energy CN-320200 2022 in 亿元 <= 1550.725 (revenue-2022)
            % C2: revenue new_energy CN-320200 2021 in 亿元 >= 1250.005 (revenue-2021)
            VER 1.0
            VAR 2
            x0
            x1
            INT 0
            OBJ min
            0
            CON 3 0
            C0 G 0  2  0 1  1 -24831/20000
            C1 L 62029/40  1  0 1
            C2 G 250001/200  1  1 1
            RTP infeas
            SOL 0
            DER 1
            D0 G 4874831/4000000  0  { lin 3  0 1  1 -1  2 24831/20000 } -1
            """;

    @Test
    void theContradictionOfWuxiIsInfeasible() throws IOException {
        String text = contradiction().toVipr();
        assertThat(text).isEqualTo(CONTRADICTION);
        assertThat(ViprChecker.check(text).goal()).isEqualTo("infeas");
    }

    private static Certificate contradiction() throws IOException {
        Verdict verdict = system("wuxi-2023-07-contradiction.json").check();
        List<Conflict> conflicts = verdict.conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0).certificates().get(0);
    }

    private static FigureSystem system(String file) throws IOException {
        return FigureSystem.of(PublicationJson.read(DATA.resolve(file)));
    }

    /** The ends by hand: 1550.715 / 1.24165 and 1550.725 / 1.24155, both out of reach. */
    @Test
    void bothEndsOfALevelAreRanges() throws IOException {
        Answer answer = system("wuxi-2023-07.json").bounds(Question.parse("revenue new_energy CN-320200 2021"));
        Answer.Known known = (Answer.Known) answer;
        assertProves(known.lower().orElseThrow(), "1550.715", "1.24165");
        assertProves(known.upper().orElseThrow(), "1550.725", "1.24155");
        assertThat(known.lower().orElseThrow().certificates().get(0).toVipr())
                .contains("\nOBJ min\n1  1 24833/20000\n", "\nRTP range 310143/200 inf\n")
                .contains(
                        "% VIPR has no strict inequalities: > stands below as G, < as L.\n",
                        "% The bound is proved even so, but not that it cannot be reached.\n");
        assertThat(known.upper().orElseThrow().certificates().get(0).toVipr())
                .contains("\nOBJ max\n1  1 24831/20000\n", "\nRTP range -inf 62029/40\n");
    }

    private static void assertProves(Answer.End end, String over, String under) {
        assertThat(end.certificates()).hasSize(1);
        ViprChecker.Proved proved = proved(end.certificates().get(0));
        assertThat(proved.goal()).isEqualTo("range");
        BigFraction coefficient = proved.objective().values().iterator().next();
        BigFraction expected = exact(new BigDecimal(over)).divide(exact(new BigDecimal(under)));
        assertThat(proved.last().bound().divide(coefficient)).isEqualTo(expected);
    }

    static Stream<PublishedCase> contradictions() {
        return PublishedCase.all().stream().filter(each -> each.verdict() == Expected.CONTRADICTION);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void publishedContradictionsAreProved(PublishedCase published) {
        FigureSystem system = FigureSystem.of(published.publications()).with(CaseReading.reading());
        for (Assumption assumption : system.switchedOff()) {
            system = system.with(assumption);
        }
        List<Conflict> conflicts = system.check().conflicts();
        assertThat(conflicts).isNotEmpty();
        for (Conflict conflict : conflicts) {
            conflict.certificates().forEach(ViprTextTest::proved);
        }
    }

    /** The export, after it was checked and compared with the lines, each by the names that the comments give. */
    static ViprChecker.Proved proved(Certificate certificate) {
        String text = certificate.toVipr();
        ViprChecker.Proved proved = ViprChecker.check(text);
        assertThat(proved.constraints()).hasSameSizeAs(certificate.lines());
        for (int index = 0; index < certificate.lines().size(); index++) {
            Statement statement = certificate.lines().get(index).statement();
            ViprChecker.Constraint constraint = proved.constraints().get(index);
            assertThat(constraint.sense()).isEqualTo(statement.relation().isLower() ? 1 : -1);
            assertThat(constraint.bound()).isEqualTo(exact(statement.bound()));
            Map<String, BigFraction> named = named(constraint, text);
            BigFraction room = named.remove(ROOM);
            assertThat(named).isEqualTo(named(statement));
            assertThat(room)
                    .isEqualTo(
                            text.contains(ROOM) && statement.relation().isStrict()
                                    ? new BigFraction(-constraint.sense())
                                    : null);
            assertThat(text).contains("% C" + index + ": " + statement);
        }
        return proved;
    }

    private static Map<String, BigFraction> named(ViprChecker.Constraint constraint, String text) {
        Map<String, BigFraction> named = new HashMap<>();
        constraint.coefficients().forEach((variable, coefficient) -> {
            String start = "% x" + variable;
            String comment = text.lines()
                    .filter(line -> line.matches(start + "[: ].*"))
                    .findFirst()
                    .orElseThrow();
            named.put(comment.substring(start.length()).replaceFirst("^: ", ""), coefficient);
        });
        return named;
    }

    private static Map<String, BigFraction> named(Statement statement) {
        Map<String, BigFraction> named = new HashMap<>();
        for (Statement.Term term : statement.terms()) {
            String level = term.unit().isEmpty() ? term.cell().toString() : term.cell() + " in " + term.unit();
            named.merge(level, exact(term.coefficient()), BigFraction::add);
        }
        named.values().removeIf(BigFraction.ZERO::equals);
        return named;
    }

    static BigFraction exact(BigDecimal decimal) {
        return new BigFraction(
                decimal.movePointRight(decimal.scale()).toBigIntegerExact(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Each of two is said to be more than the other: the sum is 0 > 0, which needs the strictness. */
    @Test
    void aSumOfNothingLeavesNoRoomForStrictStatements() {
        Publication publication = new Publication(
                "t", "p", LocalDate.of(2023, 7, 13), List.of(order("a", ONE, TWO), order("b", TWO, ONE)));
        Verdict verdict = FigureSystem.of(publication).check();
        Certificate certificate = verdict.conflicts().get(0).certificates().get(0);
        assertThat(certificate.conclusion()).hasToString("0 > 0");
        String text = certificate.toVipr();
        assertThat(text).contains("% x2" + ROOM + "\n");
        ViprChecker.Proved proved = ViprChecker.check(text);
        assertThat(proved.goal()).isEqualTo("range");
        assertThat(proved.variables()).hasSize(3);
        assertThat(proved.objective()).isEqualTo(Map.of(2, BigFraction.ONE));
        assertThat(proved.constraints())
                .allSatisfy(constraint ->
                        assertThat(constraint.coefficients()).containsEntry(2, new BigFraction(-constraint.sense())));
        assertThat(proved.last()).isEqualTo(new ViprChecker.Constraint(proved.objective(), -1, BigFraction.ZERO));
    }

    private static OrderFigure order(String id, Cell more, Cell less) {
        Source source = Source.of("p", LocalDate.of(2023, 7, 13), "1");
        return new OrderFigure(Attribution.of(id, source), new Comparison(more, less), true);
    }

    @Test
    void aStrictRefutationWithAGapStaysInfeasible() {
        Certificate certificate = certificate(
                statement(List.of(), Relation.ABOVE, "1"),
                statement(List.of(term("1", ONE, "亿元")), Relation.ABOVE, "3"),
                statement(List.of(term("1", ONE, "亿元")), Relation.AT_MOST, "2"));
        assertThat(certificate.toVipr()).contains("% What is proved holds even so.\n");
        assertThat(proved(certificate).goal()).isEqualTo("infeas");
    }

    @Test
    void aLevelInTwoUnitsIsTwoVariablesAndOneNamedTwiceIsOne() {
        Certificate certificate = certificate(
                statement(List.of(term("3", ONE, "亿元"), term("-1", ONE, "")), Relation.AT_LEAST, "5"),
                statement(
                        List.of(term("1", ONE, "亿元"), term("2", ONE, "亿元"), term("-2", ONE, ""), term("1", ONE, "")),
                        Relation.AT_LEAST,
                        "5"));
        ViprChecker.Proved proved = proved(certificate);
        assertThat(proved.variables()).containsExactly("x0", "x1");
        assertThat(proved.objective()).isEqualTo(Map.of(0, new BigFraction(3), 1, new BigFraction(-1)));
        assertThat(certificate.toVipr()).contains("% x0: " + ONE + " in 亿元\n% x1: " + ONE + "\n");
    }

    @Test
    void termsThatCancelAndStatementsAboutNumbersAreWritten() {
        Certificate certificate = certificate(
                statement(List.of(), Relation.AT_LEAST, "1"),
                statement(List.of(term("2", ONE, "亿元"), term("-2", ONE, "亿元")), Relation.AT_LEAST, "1"));
        assertThat(certificate.toVipr()).contains("\nC0 G 1  0\n");
        assertThat(proved(certificate).goal()).isEqualTo("infeas");
    }

    @Test
    void aCommentStaysOnItsLine() {
        Certificate certificate = certificate(
                statement(List.of(term("1", ONE, "t\nVER 1.0\u2028\u202e")), Relation.AT_LEAST, "1"),
                statement(List.of(term("1", ONE, "t\nVER 1.0\u2028\u202e")), Relation.AT_LEAST, "2"));
        assertThat(certificate.toVipr()).contains("% x0: " + ONE + " in t?VER 1.0??\n");
        assertThat(ViprChecker.check(certificate.toVipr()).goal()).isEqualTo("range");
    }

    @Test
    void theCaseIsNamed() {
        Statement more = statement(List.of(term("1", ONE, "亿元")), Relation.AT_LEAST, "2");
        Certificate certificate =
                new Certificate(List.of(new Certificate.Line(Fraction.parse("1"), more)), List.of(more), more);
        assertThat(certificate.toVipr()).contains("% This is proved for the case that " + more + "\n");
    }

    @Test
    void whatDoesNotHoldIsNotExported() {
        Certificate certificate = certificate(
                statement(List.of(term("1", ONE, "亿元")), Relation.AT_LEAST, "3"),
                statement(List.of(term("1", ONE, "亿元")), Relation.AT_LEAST, "2"));
        assertThatIllegalStateException()
                .isThrownBy(certificate::toVipr)
                .withMessage("only a certificate that holds can be exported, but the lines add up to less than " + ONE
                        + " in 亿元 >= 3");
    }

    /** The checker of this test must see faults, or it shows nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 24831/20000 }      | 2 24832/20000 }  | 24832/20000
                    2 24831/20000 }      | 2 24833/20000 }  | the combination does not give what it says
                    1 -1  2              | 1 1  2           | a combination adds up constraints of one direction
                    0 1  1 -1  2         | 0 1  0 -1  2     | a combination names known constraints once
                    C1 L 62029/40        | C1 L 62100/40    | 62100/40
                    C1 L 62029/40        | C1 L 63029/40    | the combination does not give what it says
                    D0 G                 | D0 L             | the goal is not proved
                    D0 G 4874831/4000000 | D0 G 0           | the goal is not proved
                    VAR 2                | VAR 1            | expected INT, found x1
                    C2 G                 | C1 G             | C1
                    """)
    void aWrongTextIsRefused(String from, String to, String rule) {
        assertThat(CONTRADICTION).containsOnlyOnce(from);
        assertRefused(CONTRADICTION.replace(from, to), rule);
    }

    @Test
    void aRangeThatIsTooNarrowIsRefused() {
        Certificate certificate = certificate(
                statement(List.of(term("1", ONE, "亿元")), Relation.AT_MOST, "2"),
                statement(List.of(term("1", ONE, "亿元")), Relation.BELOW, "1.5"));
        String text = certificate.toVipr();
        assertThat(ViprChecker.check(text).last().bound()).isEqualTo(new BigFraction(2));
        assertRefused(text.replace("range -inf 2", "range -inf 7/4"), "the goal is not proved");
        assertRefused(text.replace("range -inf 2", "range 2 inf"), "one end only can be proved");
        assertRefused(text.replace("D0 L 2", "D0 L 1"), "the combination does not give what it says");
        assertRefused(text.replace("OBJ max\n1  0 1", "OBJ max\n1  0 2"), "the combination does not give what it says");
        assertThat(ViprChecker.check(text.replace("D0 L 2", "D0 L 3/2")).goal()).isEqualTo("range");
    }

    private static void assertRefused(String text, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViprChecker.check(text))
                .withMessage(rule);
    }

    private static Certificate certificate(Statement conclusion, Statement... statements) {
        Fraction once = Fraction.parse("1");
        return new Certificate(
                Stream.of(statements)
                        .map(statement -> new Certificate.Line(once, statement))
                        .toList(),
                List.of(),
                conclusion);
    }

    private static Statement statement(List<Statement.Term> terms, Relation relation, String bound) {
        return new Statement(terms, relation, new BigDecimal(bound), List.of("a"), List.of());
    }

    private static Statement.Term term(String coefficient, Cell cell, String unit) {
        return new Statement.Term(new BigDecimal(coefficient), cell, unit);
    }
}
