/** Tables of unknown layout: where their headings stand, by what a layout is known again, and what its columns were said to mean. */
@NullMarked
package opora.intake.mapping;

import org.jspecify.annotations.NullMarked;
