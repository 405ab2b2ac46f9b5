package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Rows as facts. */
final class KnownRow {

    private KnownRow() {}

    /** Without classes, scores and tasks. */
    static Known brief(ResultSet row, int number) throws SQLException {
        return known(row, new int[0], List.of());
    }

    /** Without classes. */
    static Known whole(ResultSet row, int number) throws SQLException {
        return known(row, OutcomeRow.scores(row), OutcomeRow.items(row));
    }

    private static Known known(ResultSet row, int[] scores, List<Outcome.ItemSum> items)
            throws SQLException {
        return new Known(
                row.getLong("id"),
                new SchoolId(row.getLong("school")),
                row.getLong("batch"),
                row.getLong("edition"),
                new Outcome(
                        new SchoolCode(row.getString("school_code")),
                        new AcademicYear(row.getInt("year")),
                        Procedure.of(row.getString("procedure")),
                        OutcomeRow.absent(row),
                        OutcomeRow.result(row),
                        OutcomeRow.marks(row),
                        scores,
                        OutcomeRow.journal(row),
                        items,
                        List.of(),
                        OutcomeRow.source(row)));
    }

    static ClassOutcome ofClass(ResultSet row) throws SQLException {
        return new ClassOutcome(
                row.getString("label"),
                OutcomeRow.absent(row),
                OutcomeRow.result(row),
                OutcomeRow.marks(row),
                OutcomeRow.scores(row),
                OutcomeRow.items(row),
                OutcomeRow.source(row));
    }

    static Known with(Known fact, List<ClassOutcome> classes) {
        Outcome outcome = fact.outcome();
        return new Known(
                fact.id(),
                fact.school(),
                fact.batch(),
                fact.edition(),
                new Outcome(
                        outcome.school(),
                        outcome.year(),
                        outcome.procedure(),
                        outcome.absent(),
                        outcome.result(),
                        outcome.marks(),
                        outcome.scores(),
                        outcome.journal(),
                        outcome.items(),
                        classes,
                        outcome.source()));
    }
}
