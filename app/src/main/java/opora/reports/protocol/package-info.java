/** Протокол: what a meeting had before it and what it decided, before the list is approved. */
@NullMarked
package opora.reports.protocol;

import org.jspecify.annotations.NullMarked;
