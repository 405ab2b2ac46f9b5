/** A screening as a deed: what counts now is loaded for the questions. */
@NullMarked
package opora.objectivity.screening;

import org.jspecify.annotations.NullMarked;
