/**
 * Дневник выполнения: what was written about the activities of a programme, and how far each of them is, worked out from its terms and entries and never set by hand.
 * Says what was done and never whether anything changed: that indicators say. Pure.
 */
@NamedInterface("diary")
@NullMarked
package opora.programme.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
