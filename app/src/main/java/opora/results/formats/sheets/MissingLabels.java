package opora.results.formats.sheets;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;

/** Asks a person for the year or the procedure that a table has no column for. */
public final class MissingLabels {

    private MissingLabels() {}

    public static void askForYear(SheetFindings notes) {
        ask(notes, "нет столбца «год»", "год окончания учебного года, например 2023");
    }

    public static void askForProcedure(SheetFindings notes) {
        ask(notes, "нет столбца «процедура»", "код вроде VPR-5-MA или OGE-RU");
    }

    private static void ask(SheetFindings notes, String wrong, String expected) {
        notes.all()
                .question(
                        Kind.MISSING_METADATA,
                        "",
                        wrong,
                        expected,
                        "Укажите для всего файла или добавьте столбец");
    }
}
