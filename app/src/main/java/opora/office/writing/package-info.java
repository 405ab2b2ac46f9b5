/** Workbooks by fastexcel, documents by POI and openhtmltopdf, packed so that equal contents are equal bytes. */
@NullMarked
package opora.office.writing;

import org.jspecify.annotations.NullMarked;
