/** Lays a load beside what counts now: what is new, what contradicts, who is unknown, whether it can be accepted. */
@NullMarked
package opora.intake.checking;

import org.jspecify.annotations.NullMarked;
