/**
 * Общий язык: values that every room uses and nobody owns — the academic year, the procedure and its code, counted Russian nouns, how small a
 * group of people may be told.
 *
 * <p>Values only: no database, no clock, no rule of any room. At most twenty types.
 */
@ApplicationModule(
        displayName = "Общий язык",
        allowedDependencies = {})
@NullMarked
package opora.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
