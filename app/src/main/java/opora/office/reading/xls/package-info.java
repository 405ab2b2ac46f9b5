/** Workbooks of Excel 97–2003, record by record, with memory that does not grow with the rows and a bound on all that a file can promise. */
@NullMarked
package opora.office.reading.xls;

import org.jspecify.annotations.NullMarked;
