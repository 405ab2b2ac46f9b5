/** Tables of unknown layout, read with what a person said of their columns. Every row goes the way of the tables that Opora knows by itself. */
@NullMarked
package opora.results.formats.mapped;

import org.jspecify.annotations.NullMarked;
