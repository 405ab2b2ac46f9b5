/**
 * Расчётное ядро: the formulas of Opora. Pure Java on commons-statistics; no Spring, no files, no clock, no randomness without a seed.
 *
 * <p>Every public type states its formula, units, what happens at n = 0, at ties and at missing values, and the source.
 */
@NullMarked
package opora.statistics;

import org.jspecify.annotations.NullMarked;
