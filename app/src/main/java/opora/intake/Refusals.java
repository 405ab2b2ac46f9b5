package opora.intake;

import java.util.List;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Opening;
import opora.office.UnreadableFile;

/** Says why a file or a sheet is not read, in the words for the person who sent it. */
final class Refusals {

    private static final String WHAT_CAN_BE_READ =
            "Опора знает отчёты ФИС ОКО, выгрузки участников 2020–2022 годов, протоколы ОГЭ и ЕГЭ, сводные таблицы, описания работ,"
                    + " контекстные данные, официальный перечень, таблицы результатов, участников и классов, реестр школ";

    private Refusals() {}

    static Finding of(UnreadableFile unreadable) {
        String message = unreadable.getMessage();
        String[] said = (message == null ? "файл не открывается" : message).split("; ", 2);
        return Finding.ofFile(
                switch (unreadable.reason()) {
                    case NOT_A_SPREADSHEET -> Kind.NOT_A_SPREADSHEET;
                    case ENCRYPTED -> Kind.ENCRYPTED;
                    case CORRUPT -> Kind.CORRUPT;
                    case TOO_LARGE -> Kind.TOO_LARGE;
                    case UNSAFE_CONTENT -> Kind.UNSAFE_CONTENT;
                },
                Severity.ERROR,
                said[0],
                said.length == 1 ? "" : said[1],
                "");
    }

    static Finding nothingToSee(Opening whole) {
        boolean hidden = whole.sheets().stream().anyMatch(sheet -> !sheet.rows().isEmpty());
        return hidden
                ? Finding.ofFile(
                        Kind.HIDDEN_SHEET,
                        Severity.ERROR,
                        "все листы с данными скрыты",
                        "хотя бы один видимый лист с данными",
                        "Покажите лист в Excel и сохраните файл")
                : Finding.ofFile(
                        Kind.NO_DATA_ROWS,
                        Severity.ERROR,
                        "файл пуст",
                        "таблица с данными",
                        WHAT_CAN_BE_READ);
    }

    static Finding unknownLayout() {
        return Finding.ofFile(
                Kind.UNKNOWN_LAYOUT,
                Severity.ERROR,
                "вид файла не распознан: в первых " + Opening.ROWS + " строках нет знакомой шапки",
                "таблица с названиями столбцов",
                "Если в файле результаты, нажмите на странице загрузки «Указать, что в столбцах». "
                        + WHAT_CAN_BE_READ);
    }

    static Finding hiddenSheet(String name) {
        return ofSheet(
                name,
                Kind.HIDDEN_SHEET,
                "скрытый лист не прочитан",
                "Если данные на нём нужны, покажите лист в Excel и загрузите файл снова");
    }

    static Finding sheetLeftOut(String name) {
        return ofSheet(
                name,
                Kind.NOT_NEEDED_ROWS,
                "лист не прочитан: на нём данные другого вида",
                "Если он нужен, сохраните его отдельным файлом");
    }

    static Finding severalSheets(List<String> names) {
        return Finding.ofFile(
                Kind.SEVERAL_REPORTS,
                Severity.WARNING,
                "в книге несколько листов этого вида, прочитаны все: "
                        + String.join(", ", names.stream().map(name -> "«" + name + "»").toList()),
                "",
                "Если нужен один лист, оставьте в файле только его");
    }

    private static Finding ofSheet(String name, Kind kind, String wrong, String remedy) {
        return new Finding(kind, Severity.WARNING, name, 0, "", "", wrong, "", remedy);
    }
}
