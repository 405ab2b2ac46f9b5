/** Дневник программы: the activities of a programme with what became of them. */
@NullMarked
package opora.reports.diary;

import org.jspecify.annotations.NullMarked;
