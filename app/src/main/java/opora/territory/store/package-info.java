/** Schools and their entries in PostgreSQL, schema {@code territory}. */
@NullMarked
package opora.territory.store;

import org.jspecify.annotations.NullMarked;
