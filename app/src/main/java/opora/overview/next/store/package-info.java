/** Steps about schools and capacities in PostgreSQL. */
@NullMarked
package opora.overview.next.store;

import org.jspecify.annotations.NullMarked;
