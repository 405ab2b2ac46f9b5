package opora.territory;

import java.util.Optional;

public record Municipality(MunicipalityId id, String name) {

    /** Stands for a municipality where nobody has told one: a school that only results name. It comes last and is none to choose. */
    public static final String NOT_TOLD = "Муниципалитет не указан";

    /** Its name; empty when nobody has told it. */
    public Optional<String> known() {
        return name.equals(NOT_TOLD) ? Optional.empty() : Optional.of(name);
    }
}
