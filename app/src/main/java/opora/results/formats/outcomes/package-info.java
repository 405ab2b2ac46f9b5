/** Opora's own table of outcomes: a row per school, procedure and class. */
@NullMarked
package opora.results.formats.outcomes;

import org.jspecify.annotations.NullMarked;
