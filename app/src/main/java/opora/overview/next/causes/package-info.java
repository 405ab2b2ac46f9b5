/** What speaks for a school: one bean per room that is asked. */
@NullMarked
package opora.overview.next.causes;

import org.jspecify.annotations.NullMarked;
