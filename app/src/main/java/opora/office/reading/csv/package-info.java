/** Text files of lines and cells, by FastCSV. */
@NullMarked
package opora.office.reading.csv;

import org.jspecify.annotations.NullMarked;
