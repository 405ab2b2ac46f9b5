package opora.results.facts;

import java.util.Comparator;
import java.util.Optional;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What rows of one sort tell that stand beside the outcomes: {@link opora.results.Complement}, {@link opora.results.Description}. */
public interface Telling<R> {

    /**
     * Of all rows about the same one counts.
     *
     * @param subject whose row it is: {@link #key}, for a known school its number
     */
    record About(String subject, Part part) {}

    /** What a file tells as a whole. {@code procedure}: empty where the rows are of none. */
    record Part(AcademicYear year, Optional<Procedure> procedure, Enum<?> kind)
            implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::year)
                    .thenComparing(part -> part.procedure().map(Procedure::code).orElse(""))
                    .thenComparing(part -> part.kind().ordinal())
                    .compare(this, other);
        }
    }

    Part part(R row);

    /** «ВПР 2026, математика, 5 класс: «Выполнение заданий»». */
    String title(R row);

    /** What two rows about one thing share, as the file writes it. */
    String key(R row);

    /** Empty for a row that is of no school. */
    Optional<SchoolCode> school(R row);

    /** Whom or what it is about, for a sentence. */
    String name(R row);

    Outcome.Source source(R row);

    Statement says(R row);

    /** What changes, for a sentence. */
    String difference(Statement was, Statement becomes);
}
