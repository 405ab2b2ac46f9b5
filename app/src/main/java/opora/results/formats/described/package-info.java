/** Sheets that tell something of schools or of works word for word: the list of signs, the official list, descriptions of works, forms that are told apart and refused. */
@NullMarked
package opora.results.formats.described;

import org.jspecify.annotations.NullMarked;
