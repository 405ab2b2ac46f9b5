/**
 * Какой школе позвонить: of the schools in sight those that need a word now, in an order that follows from stated points, and what people did about
 * them. {@code order} is the pure middle, a bean of {@code causes} asks one room each; what speaks for a school tomorrow is one more bean there, a
 * constant of {@code CauseKind} and a row of {@code opora/overview/causes.csv}.
 */
@NullMarked
package opora.overview.next;

import org.jspecify.annotations.NullMarked;
