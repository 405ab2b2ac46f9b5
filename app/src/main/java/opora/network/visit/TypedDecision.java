package opora.network.visit;

/** The form of a decision as typed. {@code known}: what was asked about already, see {@link Written}. */
public record TypedDecision(String text, String responsible, String until, String known) {}
