/** Форма дневника для Excel: written with what is known, filled in without Opora, read again. Pure but for the file. */
@NullMarked
package opora.programme.diary.form;

import org.jspecify.annotations.NullMarked;
