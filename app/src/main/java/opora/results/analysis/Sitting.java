package opora.results.analysis;

import opora.results.Complement;
import opora.results.Outcome;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** One procedure of one year. Numbers of two of them are never put together. */
public record Sitting(AcademicYear year, Procedure procedure) {

    public static Sitting of(Outcome outcome) {
        return new Sitting(outcome.year(), outcome.procedure());
    }

    public static Sitting of(Complement report) {
        return new Sitting(report.year(), report.procedure());
    }
}
