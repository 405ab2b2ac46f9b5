/** Tasks and their history as kept. */
@NullMarked
package opora.consistency.store;

import org.jspecify.annotations.NullMarked;
