/** The journal in PostgreSQL, schema {@code journal}: read and added to. Open to the command that reads it while no pages are served. */
@NamedInterface("store")
@NullMarked
package opora.journal.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
