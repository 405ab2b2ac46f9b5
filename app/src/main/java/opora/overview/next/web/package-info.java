/** The pages under {@code /next}. */
@NullMarked
package opora.overview.next.web;

import org.jspecify.annotations.NullMarked;
