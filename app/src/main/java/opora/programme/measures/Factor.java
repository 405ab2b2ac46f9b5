package opora.programme.measures;

import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * What a measure works against: a risk factor of «500+», or the direction {@link #MANAGEMENT}, which is none of them.
 *
 * @param names the newest first; the lists of factors differ by year
 */
public record Factor(String code, List<Name> names) {

    public static final String MANAGEMENT = "management";

    /**
     * @param until the last year of this name; empty while it is in use
     * @param source what confirms it; Opora's own wording says so
     */
    public record Name(
            AcademicYear since, Optional<AcademicYear> until, String title, String source) {

        private boolean isFor(AcademicYear year) {
            return since.compareTo(year) <= 0
                    && until.filter(last -> last.compareTo(year) < 0).isEmpty();
        }
    }

    public Factor {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a factor without a name: " + code);
        }
    }

    public boolean isRisk() {
        return !code.equals(MANAGEMENT);
    }

    /** As it is called now. */
    public String title() {
        return names.getFirst().title();
    }

    /** As it was called in a year; empty when it was not on the list then. */
    public Optional<Name> in(AcademicYear year) {
        return names.stream().filter(name -> name.isFor(year)).findFirst();
    }
}
