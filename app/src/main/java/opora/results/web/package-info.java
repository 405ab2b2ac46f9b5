/** Pages of schools with what is known of them, and of a single fact with where it comes from. */
@NullMarked
package opora.results.web;

import org.jspecify.annotations.NullMarked;
