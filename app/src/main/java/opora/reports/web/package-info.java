/** Downloads. */
@NullMarked
package opora.reports.web;

import org.jspecify.annotations.NullMarked;
