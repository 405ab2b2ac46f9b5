/** Columns of type {@code vault.sealed}, whichever room they are in. */
@NullMarked
package opora.vault.store;

import org.jspecify.annotations.NullMarked;
