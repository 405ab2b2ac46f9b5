/** The protocol of a visit of a school. */
@NullMarked
package opora.reports.visit;

import org.jspecify.annotations.NullMarked;
