package opora.results.formats.exams;

import java.util.Optional;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.TableHeader;

/** Tells by the first rows of a sheet which of the protocols of exams it is. */
final class ExamLook {

    private ExamLook() {}

    static Optional<Layout> of(Opening.Sheet sheet) {
        return TableHeader.find(sheet, ExamHeadings.NAMES, ExamHeadings::areEnough)
                .map(header -> look(sheet, header));
    }

    private static Layout look(Opening.Sheet sheet, TableHeader<ExamField> header) {
        if (header.heading(header.column(ExamField.SCHOOL)).equals("schoolcode")) {
            return Layout.GIA_CSV;
        }
        boolean sparse = header.headings().contains("");
        if (header.has(ExamField.FINAL_SCORE) || isBaseMaths(sheet)) {
            return sparse ? Layout.GIA_EGE_SPARSE : Layout.GIA_EGE_DENSE;
        }
        return sparse ? Layout.GIA_OGE_SPARSE : Layout.GIA_OGE_DENSE;
    }

    /** Base maths of ЕГЭ ends with a mark, like ОГЭ. */
    private static boolean isBaseMaths(Opening.Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> ExamTitle.find(cell).stream())
                .limit(1)
                .anyMatch(title ->
                        title.subject().startsWith("математика")
                                && title.subject().contains("баз"));
    }
}
