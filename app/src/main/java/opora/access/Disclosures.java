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

    /** Whoever governs a school, works with its data or is its curator by order has the right to read its numbers whole. */
    public Disclosure of(Viewer viewer) {
        return viewer.may(Right.SEE_SMALL_GROUPS) ? Disclosure.WHOLE : inside;
    }

    /** For pages and files that anybody may open. */
    public Disclosure ofEverybody() {
        return everybody;
    }
}
