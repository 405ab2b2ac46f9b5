/** Programmes in PostgreSQL; only added to. */
@NullMarked
package opora.programme.store;

import org.jspecify.annotations.NullMarked;
