/** Rules for adverse conditions in PostgreSQL. */
@NullMarked
package opora.identification.adversity.store;

import org.jspecify.annotations.NullMarked;
