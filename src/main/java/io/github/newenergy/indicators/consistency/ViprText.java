package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes one certificate in the VIPR format: constraints, what is to be proved of them, and the sum that proves it. */
final class ViprText {

    /** What would end a comment line, or hide in it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final String GREATER = "G";
    private static final String LESS = "L";

    private final Certificate certificate;
    private final Rational sum;
    private final Goal goal;

    /** Levels, by their place in the list of variables. */
    private final Map<Level, Integer> variables = new LinkedHashMap<>();

    private final StringBuilder text = new StringBuilder();

    private ViprText(Certificate certificate) {
        this.certificate = certificate;
        this.sum = sum(certificate);
        this.goal = goal(certificate, sum);
        certificate.lines().forEach(line -> number(line.statement()));
        number(certificate.conclusion());
    }

    /** The level of a cell in one unit; in another unit it is another number. */
    private record Level(Cell cell, String unit) {}

    /** What is to be proved. */
    private enum Goal {
        /** The constraints cannot all hold. */
        INFEASIBLE,
        /** They can hold with equality only, and one of them must not: no room is left for the strict ones. */
        NO_ROOM,
        /** The left side of the conclusion is no less than its right side. */
        LEAST,
        /** It is no more. */
        MOST
    }

    static String of(Certificate certificate) {
        Optional<String> flaw = CertificateChecker.flaw(certificate);
        if (flaw.isPresent()) {
            throw new IllegalStateException("only a certificate that holds can be exported, but " + flaw.get());
        }
        return new ViprText(certificate).write();
    }

    private static Goal goal(Certificate certificate, Rational sum) {
        if (!certificate.isRefutation()) {
            return certificate.conclusion().relation().isLower() ? Goal.LEAST : Goal.MOST;
        }
        return sum.signum() > 0 ? Goal.INFEASIBLE : Goal.NO_ROOM;
    }

    /** The right sides, added up as lower bounds. */
    private static Rational sum(Certificate certificate) {
        Rational sum = Rational.ZERO;
        for (Certificate.Line line : certificate.lines()) {
            Rational bound = multiplier(line).times(Rational.of(line.statement().bound()));
            sum = line.statement().relation().isLower() ? sum.plus(bound) : sum.minus(bound);
        }
        return sum;
    }

    /** How often strict statements are taken, all together. */
    private static Rational timesStrict(Certificate certificate) {
        Rational times = Rational.ZERO;
        for (Certificate.Line line : certificate.lines()) {
            times = line.statement().relation().isStrict() ? times.plus(multiplier(line)) : times;
        }
        return times;
    }

    private static Rational multiplier(Certificate.Line line) {
        return Rational.of(line.multiplier().numerator(), line.multiplier().denominator());
    }

    private void number(Statement statement) {
        statement.terms().forEach(term -> variables.putIfAbsent(level(term), variables.size()));
    }

    private static Level level(Statement.Term term) {
        return new Level(term.cell(), term.unit());
    }

    private String write() {
        writeComments();
        writeProblem();
        writeProof();
        return text.toString();
    }

    private void writeComments() {
        comment(
                switch (goal) {
                    case INFEASIBLE, NO_ROOM -> "The statements C0, C1, ... cannot all hold.";
                    case LEAST, MOST -> "The statements C0, C1, ... imply: " + certificate.conclusion();
                });
        certificate.supposed().forEach(statement -> comment("This is proved for the case that " + statement));
        if (certificate.lines().stream()
                .anyMatch(line -> line.statement().relation().isStrict())) {
            comment("VIPR has no strict inequalities: > stands below as " + GREATER + ", < as " + LESS + ".");
            comment(
                    switch (goal) {
                        case INFEASIBLE -> "What is proved holds even so.";
                        case NO_ROOM ->
                            name(variables.size())
                                    + " is by how much all strict ones hold; that it is at most 0 is proved.";
                        case LEAST, MOST -> "The bound is proved even so, but not that it cannot be reached.";
                    });
        }
        variables.forEach((level, index) ->
                comment(name(index) + ": " + level.cell() + (level.unit().isEmpty() ? "" : " in " + level.unit())));
        int index = 0;
        for (Certificate.Line line : certificate.lines()) {
            comment("C" + index++ + ": " + line.statement() + grounds(line.statement()));
        }
    }

