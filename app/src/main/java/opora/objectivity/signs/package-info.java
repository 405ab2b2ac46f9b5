/** The questions and the list they make together: pure, from facts to p-values. */
@NullMarked
package opora.objectivity.signs;

import org.jspecify.annotations.NullMarked;
