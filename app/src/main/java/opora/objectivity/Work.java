package opora.objectivity;

import java.util.Comparator;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** One procedure of one year: what a school wrote. */
public record Work(AcademicYear year, Procedure procedure) implements Comparable<Work> {

    @Override
    public int compareTo(Work other) {
        return Comparator.comparing(Work::year).thenComparing(Work::procedure).compare(this, other);
    }
}
