package io.github.newenergy.indicators.figure;

/** In which mood a figure was published. Only what is reported as a fact is evidence about true levels. */
public enum Modality {
    /** Reported as measured or estimated by the publisher. */
    REPORTED("reported"),
    /** Expected to come true: 预计, 有望. */
    FORECAST("forecast"),
    /** Aimed at: 力争, 目标. */
    TARGET("target"),
    /** Planned or announced: 计划, 将. */
    PLANNED("planned");

    private final String text;

    Modality(String text) {
        this.text = text;
    }

    /**
     * Whether the figure says something about true levels.
     *
     * @return true for reported figures alone
     */
    public boolean isEvidence() {
        return this == REPORTED;
    }

    /** The name in files, such as {@code planned}. */
    @Override
    public String toString() {
        return text;
    }
}
