package opora.network.visit;

/** The form of a plan as typed. {@code known}: what was asked about already, see {@link Written}. */
public record TypedPlan(
        String day, String way, String purpose, String points, String people, String known) {}
