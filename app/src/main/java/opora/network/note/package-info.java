/** Notes about schools, for whoever works with the school above it. */
@NullMarked
package opora.network.note;

import org.jspecify.annotations.NullMarked;
