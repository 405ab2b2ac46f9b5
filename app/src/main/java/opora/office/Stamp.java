package opora.office;

import java.time.Instant;

/**
 * What a written file says about itself in its properties. The same contents under the same stamp are the same bytes, so two documents can be
 * compared.
 *
 * @param at moment of creation as the file shows it; never the clock of the machine
 */
public record Stamp(String title, String author, Instant at) {}
