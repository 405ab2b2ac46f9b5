/** What the rooms up the road have to be asked for: schools, people, municipalities. */
@NullMarked
package opora.consistency.observed;

import org.jspecify.annotations.NullMarked;
