/** What speaks for a school, in which order schools stand and what a week has room for; no database, no clock. */
@NullMarked
package opora.overview.next.order;

import org.jspecify.annotations.NullMarked;
