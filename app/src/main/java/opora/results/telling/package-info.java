/** Puts the analysis of a procedure into words, tables and drawings: one list of sections that the page shows and the workbook repeats. */
@NullMarked
package opora.results.telling;

import org.jspecify.annotations.NullMarked;
