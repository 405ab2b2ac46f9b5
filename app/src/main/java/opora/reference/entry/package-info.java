/** What a person or a table says, and whether it can be true. */
@NullMarked
package opora.reference.entry;

import org.jspecify.annotations.NullMarked;
