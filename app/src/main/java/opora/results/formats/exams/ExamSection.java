package opora.results.formats.exams;

import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.Heading;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.formats.sheets.TotalRows;

/** One table of a sheet with protocols: an exam, its header, and the rows that are about its participants. */
final class ExamSection {

    private final Optional<ExamTitle> title;
    private final Attempt attempt;
    private final TableHeader<ExamField> header;
    private int last;
    private final AnswerShape shape = new AnswerShape();
    private int participants;

    ExamSection(Optional<ExamTitle> title, Attempt attempt, TableHeader<ExamField> header) {
        this.title = title;
        this.attempt = attempt;
        this.header = header;
        this.last = header.row();
    }

    /** What the lines above the table say of the day. */
    enum Attempt {
        NOT_TOLD,
        /** a reserve day, a second attempt */
        ANOTHER
    }

    Optional<ExamTitle> title() {
        return title;
    }

    Attempt attempt() {
        return attempt;
    }

    TableHeader<ExamField> header() {
        return header;
    }

    ExamKind kind() {
        return header.has(ExamField.FINAL_SCORE) ? ExamKind.EGE : ExamKind.OGE;
    }

    int participants() {
        return participants;
    }

    int last() {
        return last;
    }

    void extendTo(int row) {
        last = row;
    }

    /** Takes a row of the table into account when it is about a participant. */
    void see(Row row) {
        if (isParticipant(row)) {
            participants++;
            shape.see(answers(row), number(row, ExamField.PRIMARY_SCORE));
        }
    }

    AnswerShape shape() {
        return shape;
    }

    boolean holds(Row row) {
        return row.number() > header.row() && row.number() <= last;
    }

    /** Whether the same table goes on under a header that is printed again on every page. */
    boolean goesOnAs(Optional<ExamTitle> next, TableHeader<ExamField> again) {
        return (next.isEmpty() || next.equals(title)) && again.columns().equals(header.columns());
    }

    String text(Row row, ExamField field) {
        return header.has(field) ? row.text(header.column(field)).strip() : "";
    }

    /** The whole number of a cell; −1 for anything else. */
    int number(Row row, ExamField field) {
        return CellNumber.of(text(row, field)) instanceof CellNumber.Whole whole
                ? whole.value()
                : -1;
    }

    Answers answers(Row row) {
        return Answers.of(text(row, ExamField.SHORT_ANSWERS), text(row, ExamField.LONG_ANSWERS));
    }

    /** A row with a school or with a result, and neither the averages nor the header once more. */
    boolean isParticipant(Row row) {
        String school = text(row, ExamField.SCHOOL);
        boolean told =
                !school.isEmpty()
                        || number(row, ExamField.PRIMARY_SCORE) >= 0
                        || number(row, ExamField.MARK) >= 0;
        return told
                && !TotalRows.isTotal(row)
                && ExamHeadings.NAMES.get(Heading.plain(school)) != ExamField.SCHOOL;
    }
}
