/**
 * Файлы Word, Excel и PDF: opens XLSX, XLS, ODS and CSV row by row and the tables of DOCX, writes XLSX, DOCX and PDF.
 *
 * <p>The only place that knows POI, StAX, fastexcel, openhtmltopdf and encodings. Used by intake, results, reports and the command line. Knows nothing of
 * schools: a table is rows of text with their numbers.
 */
@ApplicationModule(
        displayName = "Файлы Word, Excel и PDF",
        allowedDependencies = {})
@NullMarked
package opora.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
