package io.github.newenergy.indicators.figure;

/** In which mood a figure was published. Only what is reported as a fact is evidence about true levels. */
public enum Modality {
    /** Reported as measured or estimated by the publisher. */
    REPORTED,
    /** Expected to come true: 预计, 有望. */
    FORECAST,
    /** Aimed at: 力争, 目标. */
    TARGET,
    /** Planned or announced: 计划, 将. */
    PLANNED;

    /**
     * Whether the figure says something about true levels.
     *
     * @return true for reported figures alone
     */
    public boolean isEvidence() {
        return this == REPORTED;
    }
}
