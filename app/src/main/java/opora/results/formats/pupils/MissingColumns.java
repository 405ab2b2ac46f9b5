package opora.results.formats.pupils;

import opora.intake.formats.Finding.Kind;
import opora.results.formats.sheets.MissingLabels;

/** What a table must have before it can be read; a year or a procedure for the whole table can be told by a person instead. */
final class MissingColumns {

    private MissingColumns() {}

    /** Asks for what is not in the table; answers whether nothing is missing. */
    static boolean none(ParticipantReader.Plan plan) {
        ParticipantSheet sheet = plan.sheet();
        boolean year = sheet.has(ParticipantField.YEAR) || sheet.whole().year().isPresent();
        boolean procedure =
                sheet.has(ParticipantField.PROCEDURE) || sheet.whole().procedure().isPresent();
        boolean result = sheet.has(ParticipantField.MARK) || sheet.has(ParticipantField.SCORE);
        if (!year) {
            MissingLabels.askForYear(plan.notes());
        }
        if (!procedure) {
            MissingLabels.askForProcedure(plan.notes());
        }
        if (!result) {
            plan.notes()
                    .all()
                    .error(
                            Kind.MISSING_COLUMN,
                            "",
                            "нет ни столбца «отметка», ни столбца «балл»",
                            "хотя бы один из них",
                            "Добавьте столбец и загрузите файл снова");
        }
        return year && procedure && result;
    }
}
