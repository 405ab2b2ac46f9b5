package opora.network;

import java.util.List;
import opora.territory.School;

/** Who accompanies which schools today; {@code schools}: those in sight, in the order of the register, at least one. */
public record Curator(long person, String name, List<School> schools) {

    public Curator {
        schools = List.copyOf(schools);
    }
}
