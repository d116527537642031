/**
 * The front door: short static verbs for JShell and first use.
 *
 * <p>Everything they return lives in the packages below: {@code number}, {@code dimension}, {@code figure}, {@code calc},
 * {@code report} and {@code json}.
 */
@NullMarked
package io.github.newenergy.indicators;

import org.jspecify.annotations.NullMarked;
