package opora.objectivity.signs;

import java.util.List;
import java.util.stream.IntStream;
import opora.objectivity.Work;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Which works of ВПР the same pupils wrote before an exam. Of ЕГЭ only Russian, which everybody writes, and only ВПР 10: half of the pupils leave after
 * grade 9, and in maths they choose base or profile.
 */
final class SamePupils {

    private static final int FIRST_OF_SECONDARY = 5;

    private SamePupils() {}

    /** The nearest first; none before a work that is no such exam. */
    static List<Work> before(Work exam) {
        Procedure procedure = exam.procedure();
        if (procedure.isOge()) {
            return IntStream.rangeClosed(1, procedure.grade() - FIRST_OF_SECONDARY)
                    .mapToObj(years -> before(exam, years))
                    .toList();
        }
        return procedure.isEge() && procedure.subject().equals("RU")
                ? List.of(before(exam, 1))
                : List.of();
    }

    private static Work before(Work exam, int years) {
        Procedure procedure = exam.procedure();
        return new Work(
                new AcademicYear(exam.year().endsIn() - years),
                new Procedure("VPR", procedure.grade() - years, procedure.subject()));
    }
}
