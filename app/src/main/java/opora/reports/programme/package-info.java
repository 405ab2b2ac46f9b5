/** Программа и паспорт: what a programme says, as a document; the laid out parts become blocks of Word and PDF. */
@NullMarked
package opora.reports.programme;

import org.jspecify.annotations.NullMarked;
