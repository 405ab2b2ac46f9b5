/** Приложение к приказу: the annex of the order by which an office approves the list. */
@NullMarked
package opora.reports.listannex;

import org.jspecify.annotations.NullMarked;
