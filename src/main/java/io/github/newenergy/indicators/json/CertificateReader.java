package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one certificate from the tokens of a document, in one pass and without a tree. */
final class CertificateReader {

    private static final Words<Relation> RELATIONS = Words.ofTexts("relation", Relation.values());
    private static final Words<Assumption.Kind> KINDS = Words.ofTexts("kind of assumption", Assumption.Kind.values());
    private static final String STRING = "a string";

    private final TokenReader tokens;
    private final ReadLimits limits;

    // A certificate repeats few cells, assumed things and units many times.
    private final TextCache<Cell> cells = new TextCache<>(Cell::parse);
    private final TextCache<String> texts = new TextCache<>(FreeText::checked);
    private final TextCache<Relation> relations = new TextCache<>(RELATIONS::parse);
    private final TextCache<Assumption.Kind> kinds = new TextCache<>(KINDS::parse);

    CertificateReader(JsonParser parser, ReadLimits limits) {
        this.tokens = new TokenReader(parser, limits, DocumentType.CERTIFICATE);
        this.limits = limits;
    }

    /** Reads the only certificate of a document. */
    Certificate readDocument() throws IOException {
        List<Certificate> read = new ArrayList<>();
        tokens.explaining(() -> {
            tokens.advance();
            read.add(certificate());
            tokens.checkEnd();
        });
        return read.get(0);
    }

    private Certificate certificate() throws IOException {
        List<Certificate.Line> lines = null;
        List<Statement> supposed = null;
        Statement conclusion = null;
        ObjectFields fields = new ObjectFields(tokens, "a certificate", CertificateField.OF_CERTIFICATE);
        for (String field = fields.next(); field != null; field = fields.next()) {
            switch (field) {
                case CertificateField.FORMAT -> checkFormat();
                case CertificateField.VERSION -> checkVersion();
                case CertificateField.LINES -> lines = lines();
                case CertificateField.SUPPOSED -> supposed = list(this::statement);
                default -> conclusion = statement();
            }
        }
        return new Certificate(present(lines), present(supposed), present(conclusion));
    }

    private void checkFormat() throws IOException {
        String format = tokens.text(STRING);
        if (!format.equals(CertificateField.FORMAT_NAME)) {
            throw tokens.error("expected the format " + Quotation.of(CertificateField.FORMAT_NAME) + ", found "
                    + Quotation.of(format));
        }
    }

    private void checkVersion() throws IOException {
        int version = tokens.integer();
        if (version != CertificateField.FORMAT_VERSION) {
            throw tokens.error("expected the version " + CertificateField.FORMAT_VERSION + ", found " + version);
        }
    }

    private List<Certificate.Line> lines() throws IOException {
        List<Certificate.Line> lines = list(this::line);
        if (lines.isEmpty()) {
            throw tokens.error("lines must be at least one, got none");
        }
        return lines;
    }

    private Certificate.Line line() throws IOException {
        Fraction multiplier = null;
        Statement statement = null;
        ObjectFields fields = new ObjectFields(tokens, "a line", CertificateField.OF_LINE);
        for (String field = fields.next(); field != null; field = fields.next()) {
            switch (field) {
                case CertificateField.MULTIPLIER -> multiplier = multiplier();
                default -> statement = statement();
            }
        }
        return new Certificate.Line(present(multiplier), present(statement));
    }

    private Fraction multiplier() throws IOException {
        Fraction multiplier = ExactNumber.fraction(tokens);
        if (multiplier.signum() <= 0) {
            throw tokens.error("a multiplier must be above zero, got " + Quotation.plain(multiplier.toString()));
        }
        return multiplier;
    }

    private Statement statement() throws IOException {
        List<Statement.Term> terms = null;
        Relation relation = null;
        BigDecimal bound = null;
        List<String> figures = null;
        List<Assumption> assumptions = null;
        ObjectFields fields = new ObjectFields(tokens, "a statement", CertificateField.OF_STATEMENT);
        for (String field = fields.next(); field != null; field = fields.next()) {
            switch (field) {
                case CertificateField.TERMS -> terms = list(this::term);
                case CertificateField.RELATION -> relation = tokens.value(relations, STRING);
                case CertificateField.BOUND -> bound = ExactNumber.decimal(tokens);
                case CertificateField.FIGURES -> figures = list(this::text);
                default -> assumptions = list(this::assumption);
            }
        }
        return new Statement(present(terms), present(relation), present(bound), present(figures), present(assumptions));
    }

    private Statement.Term term() throws IOException {
        BigDecimal coefficient = null;
        Cell cell = null;
        String unit = null;
        ObjectFields fields = new ObjectFields(tokens, "a term", CertificateField.OF_TERM);
        for (String field = fields.next(); field != null; field = fields.next()) {
            switch (field) {
                case CertificateField.COEFFICIENT -> coefficient = coefficient();
                case CertificateField.CELL -> cell = cell();
                default -> unit = text();
            }
        }
        return new Statement.Term(present(coefficient), present(cell), present(unit));
    }

    private BigDecimal coefficient() throws IOException {
        BigDecimal coefficient = ExactNumber.decimal(tokens);
        if (coefficient.signum() == 0) {
            throw tokens.error("a coefficient must not be zero");
        }
        return coefficient;
    }

    private Assumption assumption() throws IOException {
        Assumption.Kind kind = null;
        String subject = null;
        List<Cell> of = null;
        ObjectFields fields = new ObjectFields(tokens, "an assumption", CertificateField.OF_ASSUMPTION);
        for (String field = fields.next(); field != null; field = fields.next()) {
            switch (field) {
                case CertificateField.KIND -> kind = tokens.value(kinds, STRING);
                case CertificateField.SUBJECT -> subject = text();
                default -> of = list(this::cell);
            }
        }
        try {
            return new Assumption(present(kind), present(subject), present(of));
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }

    private Cell cell() throws IOException {
        return tokens.value(cells, STRING);
    }

    private String text() throws IOException {
        return tokens.value(texts, STRING);
    }

    /** Reads one item of a list. */
    private interface Item<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        List<T> list = new ArrayList<>();
        tokens.startArray();
        while (tokens.nextItem()) {
            tokens.countItem();
            checkLength();
            list.add(item.read());
        }
        return list;
    }

    private void checkLength() throws PublicationFormatException {
        JsonLocation location = tokens.location();
        if (Math.max(location.getByteOffset(), location.getCharOffset()) > limits.length()) {
            throw tokens.error("a certificate must be at most " + limits.length() + " bytes long");
        }
    }

    /** What was read, since no field is missing. */
    private static <T> T present(@Nullable T value) {
        return requireNonNull(value, "value");
    }
}