    /** Who says so, such as {@code  (growth-2022; if growth-2022 starts from ...)}. */
    private static String grounds(Statement statement) {
        String figures = String.join(", ", statement.figures());
        String assumptions = String.join(
                " and ",
                statement.assumptions().stream().map(Assumption::toString).toList());
        String between = figures.isEmpty() || assumptions.isEmpty() ? "" : "; ";
        String grounds = figures + between + (assumptions.isEmpty() ? "" : "if " + assumptions);
        return grounds.isEmpty() ? "" : " (" + grounds + ")";
    }

    private void comment(String words) {
        text.append("% ").append(INVISIBLE.matcher(words).replaceAll("?")).append('\n');
    }

    private void writeProblem() {
        int room = variables.size();
        int count = goal == Goal.NO_ROOM ? room + 1 : room;
        text.append("VER 1.0\nVAR ").append(count).append('\n');
        for (int index = 0; index < count; index++) {
            text.append(name(index)).append('\n');
        }
        text.append("INT 0\nOBJ ").append(isMost() ? "max" : "min").append('\n');
        terms(goal == Goal.NO_ROOM ? Map.of(room, Rational.ONE) : coefficients(certificate.conclusion()));
        text.append("\nCON ").append(certificate.lines().size()).append(" 0\n");
        int index = 0;
        for (Certificate.Line line : certificate.lines()) {
            Statement statement = line.statement();
            boolean isLower = statement.relation().isLower();
            Map<Integer, Rational> coefficients = coefficients(statement);
            if (goal == Goal.NO_ROOM && statement.relation().isStrict()) {
                coefficients.put(room, isLower ? Rational.ONE.negated() : Rational.ONE);
            }
            constraint("C" + index++, isLower ? GREATER : LESS, Rational.of(statement.bound()));
            terms(coefficients);
            text.append('\n');
        }
    }

    private void writeProof() {
        Rational end = Rational.of(certificate.conclusion().bound());
        text.append("RTP ")
                .append(
                        switch (goal) {
                            case INFEASIBLE -> "infeas";
                            case NO_ROOM -> "range -inf 0";
                            case LEAST -> "range " + end + " inf";
                            case MOST -> "range -inf " + end;
                        })
                .append("\nSOL 0\nDER 1\n");
        switch (goal) {
            case INFEASIBLE -> constraint("D0", GREATER, sum).append('0');
            case NO_ROOM -> constraint("D0", LESS, Rational.ZERO).append("OBJ");
            case LEAST -> constraint("D0", GREATER, end).append("OBJ");
            case MOST -> constraint("D0", LESS, end).append("OBJ");
        }
        writeCombination();
    }

    private void writeCombination() {
        text.append("  { lin ").append(certificate.lines().size());
        Rational scale = goal == Goal.NO_ROOM ? timesStrict(certificate).reciprocal() : Rational.ONE;
        int index = 0;
        for (Certificate.Line line : certificate.lines()) {
            Rational multiplier = multiplier(line).times(scale);
            boolean isAdded = line.statement().relation().isLower() != isMost();
            text.append("  ").append(index++).append(' ').append(isAdded ? multiplier : multiplier.negated());
        }
        text.append(" } -1\n");
    }

    private boolean isMost() {
        return goal == Goal.NO_ROOM || goal == Goal.MOST;
    }

    private static String name(int variable) {
        return "x" + variable;
    }

    /** A variable must not stand twice in a constraint. */
    private Map<Integer, Rational> coefficients(Statement statement) {
        Map<Integer, Rational> coefficients = new TreeMap<>();
        for (Statement.Term term : statement.terms()) {
            int variable = requireNonNull(variables.get(level(term)), "variable");
            coefficients.merge(variable, Rational.of(term.coefficient()), Rational::plus);
        }
        coefficients.values().removeIf(coefficient -> coefficient.signum() == 0);
        return coefficients;
    }

    private StringBuilder constraint(String name, String sense, Rational bound) {
        return text.append(name)
                .append(' ')
                .append(sense)
                .append(' ')
                .append(bound)
                .append("  ");
    }

    private void terms(Map<Integer, Rational> coefficients) {
        text.append(coefficients.size());
        coefficients.forEach((variable, coefficient) ->
                text.append("  ").append(variable).append(' ').append(coefficient));
    }
}
