/** Dates as a calendar program reads them. */
@NullMarked
package opora.notices.calendar;

import org.jspecify.annotations.NullMarked;
