/** From words to a timing: tokens, then phrases from the left, then what they mean together in a period. Used by {@code Timing.read} alone. */
@NullMarked
package opora.programme.timing.reading;

import org.jspecify.annotations.NullMarked;
