package opora.results.formats.exams;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Heading;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.formats.pupils.FileTally;
import opora.results.formats.pupils.RowHabits;
import opora.results.formats.sheets.TotalRows;
import opora.vocabulary.Noun;

/** The rows of one table of exam results. Rows of the other tables of the sheet are none of its business. */
final class ExamRows implements RowHabits {

    /** Whether the primary score is held against the answers here; where it is the score that counts, everybody else does it. */
    enum Primary {
        COMPARED,
        LEFT_ALONE
    }

    private final ExamSection section;
    private final Primary primary;
    private final SheetFindings notes;
    private int empty;

    ExamRows(ExamSection section, Primary primary, SheetFindings notes) {
        this.section = section;
        this.primary = primary;
        this.notes = notes;
    }

    @Override
    public boolean isParticipant(Row row) {
        return section.holds(row) && section.isParticipant(row);
    }

    @Override
    public void passOver(Row row) {
        if (!section.holds(row)) {
            return;
        }
        if (TotalRows.isTotal(row)) {
            TotalRows.report(row, notes);
        } else if (!isHeader(row) && ExamTitle.find(ExamTitle.lineOf(row)).isEmpty()) {
            empty++;
        }
    }

    private boolean isHeader(Row row) {
        String school = Heading.plain(section.text(row, ExamField.SCHOOL));
        return ExamHeadings.NAMES.get(school) == ExamField.SCHOOL;
    }

    @Override
    public void lookBeside(Row row) {
        if (primary == Primary.LEFT_ALONE) {
            return;
        }
        int score = section.number(row, ExamField.PRIMARY_SCORE);
        Answers answers = section.answers(row);
        if (score >= 0 && answers.canBeSummed() && answers.sum() != score) {
            notes.at(row.number(), section.header().column(ExamField.PRIMARY_SCORE))
                    .warning(
                            Kind.TOTAL_MISMATCH,
                            Integer.toString(score),
                            "первичный балл %d, а сумма по ответам %d"
                                    .formatted(score, answers.sum()),
                            "одно и то же число",
                            "Учтён тестовый балл, как он дан");
        }
    }

    @Override
    public void contradiction(SheetFindings.Place place, String where) {
        place.error(
                Kind.RETAKE,
                "",
                "этот участник уже есть "
                        + where
                        + ", и результат там другой: так бывает после пересдачи",
                "один результат на участника",
                "Оставьте ту строку, которая должна войти в расчёт: первую сдачу или пересдачу");
    }

    @Override
    public void end(FileTally tally) {
        if (empty > 0) {
            notes.all()
                    .warning(
                            Kind.NOT_NEEDED_ROWS,
                            "",
                            "без кода школы и без балла: " + Noun.ROW.counted(empty),
                            "",
                            "Эти строки не прочитаны");
        }
    }
}
