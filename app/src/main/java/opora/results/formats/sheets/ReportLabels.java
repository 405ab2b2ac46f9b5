package opora.results.formats.sheets;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;

/** A report of ФИС ОКО says its year and procedure in the rows above the header; a person is asked for what is not there. */
public final class ReportLabels {

    private ReportLabels() {}

    public static boolean areKnown(Labels labels, SheetFindings notes) {
        if (labels.year().isPresent() && labels.procedure().isPresent()) {
            return true;
        }
        String missing =
                labels.year().isEmpty()
                        ? labels.procedure().isEmpty() ? "год и процедура" : "год"
                        : "процедура";
        notes.all()
                .question(
                        Kind.MISSING_METADATA,
                        "",
                        "в шапке отчёта не сказано: " + missing,
                        "строка вида «ВПР 2026 Русский язык 4 класс»",
                        "Укажите год и процедуру");
        return false;
    }
}
