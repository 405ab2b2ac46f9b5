/** Bad rows of a file: found, kept without what they tell of people, mended, read again with the rest. Pure but for the copy on disk. */
@NullMarked
package opora.intake.mending;

import org.jspecify.annotations.NullMarked;
