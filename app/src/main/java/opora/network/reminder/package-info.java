/** Tells schools and curators what comes and what was done; and calendars the days. */
@NullMarked
package opora.network.reminder;

import org.jspecify.annotations.NullMarked;
