/** What a room implements to have its files read: one {@link opora.intake.formats.FileFormat} per layout, one keeper per room. */
@NamedInterface("formats")
@NullMarked
package opora.intake.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
