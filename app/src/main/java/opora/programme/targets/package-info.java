/**
 * Целевые значения показателей: what people write where an indicator asks how much, and whether it was reached. Exact numbers only; where the words leave two answers open, the answer
 * is that it cannot be judged, and why. Pure.
 */
@NullMarked
package opora.programme.targets;

import org.jspecify.annotations.NullMarked;
