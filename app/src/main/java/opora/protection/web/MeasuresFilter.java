package opora.protection.web;

import opora.protection.Measure;
import org.jspecify.annotations.Nullable;

/** The parameters of the address as they came; what is none of the choices does not narrow. */
record MeasuresFilter(@Nullable String state, @Nullable String whose, @Nullable String level) {

    boolean takes(Measure measure) {
        return takesBesideState(measure)
                && (isBlank(state) || measure.state().name().equals(state));
    }

    /** For the counts of states: each says what choosing it would show. */
    boolean takesBesideState(Measure measure) {
        return (isBlank(whose) || measure.whose().name().equals(whose))
                && (isBlank(level) || measure.levelsInWords().contains(level));
    }

    boolean hasState(Measure.State one) {
        return one.name().equals(state);
    }

    boolean hasWhose(Measure.Whose one) {
        return one.name().equals(whose);
    }

    boolean hasLevel(int one) {
        return Integer.toString(one).equals(level);
    }

    MeasuresFilter sane() {
        return new MeasuresFilter(
                names(Measure.State.values(), state),
                names(Measure.Whose.values(), whose),
                level != null && level.matches("[1-4]") ? level : null);
    }

    private static @Nullable String names(Enum<?>[] all, @Nullable String told) {
        for (Enum<?> one : all) {
            if (one.name().equals(told)) {
                return told;
            }
        }
        return null;
    }

    /** The part of the address after the path; empty when nothing narrows. */
    String address() {
        return address(state);
    }

    String addressOf(Measure.State other) {
        return address(other.name());
    }

    String addressOfAll() {
        return address(null);
    }

    private String address(@Nullable String chosen) {
        StringBuilder address = new StringBuilder();
        add(address, "state", chosen);
        add(address, "whose", whose);
        add(address, "level", level);
        return address.isEmpty() ? "" : "?" + address;
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (!isBlank(value)) {
            address.append(address.isEmpty() ? "" : "&").append(name).append('=').append(value);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
