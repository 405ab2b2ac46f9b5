package opora.results.formats;

/** What a column of a file of participants may hold, beside the tasks. */
enum ParticipantField {
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
