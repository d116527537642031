package io.github.newenergy.indicators.json;

import java.util.List;

/** The fields of certificates and of what they hold, in the order in which they are written. All must be there. */
final class CertificateField {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String LINES = "lines";
    static final String SUPPOSED = "supposed";
    static final String CONCLUSION = "conclusion";
    static final List<String> OF_CERTIFICATE = List.of(FORMAT, VERSION, LINES, SUPPOSED, CONCLUSION);

    static final String MULTIPLIER = "multiplier";
    static final String STATEMENT = "statement";
    static final List<String> OF_LINE = List.of(MULTIPLIER, STATEMENT);

    static final String TERMS = "terms";
    static final String RELATION = "relation";
    static final String BOUND = "bound";
    static final String FIGURES = "figures";
    static final String ASSUMPTIONS = "assumptions";
    static final List<String> OF_STATEMENT = List.of(TERMS, RELATION, BOUND, FIGURES, ASSUMPTIONS);

    static final String COEFFICIENT = "coefficient";
    static final String CELL = "cell";
    static final String UNIT = "unit";
    static final List<String> OF_TERM = List.of(COEFFICIENT, CELL, UNIT);

    static final String KIND = "kind";
    static final String SUBJECT = "subject";
    static final String CELLS = "cells";
    static final List<String> OF_ASSUMPTION = List.of(KIND, SUBJECT, CELLS);

    /** What the field format holds. */
    static final String FORMAT_NAME = "new-energy-indicators/certificate";

    /** What the field version holds. */
    static final int FORMAT_VERSION = 1;

    /** Beyond every proof that a check finds, and so few that no number takes long to be read. */
    static final int MOST_NUMBER_CHARACTERS = 100_000;

    private CertificateField() {}
}
