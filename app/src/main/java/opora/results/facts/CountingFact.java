package opora.results.facts;

import java.util.Optional;

/** A fact that counts now; {@code failed} is empty when its source gave only the share. */
public record CountingFact(
        Fact fact, Subject subject, int participants, Optional<Integer> failed) {}
