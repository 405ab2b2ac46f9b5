/** Tables of OpenDocument (LibreOffice, Р7-Офис, МойОфис), by a streaming reader on aalto. */
@NullMarked
package opora.office.reading.ods;

import org.jspecify.annotations.NullMarked;
