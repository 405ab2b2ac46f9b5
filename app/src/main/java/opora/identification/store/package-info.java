/** Kept runs in the schema {@code identification}: written once, never changed. */
@NullMarked
package opora.identification.store;

import org.jspecify.annotations.NullMarked;
