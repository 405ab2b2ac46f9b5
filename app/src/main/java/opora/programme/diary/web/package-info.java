/** Pages of diaries: of one programme, of one activity, what is late everywhere, the form for Excel. */
@NullMarked
package opora.programme.diary.web;

import org.jspecify.annotations.NullMarked;
