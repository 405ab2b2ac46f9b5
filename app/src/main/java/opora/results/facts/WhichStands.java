package opora.results.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which fact stands when several say something of one school, year and procedure. */
public final class WhichStands {

    private WhichStands() {}

    /**
     * Of accepted facts in the order of their acceptance: a later one takes over unless everything it says is known already. So a load
     * that only confirms changes nothing, and takes over by itself when what it confirmed is recalled. Empty for no facts.
     */
    public static Optional<Fact> afterAll(List<Fact> inOrderOfAcceptance) {
        Optional<Fact> stands = Optional.empty();
        for (Fact next : inOrderOfAcceptance) {
            if (stands.isEmpty() || next.says().against(stands.get().says()) != Relation.KNOWN) {
                stands = Optional.of(next);
            }
        }
        return stands;
    }

    /**
     * Of facts that come in one load: the one that tells most, the first among equals. Empty when two of them contradict each other or
     * there are none.
     */
    public static Optional<Fact> together(List<Fact> ofOneLoad) {
        Optional<Fact> richest = Optional.empty();
        for (Fact next : ofOneLoad) {
            if (ofOneLoad.stream()
                    .filter(other -> other != next)
                    .anyMatch(other -> next.says().against(other.says()) == Relation.CONTRADICTS)) {
                return Optional.empty();
            }
            if (richest.isEmpty()
                    || next.says().fields().size() > richest.get().says().fields().size()) {
                richest = Optional.of(next);
            }
        }
        return richest;
    }

    /** Of what comes in one load: the first that says all that the others say. Empty when none does or there are none. */
    public static Optional<Fact> fullest(List<Fact> ofOneLoad) {
        return ofOneLoad.stream()
                .filter(one ->
                        ofOneLoad.stream()
                                .allMatch(other ->
                                        other.says().against(one.says()) == Relation.KNOWN))
                .findFirst();
    }

    /**
     * Numbers of all but the one that stands.
     *
     * @throws IllegalStateException when none does: contradictions are put aside before acceptance
     */
    public static List<Long> beside(Optional<Fact> stands, List<Fact> ofOneLoad) {
        long kept = stands.orElseThrow(() -> new IllegalStateException("contradicting facts")).id();
        return ofOneLoad.stream().map(Fact::id).filter(id -> id != kept).toList();
    }

    /** Numbers of those that stand {@linkplain #afterAll after all}. */
    public static List<Long> standing(Collection<List<Fact>> rivals) {
        return rivals.stream().flatMap(facts -> afterAll(facts).stream()).map(Fact::id).toList();
    }
}
