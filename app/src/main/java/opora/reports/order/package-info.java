/** Приказ: the order by which an office approves the list. */
@NullMarked
package opora.reports.order;

import org.jspecify.annotations.NullMarked;
