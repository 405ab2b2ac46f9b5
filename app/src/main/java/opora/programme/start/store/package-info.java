/** Examples in the database. */
@NullMarked
package opora.programme.start.store;

import org.jspecify.annotations.NullMarked;
