/** Chapters over the running application: A01 … in the order in which a person meets it. */
@NullMarked
package opora.acceptance;

import org.jspecify.annotations.NullMarked;
