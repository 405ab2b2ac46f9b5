/** Opora: one road of data, file → intake → results → identification → reports; see ARCHITECTURE.md. */
@NullMarked
package opora;

import org.jspecify.annotations.NullMarked;
