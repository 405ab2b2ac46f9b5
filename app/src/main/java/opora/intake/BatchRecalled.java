package opora.intake;

/** Published inside the transaction of the recall. */
public record BatchRecalled(long batch) {}
