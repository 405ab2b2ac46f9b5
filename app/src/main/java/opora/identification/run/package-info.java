/** How a run is made: who is judged and on what, the fingerprint of it, and the order load, judge, keep. */
@NullMarked
package opora.identification.run;

import org.jspecify.annotations.NullMarked;
