/** What people hear of the course of programmes: whoever has to look at one, and those whose it is. */
@NullMarked
package opora.programme.tidings;

import org.jspecify.annotations.NullMarked;
