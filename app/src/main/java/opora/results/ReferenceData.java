package opora.results;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The door to what has to be known of a procedure besides its results: the scale from primary score to mark, the tasks of the paper, the
 * minimum of ЕГЭ, the special conditions of ОГЭ (METHODOLOGY 6). What nobody has published or entered is not here: an answer is then empty,
 * never guessed.
 *
 * <p>In the house the bean answers what counts now, with what the region has entered. Without a database {@link #shipped()} answers.
 */
public interface ReferenceData {

    /** What comes with the program: facts with a published source. */
    static ReferenceData shipped() {
        return ShippedReference.ALL;
    }

    Optional<MarkScale> scale(Procedure procedure, AcademicYear year);

    Optional<Paper> paper(Procedure procedure, AcademicYear year);

    /** The least test score of ЕГЭ that is not a failure. */
    Optional<Integer> minimum(Procedure procedure, AcademicYear year);

    /** What a mark asks for besides its score; none for most procedures. */
    List<MarkCondition> conditions(Procedure procedure, AcademicYear year);

    /** All papers of one year. */
    SortedMap<Procedure, Paper> papers(AcademicYear year);
}
