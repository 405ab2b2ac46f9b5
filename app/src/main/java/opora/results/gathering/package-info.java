/** Gathers what is kept of one procedure of one year for its analysis: of a school with its classes, a municipality, the region, and of whoever they stand beside. */
@NullMarked
package opora.results.gathering;

import org.jspecify.annotations.NullMarked;
