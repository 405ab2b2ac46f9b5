package opora.results.formats.exams;

/** What a column of a protocol of exams may hold. */
enum ExamField {
    SCHOOL,
    CLASS,
    PARTICIPANT,
    /** «++-+2»: a sign per task */
    SHORT_ANSWERS,
    /** «1(2)2(3)»: points and maximum per task */
    LONG_ANSWERS,
    PRIMARY_SCORE,
    /** ОГЭ: 2–5 */
    MARK,
    /** ЕГЭ: test score; for base maths the mark */
    FINAL_SCORE
}
