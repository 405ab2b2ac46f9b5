/** Home by role: what waits for a person, the own schools, what is new since the last visit. */
@NullMarked
package opora.overview.home;

import org.jspecify.annotations.NullMarked;
