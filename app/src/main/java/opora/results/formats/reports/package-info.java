/** The portal's aggregated reports and its statistics of marks: rows of groups, schools, municipalities, region and country. */
@NullMarked
package opora.results.formats.reports;

import org.jspecify.annotations.NullMarked;
