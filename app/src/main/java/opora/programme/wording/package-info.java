/** The text of a programme: provisions of kinds that are rows, editions, what differs between two of them, two people's changes merged. Pure. */
@NamedInterface("wording")
@NullMarked
package opora.programme.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
