/** Перечень в Excel: the list with every number behind it. */
@NullMarked
package opora.reports.listworkbook;

import org.jspecify.annotations.NullMarked;
