/** Напоминания о сроках мероприятий: to those who write a programme and to curators of its school, by notice and calendar. */
@NullMarked
package opora.programme.reminder;

import org.jspecify.annotations.NullMarked;
