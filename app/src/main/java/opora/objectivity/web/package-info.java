/** Pages of screenings and the card of a sign. */
@NullMarked
package opora.objectivity.web;

import org.jspecify.annotations.NullMarked;
