/** What a school says to a sign and what a check finds: steps that are added and never changed. */
@NullMarked
package opora.objectivity.answer;

import org.jspecify.annotations.NullMarked;
