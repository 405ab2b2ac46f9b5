package opora.results.formats.pupils;

/** What a column of a file of participants may hold, beside the tasks. */
public enum ParticipantField {
    YEAR,
    PROCEDURE,
    SCHOOL,
    NAME,
    MUNICIPALITY,
    CLASS,
    PARTICIPANT,
    VARIANT,
    SECOND_VARIANT,
    JOURNAL,
    MARK,
    SCORE
}
