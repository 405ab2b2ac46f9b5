/** The note on how programmes of a region or a municipality go on. */
@NullMarked
package opora.reports.progress;

import org.jspecify.annotations.NullMarked;
