/** From the bytes that come in to what was read of them: the spool on disk, the readings in the background. */
@NullMarked
package opora.intake.receiving;

import org.jspecify.annotations.NullMarked;
