package opora.corrections;

import java.time.Instant;
import java.time.LocalDate;

/** A day of an open window for the calendar of whoever it concerns; {@code changedAt}: when it was set. */
public record Deadline(
        String key, LocalDate day, String title, String address, Instant changedAt) {}
