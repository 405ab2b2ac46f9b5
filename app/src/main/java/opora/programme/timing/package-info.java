/**
 * Сроки: what people write where a roadmap asks when, read without refusing anything. The words stay as they were written; beside them stands what was understood and what
 * is doubtful. Pure: knows no clock, so that «this year» is a year of the programme and never today's.
 */
@NullMarked
package opora.programme.timing;

import org.jspecify.annotations.NullMarked;
