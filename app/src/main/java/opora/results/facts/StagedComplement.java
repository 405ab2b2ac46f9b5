package opora.results.facts;

import opora.results.Complement;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A row of an aggregated report that was read and is not accepted yet.
 *
 * @param subject whose row it is: the key of its group, for a known school its number
 */
public record StagedComplement(long id, String subject, long file, Complement row) {

    public About about() {
        return new About(subject, row.kind(), row.year(), row.procedure());
    }

    public Fact fact() {
        return new Fact(id, ComplementWords.statement(row));
    }

    /** Of all rows about the same one counts. */
    public record About(
            String subject, Complement.Kind kind, AcademicYear year, Procedure procedure) {}
}
