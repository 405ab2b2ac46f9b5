package opora.identification;

import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A counted procedure without a result that counts, and why. */
public record Missing(AcademicYear year, Procedure procedure, Reason reason) {

    /** Why a procedure does not count for a school. */
    public enum Reason {
        /** no file of this procedure and year was loaded for any school */
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
}
