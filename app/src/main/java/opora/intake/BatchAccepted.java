package opora.intake;

/** Published inside the transaction of the acceptance. */
public record BatchAccepted(long batch, long edition) {}
