/**
 * Whether a target for the share of those who failed can be reached within a year: what similar schools of the region came to, and how far chance alone would carry the school. Looks at the whole
 * region and lets out counts of schools alone.
 */
@NullMarked
package opora.programme.feasibility;

import org.jspecify.annotations.NullMarked;
