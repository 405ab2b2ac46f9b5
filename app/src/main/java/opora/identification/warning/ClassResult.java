package opora.identification.warning;

import opora.statistics.Share;
import opora.territory.ClassTitle;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The result of a class.
 *
 * @param school code of the school
 * @param failed of at least one participant
 */
public record ClassResult(
        String school, ClassTitle title, AcademicYear year, Procedure procedure, Share failed) {}
