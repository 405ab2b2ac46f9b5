package opora.identification;

import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A counted procedure without a result that counts, and why. */
public record Missing(AcademicYear year, Procedure procedure, Reason reason) {

    /** Why a procedure does not count for a school; the first that holds, in this order. */
    public enum Reason {
        /** no school of the input has a result of this procedure and year */
        NOT_LOADED,
        /** the procedure is loaded for others, the school is not in it */
        SCHOOL_NOT_IN_FILE,
        /** the school is there with no participant */
        NO_PARTICIPANTS,
        /** fewer participants than the method wants */
        TOO_FEW,
        /** the source gives only shares */
        ONLY_SHARES;

        /** For a sentence, without a full stop: «участников меньше 5» where the method wants five. */
        public String words(Method method) {
            return switch (this) {
                case NOT_LOADED -> "результаты не загружены";
                case SCHOOL_NOT_IN_FILE -> "школы нет в загруженных результатах";
                case NO_PARTICIPANTS -> "участников не было";
                case TOO_FEW -> "участников меньше " + method.minParticipants();
                case ONLY_SHARES -> "в источнике только доли";
            };
        }
    }
}
