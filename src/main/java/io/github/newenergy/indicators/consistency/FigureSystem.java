package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one or several publications say together about unknown true levels.
 *
 * <p>Every figure that is evidence is a statement about the levels of cells: a printed number bounds a level, a ratio or a
 * difference of levels. {@link #check} says whether there are levels for which all statements hold, {@link #bounds} how far
 * a level, a share or a growth can lie. Both are exact.
 *
 * <p>A system assumes no more than it lists under {@link #assumptions}: that a part is at most its whole, that periods of
 * a flow add up, that the base of a growth rate is the level of the earlier period. Each can be switched off. A growth rate
 * that is said to be on a comparable scope, or at constant prices, does not start from the level that was once printed;
 * for these the assumption is off unless it is switched on.
 *
 * <p>Each level is counted in one unit. All levels of one series over time are of one kind of quantity: that in which most of
 * its cells are printed, whatever the order of the figures and however often one is repeated. A level that is printed in
 * another kind as well, such as 5 GW beside 100 GWh, is held against prints of that other kind only, and is among the
 * {@link #omissions}. Cells of which no level is printed are of the kind of the nearest parts and wholes of which one is; if
 * these are of several kinds, only ratios of the cell are known.
 *
 * <p>The figures of several publications keep their ids. An id that stands in more than one of them is followed by
 * {@code @} and the number of the publication, such as {@code revenue@2}.
 */
public final class FigureSystem {

    // Long by what it documents: the methods hand on to the types that do the work.

    private final List<Publication> publications;
    private final Reading reading;
    private final Switches switches;
    private final Model model;

    private FigureSystem(List<Publication> publications, Reading reading, Switches switches, Model model) {
        this.publications = publications;
        this.reading = reading;
        this.switches = switches;
        this.model = model;
    }

    /**
     * The system of publications, with prints read by {@link Reading#hard()}.
     *
     * @param publications the publications, at least one
     * @return the system
     */
    public static FigureSystem of(Publication... publications) {
        return of(Arrays.asList(requireNonNull(publications, "publications")));
    }

    /**
     * The system of publications, with prints read by {@link Reading#hard()}: the sound choice for a contradiction.
     *
     * @param publications the publications, at least one
     * @return the system
     */
    public static FigureSystem of(List<Publication> publications) {
        List<Publication> copy = GaplessList.copyOf(publications, "publications");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("publications must be at least one, got none");
        }
        return compiled(copy, Reading.hard(), Switches.UNTOUCHED);
    }

    private static FigureSystem compiled(List<Publication> publications, Reading reading, Switches switches) {
        Model model = FigureCompiler.compile(NamedFigure.allOf(publications), reading, List.of());
        return new FigureSystem(publications, reading, switches, model);
    }

    /**
     * The same figures under another reading of prints.
     *
     * @param newReading how prints are read
     * @return the system
     */
    public FigureSystem with(Reading newReading) {
        return compiled(publications, requireNonNull(newReading, "newReading"), switches);
    }

    /**
     * The system with an assumption switched on.
     *
     * @param assumption the assumption
     * @return the system
     */
    public FigureSystem with(Assumption assumption) {
        requireNonNull(assumption, "assumption");
        return new FigureSystem(publications, reading, switches.with(assumption), model);
    }

    /**
     * The system with an assumption switched off; figures that say nothing without it then say nothing.
     *
     * @param assumption the assumption
     * @return the system
     */
    public FigureSystem without(Assumption assumption) {
        requireNonNull(assumption, "assumption");
        return new FigureSystem(publications, reading, switches.without(assumption), model);
    }

    /**
     * The publications.
     *
     * @return in the order given
     */
    public List<Publication> publications() {
        return publications;
    }

    /**
     * The figures that are evidence, by their names in this system.
     *
     * @return in the order of the publications
     */
    public Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        NamedFigure.allOf(publications).forEach(named -> figures.put(named.name(), named.figure()));
        return Collections.unmodifiableMap(figures);
    }

    /**
     * How prints are read.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * The assumptions that are on.
     *
     * @return what a conclusion may rest on beside the figures
     */
    public List<Assumption> assumptions() {
        return model.assumptions().stream().filter(this::isOn).toList();
    }

    /**
     * The assumptions that are off: those that are usually, and those that were switched off.
     *
     * @return what a user could switch on
     */
    public List<Assumption> switchedOff() {
        return model.assumptions().stream()
                .filter(assumption -> !isOn(assumption))
                .toList();
    }

    private boolean isOn(Assumption assumption) {
        return switches.isOn(model, assumption);
    }

    /**
     * What figures say that no statement of the system does, such as the difference of two unknown shares, which is not
     * linear, or a level in another kind of quantity than the rest of its series is printed in.
     *
     * @return the figures and the reasons
     */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>(model.omissions());
        for (Assumption assumption : switchedOff()) {
            if (assumption.kind() == Assumption.Kind.SAME_SCOPE) {
                omissions.add(new Omission(assumption.subject(), "its base is on a scope of its own"));
            }
        }
        return List.copyOf(omissions);
    }

    /**
     * What the figures and the assumptions say, as inequalities. The level of one cell in two kinds of quantities is two
     * numbers: the unit of each term tells them apart.
     *
     * @return the statements that hold in every case; ranks and shares of what may be negative add cases to them
     */
    public List<Statement> statements() {
        return new StatementList(model, active()).always();
    }

    /**
     * Whether all figures can be true, within the usual budget.
     *
     * @return the verdict
     */
    public Verdict check() {
        return check(Budget.withDefaults());
    }

    /**
     * Whether all figures can be true.
     *
     * @param budget how much work may be spent on each part of the system that has no level in common with the rest: so much
     *     to decide it, and as much again to leave out of each conflict what it does not need
     * @return the verdict; conflicts that were found stay, whatever the budget was not enough for
     */
    public Verdict check(Budget budget) {
        return new Check(model, requireNonNull(budget, "budget")).verdict(active());
    }

    /**
     * The tightest bounds of what is asked, within the usual budget.
     *
     * @param question the question; its cells need not be printed anywhere
     * @return the answer
     * @throws io.github.newenergy.indicators.dimension.UnitMismatchException if levels of two kinds of quantities are to
     *     be added, taken off or divided by each other, such as 亿千瓦时 by GW or 亿美元 by 亿元
     */
    public Answer bounds(Question question) {
        return bounds(question, Budget.withDefaults());
    }

    /**
     * The tightest bounds of what is asked.
     *
     * @param question the question; its cells need not be printed anywhere
     * @param budget how much work may be spent on it
     * @return the answer
     * @throws io.github.newenergy.indicators.dimension.UnitMismatchException if levels of two kinds of quantities are to
     *     be added, taken off or divided by each other, such as 亿千瓦时 by GW or 亿美元 by 亿元
     */
    public Answer bounds(Question question, Budget budget) {
        requireNonNull(budget, "budget");
        List<Cell> cells = requireNonNull(question, "question").cells();
        FigureSystem wider = withCells(cells);
        return new Inquiry(wider.model, wider.active(), budget).answer(question);
    }

    private FigureSystem withCells(List<Cell> cells) {
        if (model.numbers().keySet().containsAll(cells)) {
            return this;
        }
        Model wider = FigureCompiler.compile(NamedFigure.allOf(publications), reading, cells);
        return new FigureSystem(publications, reading, switches, wider);
    }

    /**
     * The tightest bounds of all that the figures imply beyond what they print: levels of cells, growth on the year before, and
     * shares of parts in their wholes. What is printed is among them where others leave it less room than its print.
     *
     * @return the answers that bound something, and the questions that the usual budget left undecided
     */
    public ImpliedFigures impliedFigures() {
        return impliedFigures(Budget.withDefaults());
    }

    /**
     * The same within a budget.
     *
     * @param budget how much work may be spent on each part of the system that has no level in common with the rest, for all
     *     questions about it together
     * @return the answers that bound something, and the questions that the budget left undecided
     */
    public ImpliedFigures impliedFigures(Budget budget) {
        Inquiry inquiry = new Inquiry(model, active(), requireNonNull(budget, "budget"));
        return impliedQuestions().answers(inquiry);
    }

    private ImpliedQuestions impliedQuestions() {
        return new ImpliedQuestions(model, NamedFigure.allOf(publications), reading, this::isOn);
    }

    /**
     * Which one more figure, or finer print of a figure, would narrow an answer most, within the usual budget.
     *
     * @param question what is asked
     * @return the figures that would narrow the answer, the best first; none where there is no answer to narrow
     * @throws io.github.newenergy.indicators.dimension.UnitMismatchException as for {@link #bounds(Question)}
     */
    public List<Gain> gains(Question question) {
        return gains(question, Budget.withDefaults());
    }

    /**
     * Which one more figure would narrow an answer most, and how precise it would have to be: a level, a growth on the year
     * before or a share of a part in its whole, whether it is not printed yet or not as fine.
     *
     * @param question what is asked
     * @param budget how much work may be spent on each figure that is tried; what cannot be decided within it is not offered
     * @return the figures that would narrow the answer, the best first; none where there is no answer to narrow
     */
    public List<Gain> gains(Question question, Budget budget) {
        requireNonNull(budget, "budget");
        List<Cell> cells = requireNonNull(question, "question").cells();
        FigureSystem wider = withCells(cells);
        Inquiry inquiry = new Inquiry(wider.model, wider.active(), budget);
        return inquiry.answer(question) instanceof Answer.Known now
                ? new InformationValue(inquiry, now)
                        .gains(wider.impliedQuestions().all())
                : List.of();
    }

    /**
     * Single changes that resolve one conflict, within the usual budget.
     *
     * @param conflict a conflict of this system
     * @return the changes: what to leave out, then numbers from the nearest on, then slips; may be none
     * @throws IllegalArgumentException if this system has no such conflict
     */
    public List<Repair> repairs(Conflict conflict) {
        return repairs(conflict, Budget.withDefaults());
    }

    /**
     * Single changes after which one conflict is gone: figures or assumptions to leave out, the nearest other number of each
     * figure, and usual slips.
     *
     * <p>After each of them all figures can be true, those of other conflicts set aside. Each has been tried: the changed
     * figure was compiled anew, with all that follows from it, such as the ratio that a change in points leads to. Of the
     * digits that may be wrong in one place the nearest one is told that helps. No change is offered by which a figure would
     * say no more, as about zero does.
     *
     * @param conflict a conflict of this system
     * @param budget how much work may be spent on each part of the system with each change that is tried; what cannot be
     *     decided within it is not offered
     * @return the changes: what to leave out, then numbers from the nearest on, then slips; may be none
     * @throws IllegalArgumentException if the conflict names a figure or an assumption that this system does not have, or if
     *     these do not contradict each other here
     */
    public List<Repair> repairs(Conflict conflict, Budget budget) {
        requireNonNull(conflict, "conflict");
        Trial trial = new Trial(reading, switches, requireNonNull(budget, "budget"));
        return new Diagnosis(model, NamedFigure.allOf(publications), trial).repairs(conflict);
    }

    /**
     * Whether a statement is one that the figures and assumptions of this system make: then a certificate that rests on it
     * speaks of these publications.
     *
     * @param statement the statement, such as one of a stored certificate
     * @return true if it is among the statements of this system, about a level that is not printed and in one case as well
     */
    public boolean states(Statement statement) {
        List<Cell> cells = requireNonNull(statement, "statement").terms().stream()
                .map(Statement.Term::cell)
                .toList();
        FigureSystem wider = withCells(cells);
        return new StatementList(wider.model, wider.active()).contains(statement);
    }

    private PremiseSet active() {
        return switches.active(model);
    }
}
