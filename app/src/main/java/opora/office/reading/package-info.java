/** Opens files: tells what they are, refuses what is no table. */
@NullMarked
package opora.office.reading;

import org.jspecify.annotations.NullMarked;
