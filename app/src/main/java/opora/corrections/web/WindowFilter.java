package opora.corrections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;

/** Which schools of a window are shown; stands in the address. */
record WindowFilter(Optional<Long> municipality, Optional<SchoolState> state) {

    static final List<SchoolState> STATES = List.of(SchoolState.values());

    boolean matches(SchoolRow row) {
        return isOfMunicipality(row) && state.filter(one -> one != row.state()).isEmpty();
    }

    boolean isOfMunicipality(SchoolRow row) {
        return municipality.filter(id -> id != row.school().municipality().id().value()).isEmpty();
    }

    boolean isOn() {
        return municipality.isPresent() || state.isPresent();
    }

    /** The address with another state. */
    String at(String path, Optional<SchoolState> other) {
        List<String> parts = new ArrayList<>();
        municipality.ifPresent(id -> parts.add("m=" + id));
        other.ifPresent(one -> parts.add("state=" + one.name()));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
