/** Workbooks of Excel 2007 and later, by a streaming reader on aalto. */
@NullMarked
package opora.office.reading.xlsx;

import org.jspecify.annotations.NullMarked;
