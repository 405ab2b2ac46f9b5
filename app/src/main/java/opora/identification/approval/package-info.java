/** Approved lists: which run an order approved, by which meeting, as which version of its year. */
@NullMarked
package opora.identification.approval;

import org.jspecify.annotations.NullMarked;
