/** Entries and files of diaries in the database. */
@NullMarked
package opora.programme.diary.store;

import org.jspecify.annotations.NullMarked;
