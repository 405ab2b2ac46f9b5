package opora.intake;

import java.time.Instant;

/** A row of which a person said that it does not count. */
public record LeftOutRow(long id, RowPlace place, String by, Instant at) {}
