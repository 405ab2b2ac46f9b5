package opora.identification.warning;

import java.util.Optional;
import opora.vocabulary.Procedure;

/**
 * What the pupils who will write a procedure in the year after the known one have written already: ВПР a grade lower in the known year, ОГЭ before ЕГЭ in the year before it.
 *
 * @param yearsBefore before the known year
 */
record EarlierPaper(Procedure procedure, int yearsBefore) {

    private static final int FIRST_GRADE = 4;
    private static final int GRADE_OF_OGE = 9;

    /** Empty where there is no such paper: nobody writes ВПР before grade 4. */
    static Optional<EarlierPaper> of(Procedure next) {
        int before = next.grade() - 1;
        if (next.isEge()) {
            return Optional.of(
                    new EarlierPaper(new Procedure("OGE", GRADE_OF_OGE, next.subject()), 1));
        }
        boolean written = next.isOge() || next.isVpr() && before >= FIRST_GRADE;
        return written
                ? Optional.of(new EarlierPaper(new Procedure("VPR", before, next.subject()), 0))
                : Optional.empty();
    }
}
