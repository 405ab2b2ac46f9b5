package opora.access;

import opora.vocabulary.Disclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may read of groups how small; the one place where it stands. A region may set other numbers by {@code opora.disclosure.inside} and {@code
 * opora.disclosure.public}.
 */
@Component
public class Disclosures {

    private final Disclosure inside;
    private final Disclosure everybody;

    public Disclosures(
            @Value("${opora.disclosure.inside:5}") int inside,
            @Value("${opora.disclosure.public:10}") int everybody) {
        if (inside < 2 || everybody < inside) {
            throw new IllegalArgumentException(
                    "opora.disclosure: 2 <= inside <= public, not %d and %d"
                            .formatted(inside, everybody));
        }
        this.inside = new Disclosure(inside);
        this.everybody = new Disclosure(everybody);
    }

    /** Partners and specialists help, teachers work there; whoever governs a school, or is its curator by order, sees its numbers whole. */
    public Disclosure of(Viewer viewer) {
        return switch (viewer.role()) {
            case DEPARTMENT,
                    OPERATOR,
                    REGIONAL_COORDINATOR,
                    MUNICIPAL_AUTHORITY,
                    MUNICIPAL_COORDINATOR,
                    CURATOR,
                    SCHOOL ->
                    Disclosure.WHOLE;
            case TEACHER, PSYCHOLOGIST, PARTNER, ADMINISTRATOR, DATA_OFFICER, UNASSIGNED -> inside;
        };
    }

    /** For pages and files that anybody may open. */
    public Disclosure ofEverybody() {
        return everybody;
    }
}
