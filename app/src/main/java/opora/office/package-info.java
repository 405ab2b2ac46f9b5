/**
 * Файлы Word и Excel: opens XLSX, XLS, ODS and CSV row by row, writes XLSX and DOCX.
 *
 * <p>The only place that knows POI, StAX, fastexcel and encodings. Used by intake, results, reports and the command line. Knows nothing of
 * schools: a table is rows of text with their numbers.
 */
@ApplicationModule(
        displayName = "Файлы Word и Excel",
        allowedDependencies = {})
@NullMarked
package opora.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
