/**
 * A programme begun in minutes: what the list in force says of a school or a territory, measures of the catalogue, numbers for the base of an indicator, examples of others, what leads to the tasks
 * of an upper programme. Everything is offered with its reason; only what a person ticked is taken.
 */
@NullMarked
package opora.programme.start;

import org.jspecify.annotations.NullMarked;
