package opora.identification.warning;

import java.util.Optional;
import opora.statistics.Share;
import opora.territory.ClassTitle;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The result of a class.
 *
 * @param school code of the school
 * @param label as written, «5А»; in some files «1» for the first class of the grade, which is nobody a year later
 * @param failed of at least one participant
 */
public record ClassResult(
        String school, String label, AcademicYear year, Procedure procedure, Share failed) {

    /** Empty where the label is no title of a class of the grade. */
    Optional<ClassTitle> title() {
        return ClassTitle.find(label, procedure.grade())
                .filter(title -> title.grade() == procedure.grade());
    }
}
