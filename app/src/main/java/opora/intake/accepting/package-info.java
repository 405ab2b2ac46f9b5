/** What a person does with a load: answers, decides, removes, accepts, recalls. */
@NullMarked
package opora.intake.accepting;

import org.jspecify.annotations.NullMarked;
