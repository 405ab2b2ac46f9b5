/**
 * Разбор процедуры: the numbers of one procedure of one year, of a group of participants and beside larger groups, each with its n and where it comes
 * from. Pure: no database, no HTTP, no clock. Which source feeds which number: {@code docs/decisions/0012-analysis-of-a-procedure.md}.
 */
@NullMarked
package opora.results.analysis;

import org.jspecify.annotations.NullMarked;
