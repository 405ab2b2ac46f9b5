/** The pages of notices, the feed of dates and the way out of letters. */
@NullMarked
package opora.notices.web;

import org.jspecify.annotations.NullMarked;
