package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Reads a text in the VIPR format, version 1.0, and adds its combinations up. It knows what certificates need: no integer
 * variables, no solutions, derivations by {@code lin} only.
 */
final class ViprChecker {

    private final StringTokenizer tokens;
    private final List<String> variables = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private boolean isMost;
    private Map<Integer, BigFraction> objective = Map.of();

    private ViprChecker(String text) {
        this.tokens = new StringTokenizer(text, " \n", false);
    }

    /** One inequality; the sense is 1 for at least, -1 for at most. */
    record Constraint(Map<Integer, BigFraction> coefficients, int sense, BigFraction bound) {
        boolean isAbsurd() {
            return coefficients.isEmpty() && bound.compareTo(BigFraction.ZERO) * sense > 0;
        }

        boolean dominates(Constraint other) {
            return isAbsurd()
                    || (coefficients.equals(other.coefficients)
                            && sense == other.sense
                            && bound.compareTo(other.bound) * sense >= 0);
        }
    }

    /** What was proved: {@code infeas}, or the end of a range. */
    record Proved(
            String goal,
            List<String> variables,
            List<Constraint> constraints,
            Map<Integer, BigFraction> objective,
            Constraint last) {}

    /** What a text proves; it throws where the text is out of form or proves nothing. */
    static Proved check(String text) {
        check(text.endsWith("\n"), "the text must end with a line feed");
        String rest = text;
        while (rest.startsWith("% ")) {
            rest = rest.substring(rest.indexOf('\n') + 1);
        }
        return new ViprChecker(rest).proved();
    }

    private Proved proved() {
        expect("VER", "1.0", "VAR");
        int count = index();
        for (int variable = 0; variable < count; variable++) {
            variables.add(label());
        }
        expect("INT", "0", "OBJ");
        String direction = tokens.nextToken();
        isMost = direction.equals("max");
        check(isMost || direction.equals("min"), direction);
        objective = coefficients(tokens.nextToken());
        expect("CON");
        int given = index();
        expect("0");
        for (int constraint = 0; constraint < given; constraint++) {
            constraints.add(constraint());
        }
        expect("RTP");
        String goal = tokens.nextToken();
        String lower = goal.equals("range") ? tokens.nextToken() : "-inf";
        String upper = goal.equals("range") ? tokens.nextToken() : "inf";
        expect("SOL", "0", "DER");
        int derived = index();
        for (int derivation = 0; derivation < derived; derivation++) {
            derive();
        }
        check(!tokens.hasMoreTokens(), "nothing may follow");
        Constraint last = constraints.get(constraints.size() - 1);
        check(derived > 0 && isProved(goal, lower, upper, last), "the goal is not proved");
        return new Proved(goal, variables, constraints.subList(0, given), objective, last);
    }

    private boolean isProved(String goal, String lower, String upper, Constraint last) {
        if (goal.equals("infeas")) {
            return last.isAbsurd();
        }
        check(goal.equals("range"), goal);
        // A solution would have to show the other end.
        check((isMost ? lower : upper).equals(isMost ? "-inf" : "inf"), "one end only can be proved");
        return last.dominates(new Constraint(objective, isMost ? -1 : 1, number(isMost ? upper : lower)));
    }

    private void derive() {
        Constraint claimed = constraint();
        expect("{", "lin");
        int count = index();
        Set<Integer> used = new HashSet<>();
        Map<Integer, BigFraction> sum = new TreeMap<>();
        BigFraction bound = BigFraction.ZERO;
        int sense = 0;
        for (int part = 0; part < count; part++) {
            int index = index();
            BigFraction factor = number(tokens.nextToken());
            check(index < constraints.size() && used.add(index), "a combination names known constraints once");
            Constraint constraint = constraints.get(index);
            int sign = factor.compareTo(BigFraction.ZERO) * constraint.sense();
            check(sign != 0 && (sense == 0 || sense == sign), "a combination adds up constraints of one direction");
            sense = sign;
            bound = bound.add(constraint.bound().multiply(factor));
            constraint
                    .coefficients()
                    .forEach((variable, coefficient) ->
                            sum.merge(variable, coefficient.multiply(factor), BigFraction::add));
        }
        sum.values().removeIf(BigFraction.ZERO::equals);
        expect("}", "-1");
        check(new Constraint(sum, sense, bound).dominates(claimed), "the combination does not give what it says");
        constraints.add(claimed);
    }

    private Constraint constraint() {
        label();
        String sense = tokens.nextToken();
        check(sense.equals("G") || sense.equals("L"), sense);
        BigFraction bound = number(tokens.nextToken());
        String count = tokens.nextToken();
        return new Constraint(count.equals("OBJ") ? objective : coefficients(count), sense.equals("G") ? 1 : -1, bound);
    }

    private Map<Integer, BigFraction> coefficients(String count) {
        Map<Integer, BigFraction> coefficients = new TreeMap<>();
        for (int term = 0; term < Integer.parseInt(count); term++) {
            int variable = index();
            check(variable < variables.size(), "a variable must be known");
            BigFraction coefficient = number(tokens.nextToken());
            check(!coefficient.equals(BigFraction.ZERO), "a coefficient must not be zero");
            check(coefficients.put(variable, coefficient) == null, "a variable must stand once");
        }
        return coefficients;
    }

    private String label() {
        String label = tokens.nextToken();
        check(label.matches("[A-Za-z][A-Za-z0-9]*") && labels.add(label), label);
        return label;
    }

    private int index() {
        String token = tokens.nextToken();
        check(token.matches("0|[1-9][0-9]*"), token);
        return Integer.parseInt(token);
    }

    /** A whole number or a quotient in lowest terms, which is what readers by GMP take as it stands. */
    private static BigFraction number(String token) {
        check(token.matches("0|-?[1-9][0-9]*(/[1-9][0-9]*)?"), token);
        int line = token.indexOf('/');
        BigInteger over = new BigInteger(line < 0 ? token : token.substring(0, line));
        BigInteger under = line < 0 ? BigInteger.ONE : new BigInteger(token.substring(line + 1));
        check(line < 0 || (over.gcd(under).equals(BigInteger.ONE) && !under.equals(BigInteger.ONE)), token);
        return new BigFraction(over, under);
    }

    private void expect(String... expected) {
        for (String token : expected) {
            String found = tokens.nextToken();
            check(found.equals(token), "expected " + token + ", found " + found);
        }
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
