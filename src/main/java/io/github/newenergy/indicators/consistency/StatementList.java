package io.github.newenergy.indicators.consistency;

import java.util.List;
import java.util.stream.Stream;

/** What the premises of a model say, as statements. */
final class StatementList {

    private final Model model;
    private final PremiseSet active;
    private final CertificateWriter writer;

    StatementList(Model model, PremiseSet active) {
        this.model = model;
        this.active = active;
        this.writer = new CertificateWriter(model);
    }

    /** The statements that hold in every case. */
    List<Statement> always() {
        return active.constraintsOf(model.constraints()).stream()
                .map(writer::statement)
                .toList();
    }

    /** Whether a statement is among them, or among those of one case. */
    boolean contains(Statement statement) {
        Stream<Constraint> ofCases = active.choicesOf(model.choices()).stream()
                .flatMap(choice -> choice.cases().stream())
                .flatMap(List::stream);
        return Stream.concat(active.constraintsOf(model.constraints()).stream(), ofCases)
                .map(writer::statement)
                .anyMatch(statement::equals);
    }
}
