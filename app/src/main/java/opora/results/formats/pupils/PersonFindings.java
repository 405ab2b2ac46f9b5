package opora.results.formats.pupils;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.vocabulary.Noun;

/** What is said about the score and the mark of one participant. */
record PersonFindings(ParticipantSheet sheet, SheetFindings notes) {

    private static final Noun POINT = new Noun("балл", "балла", "баллов");
    private static final String LEFT_OUT = "Строка не вошла в статистику";

    void outOfRange(Row row, int score, int highest) {
        at(row, ParticipantField.SCORE)
                .warning(
                        Kind.OUT_OF_RANGE,
                        Integer.toString(score),
                        score < 0
                                ? "балл меньше нуля"
                                : "балл %d, а больше %d получить нельзя".formatted(score, highest),
                        "целое число от 0 до " + highest,
                        LEFT_OUT + ". Проверьте, по той ли форме внесены баллы");
    }

    void sumDiffers(Row row, int score, int sum) {
        at(row, ParticipantField.SCORE)
                .warning(
                        Kind.TOTAL_MISMATCH,
                        Integer.toString(score),
                        "балл %d, а сумма по заданиям %d".formatted(score, sum),
                        "одно и то же число",
                        "Учтён балл, как он дан");
    }

    void unreadableScore(Row row, String expected) {
        at(row, ParticipantField.SCORE)
                .warning(
                        Kind.UNREADABLE_CELL,
                        PersonalData.quotable(row.text(sheet.column(ParticipantField.SCORE))),
                        "балл не читается",
                        expected,
                        LEFT_OUT + ". Исправьте ячейку");
    }

    void unreadableMark(Row row) {
        at(row, ParticipantField.MARK)
                .warning(
                        Kind.OUT_OF_RANGE,
                        PersonalData.quotable(row.text(sheet.column(ParticipantField.MARK))),
                        "такой отметки нет",
                        "2, 3, 4 или 5",
                        "Отметка взята по шкале, если шкала этого года известна");
    }

    void noScore(Row row, int highest) {
        boolean scores = sheet.has(ParticipantField.SCORE);
        ParticipantField field = scores ? ParticipantField.SCORE : ParticipantField.MARK;
        if (row.kind(sheet.column(field)) == Row.Kind.FORMULA_WITHOUT_VALUE) {
            at(row, field)
                    .warning(
                            Kind.FORMULA_WITHOUT_VALUE,
                            "",
                            "в ячейке формула без посчитанного значения",
                            "число",
                            LEFT_OUT + ". Откройте файл в Excel, сохраните и загрузите снова");
            return;
        }
        at(row, field)
                .warning(
                        Kind.NO_SCORE,
                        "",
                        scores ? "участник не отсутствовал, а балла нет" : "отметки нет",
                        scores
                                ? "балл от 0 до %d или «отсутствовал»".formatted(highest)
                                : "отметка от 2 до 5 или «отсутствовал»",
                        LEFT_OUT);
    }

    /** Only where the table has a column of marks; a table without one is refused as a whole. */
    void notJudged(Row row, PartRules rules) {
        if (sheet.has(ParticipantField.MARK)) {
            at(row, ParticipantField.MARK)
                    .warning(
                            Kind.MARK_SCALE_MISMATCH,
                            "",
                            notJudged(rules),
                            "отметка от 2 до 5",
                            LEFT_OUT);
        }
    }

    private static String notJudged(PartRules rules) {
        return rules.fails() instanceof FailRule.ByMark byMark && byMark.isConditional()
                ? "отметки нет, а условия отметок %s года («%s») по этому файлу не проверить: нет баллов за нужные задания"
                        .formatted(rules.year(), rules.procedure().title())
                : "отметки нет, а шкала %s года («%s») не опубликована"
                        .formatted(rules.year(), rules.procedure().title());
    }

    void markDiffers(Row row, PartRules rules, int mark, int score, int byScale) {
        at(row, ParticipantField.MARK)
                .warning(
                        Kind.MARK_SCALE_MISMATCH,
                        Integer.toString(mark),
                        "отметка %d, а по шкале %s года за %d %s ставят %d"
                                .formatted(mark, rules.year(), score, POINT.form(score), byScale),
                        "",
                        "Учтена отметка, как она дана");
    }

    private SheetFindings.Place at(Row row, ParticipantField field) {
        return notes.at(row.number(), sheet.column(field));
    }
}
