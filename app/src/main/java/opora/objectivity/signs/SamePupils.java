package opora.objectivity.signs;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import opora.objectivity.Work;
import opora.vocabulary.Procedure;

/**
 * Which ВПР the same pupils wrote before an exam: before ОГЭ those of grade 8 to 5; before ЕГЭ that of grade 10 and only Russian. Half of the pupils
 * leave after grade 9, and in maths they choose base or profile.
 */
final class SamePupils {

    private static final int FROM_GRADE_FIVE_TO_NINE = 4;

    private SamePupils() {}

    /** The nearest that was held; empty for what is no such exam or when none was held. */
    static Optional<Work> before(Work exam, Collection<Work> held) {
        return held.stream()
                .filter(work -> isBefore(work, exam))
                .max(Comparator.comparing(Work::year));
    }

    /** The ВПР of the grade below a year before; empty for what is no ВПР or when none was held. */
    static Optional<Work> yearBefore(Work work, Collection<Work> held) {
        return held.stream()
                .filter(other ->
                        work.procedure().isVpr()
                                && other.procedure().isVpr()
                                && other.procedure().subject().equals(work.procedure().subject())
                                && other.procedure().grade() == work.procedure().grade() - 1
                                && other.year().endsIn() == work.year().endsIn() - 1)
                .findFirst();
    }

    private static boolean isBefore(Work work, Work exam) {
        int years = exam.year().endsIn() - work.year().endsIn();
        return years >= 1
                && years <= furthest(exam.procedure())
                && work.procedure().isVpr()
                && work.procedure().subject().equals(exam.procedure().subject())
                && work.procedure().grade() == exam.procedure().grade() - years;
    }

    private static int furthest(Procedure exam) {
        if (exam.isAfterRetakes()) {
            return 0;
        }
        if (exam.isOge()) {
            return FROM_GRADE_FIVE_TO_NINE;
        }
        return exam.isEge() && exam.subject().equals("RU") ? 1 : 0;
    }
}
