/** Outcomes in PostgreSQL, schema {@code results}: staged, accepted, asked for and traced. */
@NullMarked
package opora.results.store;

import org.jspecify.annotations.NullMarked;
