/** Classes of schools: what a change would do, which class a row of a table means, where it is kept. */
@NullMarked
package opora.territory.classes;

import org.jspecify.annotations.NullMarked;
