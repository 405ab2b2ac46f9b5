/** Дорожная карта: the activities of a programme, as a document and as a workbook with its indicators. */
@NullMarked
package opora.reports.roadmap;

import org.jspecify.annotations.NullMarked;
