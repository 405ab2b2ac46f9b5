/** What the rules may ask of results: measures of things, worked out without a database. */
@NullMarked
package opora.results.observed;

import org.jspecify.annotations.NullMarked;
