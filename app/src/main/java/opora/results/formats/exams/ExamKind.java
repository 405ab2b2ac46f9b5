package opora.results.formats.exams;

import opora.vocabulary.Procedure;

/** Which of the two exams a table looks like: ОГЭ ends with a mark, ЕГЭ with a score. */
enum ExamKind {
    OGE(9),
    EGE(11);

    private final int grade;

    ExamKind(int grade) {
        this.grade = grade;
    }

    Procedure procedure(String subject) {
        return new Procedure(name(), grade, subject);
    }
}
