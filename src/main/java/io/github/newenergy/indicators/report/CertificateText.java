package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A proof in words: what all its levels have in common is said once, and each level has a short name.
 *
 * @param parts the names that make up the name of a cell and in which cells of the proof differ
 * @param common the names that all cells share; may be none
 * @param unit the unit of all levels; empty where they differ, or where only ratios are known
 */
record CertificateText(List<Function<Cell, String>> parts, List<String> common, String unit) {

    private static final List<Function<Cell, String>> ALL_PARTS = List.of(
            cell -> cell.sector().name(Language.ENGLISH),
            cell -> cell.measure().name(Language.ENGLISH),
            cell -> cell.region().name(Language.ENGLISH),
            cell -> cell.period().toText(Language.ENGLISH));

    /**
     * One line, such as {@code Proof for New energy, revenue, Wuxi in 亿元: 1.24155 x [2021 level >= 1250.005] and [2022
     * level < 1551] together: 1551.94 < 1551}.
     */
    static String of(Certificate certificate) {
        List<Statement.Term> terms = Stream.concat(
                        certificate.lines().stream().map(Certificate.Line::statement), certificate.supposed().stream())
                .flatMap(statement -> statement.terms().stream())
                .toList();
        CertificateText names = among(terms);
        if (!names.tellApart(terms)) {
            return "Proof: " + certificate;
        }
        String scope = names.common.isEmpty() ? "" : " for " + String.join(", ", names.common);
        String counted = names.unit.isEmpty() ? "" : " in " + names.unit;
        return "Proof" + scope + counted + ": " + certificate.toText(names::level);
    }

    private static CertificateText among(List<Statement.Term> terms) {
        List<Cell> cells = terms.stream().map(Statement.Term::cell).distinct().toList();
        List<Function<Cell, String>> parts = new ArrayList<>();
        List<String> common = new ArrayList<>();
        for (Function<Cell, String> part : ALL_PARTS) {
            List<String> names = cells.stream().map(part).distinct().toList();
            if (names.size() == 1) {
                common.addAll(names);
            } else {
                parts.add(part);
            }
        }
        List<String> units = terms.stream().map(Statement.Term::unit).distinct().toList();
        return new CertificateText(parts, common, units.size() == 1 ? units.get(0) : "");
    }

    /** Places of one name, such as the province and the city of Jilin, are told apart by their codes only. */
    private boolean tellApart(List<Statement.Term> terms) {
        return terms.stream().map(this::level).distinct().count()
                == terms.stream().map(Statement.Term::cell).distinct().count();
    }

    private String level(Statement.Term term) {
        List<String> words = new ArrayList<>();
        if (!parts.isEmpty()) {
            words.add(String.join(
                    ", ", parts.stream().map(part -> part.apply(term.cell())).toList()));
        }
        words.add("level");
        if (unit.isEmpty() && !term.unit().isEmpty()) {
            words.add("in " + term.unit());
        }
        return String.join(" ", words);
    }
}
