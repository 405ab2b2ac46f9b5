/**
 * The catalogue of measures from which programmes choose: what ships (rows of {@code opora/programme}) with what the region added and switched off. A measure is a suggestion; how much one helps is
 * told of none, for nobody has measured it.
 */
@NullMarked
package opora.programme.measures;

import org.jspecify.annotations.NullMarked;
