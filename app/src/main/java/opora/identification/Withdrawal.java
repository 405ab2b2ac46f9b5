package opora.identification;

import java.time.Instant;

/** That somebody took something back, which stays readable beside it: a method, a rule for ШНСУ, an approval. */
public record Withdrawal(Instant at, String by, String reason) {}
