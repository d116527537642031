package io.github.newenergy.indicators.figure;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;

/**
 * One thing that a publication says about the true levels of cells, or a remark that says nothing about them.
 *
 * <p>A figure holds what was printed, also when it cannot be true; whether figures agree is not checked here. It refuses only
 * what is no statement at all: a share in points, a cell compared with itself, a negative level of what is never negative.
 *
 * <p>{@code toString} is one line: the id, a colon, what the figure says, and a mood other than reported in brackets.
 *
 * <p>The kinds are sealed. {@link #match} asks for an answer to each, so a new kind stops the build wherever it matters.
 */
public sealed interface Figure
        permits LevelFigure,
                GrowthFigure,
                ShareFigure,
                MultipleFigure,
                DifferenceFigure,
                PointChangeFigure,
                ContributionFigure,
                TotalFigure,
                OrderFigure,
                RankFigure,
                RemarkFigure {

    /**
     * Which figure it is, and where it was read.
     *
     * @return the attribution
     */
    Attribution attribution();

    /**
     * The kind of this figure.
     *
     * @return the kind
     */
    FigureKind kind();

    /**
     * The cells whose levels the figure speaks of.
     *
     * @return the cells, the one it is about first; empty for a remark
     */
    List<Cell> cells();

    /**
     * Answers by kind.
     *
     * @param cases one answer for each kind
     * @param <R> the type of the answer
     * @return the answer for the kind of this figure
     */
    <R> R match(Cases<R> cases);

    /**
     * The name of the figure within its publication.
     *
     * @return the id
     */
    default String id() {
        return attribution().id();
    }

    /**
     * Where the figure was read.
     *
     * @return the source
     */
    default Source source() {
        return attribution().source();
    }

    /**
     * Whether the figure says something about true levels: it is reported as a fact, and it is no remark.
     *
     * @return false for plans, targets, forecasts and remarks
     */
    default boolean isEvidence() {
        return attribution().modality().isEvidence();
    }

    /**
     * One answer for each kind of figure.
     *
     * @param <R> the type of the answers
     */
    interface Cases<R> {
        /**
         * The answer for a level.
         *
         * @param figure the figure
         * @return the answer
         */
        R level(LevelFigure figure);

        /**
         * The answer for a growth.
         *
         * @param figure the figure
         * @return the answer
         */
        R growth(GrowthFigure figure);

        /**
         * The answer for a share.
         *
         * @param figure the figure
         * @return the answer
         */
        R share(ShareFigure figure);

        /**
         * The answer for a multiple.
         *
         * @param figure the figure
         * @return the answer
         */
        R multiple(MultipleFigure figure);

        /**
         * The answer for a difference.
         *
         * @param figure the figure
         * @return the answer
         */
        R difference(DifferenceFigure figure);

        /**
         * The answer for a change in points.
         *
         * @param figure the figure
         * @return the answer
         */
        R pointChange(PointChangeFigure figure);

        /**
         * The answer for a contribution.
         *
         * @param figure the figure
         * @return the answer
         */
        R contribution(ContributionFigure figure);

        /**
         * The answer for a total.
         *
         * @param figure the figure
         * @return the answer
         */
        R total(TotalFigure figure);

        /**
         * The answer for an order.
         *
         * @param figure the figure
         * @return the answer
         */
        R order(OrderFigure figure);

        /**
         * The answer for a rank.
         *
         * @param figure the figure
         * @return the answer
         */
        R rank(RankFigure figure);

        /**
         * The answer for a remark.
         *
         * @param figure the figure
         * @return the answer
         */
        R remark(RemarkFigure figure);
    }
}
