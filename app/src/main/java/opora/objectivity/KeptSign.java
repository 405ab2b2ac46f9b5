package opora.objectivity;

import java.util.List;
import opora.statistics.Sign;
import opora.territory.SchoolId;

/**
 * A sign as it was kept.
 *
 * @param place among all signs of its screening, 1 for the smallest p-value
 * @param facts of {@code results} behind it; that of the work first
 * @param qValue 0–1, see {@link Weighed}
 */
public record KeptSign(
        long id,
        long screening,
        int place,
        OfSchool school,
        Work work,
        SignKind kind,
        int participants,
        List<Long> facts,
        Sign sign,
        double qValue) {

    /** As the register had it when the screening was made; «» where it told nothing. */
    public record OfSchool(SchoolId id, String code, String name, String municipality) {}

    public KeptSign {
        facts = List.copyOf(facts);
    }

    /** What a sign is about: the same in a later screening inherits what was said of it. */
    public record Subject(SchoolId school, Work work, SignKind kind) {}

    public Subject subject() {
        return new Subject(school.id(), work, kind);
    }

    public String address() {
        return "/objectivity/signs/" + id;
    }
}
