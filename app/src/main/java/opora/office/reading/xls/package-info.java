/** Workbooks of Excel 97–2003, record by record through POI. */
@NullMarked
package opora.office.reading.xls;

import org.jspecify.annotations.NullMarked;
