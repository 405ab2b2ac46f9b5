package opora.territory;

import java.time.LocalDate;

/** A school was joined to another one. */
public record Absorption(SchoolId school, SchoolId into, LocalDate since) {}
