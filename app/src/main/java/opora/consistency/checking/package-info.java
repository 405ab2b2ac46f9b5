/** From observations to tasks: judged, compared with what is kept, kept. */
@NullMarked
package opora.consistency.checking;

import org.jspecify.annotations.NullMarked;
