/** Tables of documents of Word 2007 and later (ECMA-376), by a streaming reader on aalto. */
@NullMarked
package opora.office.reading.docx;

import org.jspecify.annotations.NullMarked;
