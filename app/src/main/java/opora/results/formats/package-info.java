/**
 * The layouts of files that hold results of procedures, a package per source: read row by row into sums per school and class, or told
 * apart and refused. Reached from outside through {@link opora.results.ResultFormats}.
 */
@NullMarked
package opora.results.formats;

import org.jspecify.annotations.NullMarked;
