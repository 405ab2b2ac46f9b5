/** Screenings and steps in PostgreSQL. */
@NullMarked
package opora.objectivity.store;

import org.jspecify.annotations.NullMarked;
