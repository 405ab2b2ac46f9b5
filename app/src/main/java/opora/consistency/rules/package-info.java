/** Rules as they stand in files, and their small language. */
@NullMarked
package opora.consistency.rules;

import org.jspecify.annotations.NullMarked;
