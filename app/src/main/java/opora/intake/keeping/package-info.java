/** All rooms that keep what files bring, as one; schools before everything that rests on them. */
@NullMarked
package opora.intake.keeping;

import org.jspecify.annotations.NullMarked;
