package opora.network.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.network.DecisionState;
import opora.network.VisitState;

/** What of the visits and decisions is shown; stands in the address. At most one of the two states is chosen. */
record VisitFilter(
        Optional<Long> municipality,
        Whose whose,
        Optional<VisitState> state,
        Optional<DecisionState> decision) {

    /** Whether only visits that one planned oneself. */
    enum Whose {
        ALL,
        OWN
    }

    /** {@code m}: 0 for all; what is no word of the filter is as if it were not there. */
    static VisitFilter of(long m, String whose, String state, String decision) {
        Optional<VisitState> visits = named(VisitState.class, state);
        return new VisitFilter(
                Optional.of(m).filter(number -> number != 0),
                whose.equals("own") ? Whose.OWN : Whose.ALL,
                visits,
                visits.isPresent() ? Optional.empty() : named(DecisionState.class, decision));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    boolean isOn() {
        return municipality.isPresent() || whose == Whose.OWN || hasState();
    }

    boolean hasState() {
        return state.isPresent() || decision.isPresent();
    }

    String at(Optional<VisitState> other) {
        return address(other.map(one -> "state=" + one.name()));
    }

    String atDecisions(DecisionState other) {
        return address(Optional.of("decision=" + other.name()));
    }

    private String address(Optional<String> chosen) {
        return "/visits" + query(chosen);
    }

    /** The address of the workbook with the same visits. */
    String workbook() {
        return "/visits/list.xlsx" + query(Optional.empty());
    }

    private String query(Optional<String> chosen) {
        List<String> parts = new ArrayList<>();
        municipality.ifPresent(id -> parts.add("m=" + id));
        if (whose == Whose.OWN) {
            parts.add("whose=own");
        }
        chosen.ifPresent(parts::add);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
