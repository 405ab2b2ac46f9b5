package opora.results.formats.mapped;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Meaning;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Rows that do not say what they are of where a column should. */
record UnclearRows(MappedSheet sheet, SheetFindings notes) {

    boolean has(Row row) {
        return isWrong(row, Meaning.GRADE) || isWrong(row, Meaning.SUBJECT);
    }

    private boolean isWrong(Row row, Meaning meaning) {
        return sheet.map().has(meaning)
                && (meaning == Meaning.GRADE
                        ? sheet.grade(row).isEmpty()
                        : sheet.subject(row).isEmpty());
    }

    void report(Row row) {
        if (isWrong(row, Meaning.GRADE)) {
            report(row, Meaning.GRADE, "класс числом от 1 до 11");
        }
        if (isWrong(row, Meaning.SUBJECT)) {
            report(row, Meaning.SUBJECT, "предмет, например «Математика», или его код MA");
        }
    }

    private void report(Row row, Meaning meaning, String expected) {
        String text = sheet.text(row, meaning);
        String quoted = PersonalData.quotable(text);
        notes.at(row.number(), sheet.map().column(meaning))
                .error(
                        Kind.UNREADABLE_CELL,
                        quoted,
                        text.isEmpty()
                                ? "ячейка пуста"
                                : quoted.isEmpty()
                                        ? "значение не читается"
                                        : "«" + quoted + "» не читается",
                        expected,
                        "Исправьте ячейку");
    }
}
