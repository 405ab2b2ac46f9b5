/** What files of every source share: words of headings, the meta block, cells of schools, rows of totals, columns of tasks. */
@NullMarked
package opora.results.formats.sheets;

import org.jspecify.annotations.NullMarked;
