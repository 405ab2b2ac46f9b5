package opora.results.facts;

import java.util.Optional;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What a fact is about.
 *
 * @param school empty for a school that is not known yet
 * @param key the key of its code where it is not known, else «», so that two codes of one school are one subject
 */
public record Subject(
        Optional<SchoolId> school, String key, AcademicYear year, Procedure procedure) {

    public static Subject of(
            Optional<SchoolId> school, String key, AcademicYear year, Procedure procedure) {
        return new Subject(school, school.isPresent() ? "" : key, year, procedure);
    }
}
