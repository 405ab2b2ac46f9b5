package opora.access;

/** What can be allowed to a role; which role has which, and what it is called in Russian, stands in {@code rights.txt}. */
public enum Right {
    OWN_ACCOUNT,
    SEE_SCHOOLS,
    SEE_RESULTS,
    SEE_LIST,
    SEE_SMALL_GROUPS,
    LOAD_DATA,
    KEEP_REFERENCE,
    IDENTIFY,
    PUT_IN_FORCE,
    CHANGE_TERRITORY,
    CHANGE_CLASSES,
    ANSWER_TASKS,
    DISPUTE,
    ANSWER_DISPUTES,
    DECIDE_DISPUTES,
    SEE_SIGNS,
    SCREEN,
    EXPLAIN_SIGN,
    CHECK_SIGN,
    CALL_SCHOOLS,
    SEE_VISITS,
    KEEP_VISITS,
    ANSWER_DECISIONS,
    SEE_PROGRAMMES,
    WRITE_PROGRAMMES,
    REVIEW_PROGRAMMES,
    KEEP_MEASURES,
    KEEP_CHECKLISTS,
    KEEP_EXAMPLES,
    INVITE_REGION,
    INVITE_MUNICIPALITY,
    INVITE_SCHOOL,
    INVITE_TEACHER,
    READ_JOURNAL,
    PROTECT_DATA;

    public String title() {
        return Rights.title(this);
    }
}
