/** A kept run beside something else: another run, itself judged again from what it kept, the list that somebody else approved. Pure, but for who loads it. */
@NullMarked
package opora.identification.difference;

import org.jspecify.annotations.NullMarked;
