/** The region's own measures in PostgreSQL. */
@NullMarked
package opora.programme.measures.store;

import org.jspecify.annotations.NullMarked;
