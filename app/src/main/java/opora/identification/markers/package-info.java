/** The municipal reading of a list: low and (or) non-objective results, with the classes that carry the marker. */
@NullMarked
package opora.identification.markers;

import org.jspecify.annotations.NullMarked;
