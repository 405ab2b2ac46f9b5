/** SQL of the versions. */
@NullMarked
package opora.reference.store;

import org.jspecify.annotations.NullMarked;
