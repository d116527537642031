package io.github.newenergy.indicators.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The goal of a benchmark that has no peer: a time of its own, one row of the {@link RatioTable}.
 *
 * <p>Such a goal is generous, since absolute times drift with the machine. A benchmark with parameters gives a row for each
 * of their values.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TimeGoal {

    /**
     * What is measured, in words or code; may hold Markdown.
     *
     * @return the first column of the table
     */
    String what();

    /**
     * The greatest time that meets the goal.
     *
     * @return in milliseconds
     */
    double milliseconds();
}
