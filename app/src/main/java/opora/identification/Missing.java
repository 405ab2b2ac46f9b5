package opora.identification;

import opora.territory.School;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A counted procedure without a result that counts, and why. */
public record Missing(AcademicYear year, Procedure procedure, Reason reason) {

    /** Why a procedure does not count for a school; the first that holds, in this order. */
    public enum Reason {
        /** the register says that the school has not the grade; there is no result, or one of nobody */
        NO_SUCH_GRADE,
        /** no school of the input has a result of this procedure and year */
        NOT_LOADED,
        /** the procedure is loaded for others, the school is not in it */
        SCHOOL_NOT_IN_FILE,
        /** the school is there with no participant */
        NO_PARTICIPANTS,
        /** fewer participants than the method wants */
        TOO_FEW,
        /** the source gives only shares */
        ONLY_SHARES
    }

    /** Nothing is missing: the school has not the grade. */
    public boolean isNotTaught() {
        return reason == Reason.NO_SUCH_GRADE;
    }

    /** The same as far as the register knows better: where nobody took part, that the school has not the grade. */
    Missing knowing(School.Details details) {
        boolean nobody =
                switch (reason) {
                    case NOT_LOADED, SCHOOL_NOT_IN_FILE, NO_PARTICIPANTS -> true;
                    case NO_SUCH_GRADE, TOO_FEW, ONLY_SHARES -> false;
                };
        return nobody && details.isWithoutGrade(procedure.grade())
                ? new Missing(year, procedure, Reason.NO_SUCH_GRADE)
                : this;
    }
}
