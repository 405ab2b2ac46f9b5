/** How the early warning is made: load what counts now, compute, keep the last answer in memory, cut it to the sight of whoever asks. */
@NullMarked
package opora.identification.lookout;

import org.jspecify.annotations.NullMarked;
