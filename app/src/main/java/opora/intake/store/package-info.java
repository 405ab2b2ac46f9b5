/** Loads, their files, what was read of them and what was decided, in PostgreSQL, schema {@code intake}. */
@NullMarked
package opora.intake.store;

import org.jspecify.annotations.NullMarked;
