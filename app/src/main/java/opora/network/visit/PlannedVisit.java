package opora.network.visit;

import java.util.Map;

/** What became of the form of a plan. */
public sealed interface PlannedVisit {

    record Done(long visit) implements PlannedVisit {}

    /** By field of the form. */
    record Mistaken(Map<String, String> mistakes) implements PlannedVisit {}
}
