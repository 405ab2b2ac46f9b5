/** How programmes of a territory go on together: who has one, what was done of what was due, what is late. Pure. */
@NullMarked
@NamedInterface("progress")
package opora.programme.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
