/** What the documents about a list share: its order, its groups, its words. */
@NullMarked
package opora.reports.list;

import org.jspecify.annotations.NullMarked;
