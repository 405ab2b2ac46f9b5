package opora.identification;

import java.util.List;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What comes of judging: a verdict for every school, or none at all because the input contradicts itself. */
public sealed interface Judgement {

    /**
     * @param verdicts one per school, sorted by its code
     */
    record Judged(List<SchoolVerdict> verdicts) implements Judgement {

        public Judged {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Nothing was judged: one of two answers must be wrong, and the rule does not choose.
     *
     * @param contradictions sorted by school, year descending and procedure; at least one
     */
    record Contradicted(List<Contradiction> contradictions) implements Judgement {

        public Contradicted {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * Two or more different results of one procedure in one school and year.
     *
     * @param results the different ones, by participants and then failed
     */
    record Contradiction(
            String school, AcademicYear year, Procedure procedure, List<CountedResult> results) {

        public Contradiction {
            results = List.copyOf(results);
        }
    }
}
