/** What a change of the structure would do and why it may be impossible; how changes are kept. */
@NullMarked
package opora.territory.acts;

import org.jspecify.annotations.NullMarked;
