/** Visits, decisions and notes in PostgreSQL; only added to. */
@NullMarked
package opora.network.store;

import org.jspecify.annotations.NullMarked;
