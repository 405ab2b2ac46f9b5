package opora.intake.web;

import opora.intake.formats.Finding.Kind;

/** Kinds of findings as headings. */
final class KindTitles {

    private KindTitles() {}

    static String of(Kind kind) {
        return switch (kind) {
            case ALREADY_LOADED -> "Файл уже загружен";
            case BROKEN_LINE -> "Строка разорвана";
            case CLASS_NOT_IN_REGISTER -> "Класса нет в новом реестре классов";
            case CODE_OF_ANOTHER_SCHOOL -> "Код уже у другой школы";
            case CONFLICTING_DUPLICATE -> "Данные противоречат друг другу";
            case CORRUPT -> "Файл не читается";
            case COUNT_NOT_WHOLE -> "Число должно быть целым";
            case DOUBLED_BLOCK -> "Часть таблицы повторена";
            case DUPLICATE_ROW -> "Строка повторена";
            case ENCRYPTED -> "Файл под паролем";
            case FORMULA_WITHOUT_VALUE -> "Формула без значения";
            case HARDLY_POSSIBLE -> "Маловероятно по реестру";
            case HIDDEN_SHEET -> "Лист скрыт";
            case MARK_SCALE_MISMATCH -> "Отметка не по шкале";
            case MAX_MISMATCH -> "Разный максимальный балл";
            case MISSING_COLUMN -> "Нет нужного столбца";
            case MISSING_METADATA -> "Не указан год или процедура";
            case NO_DATA_ROWS -> "Нет строк с данными";
            case NO_SCORE -> "Нет балла или отметки";
            case NOT_A_SPREADSHEET -> "Это не таблица";
            case NOT_NEEDED_ROWS -> "Не прочитано за ненадобностью";
            case OUT_OF_RANGE -> "Значение вне допустимого";
            case PERSONAL_DATA_DROPPED -> "Сведения об обучающихся отброшены";
            case RETAKE -> "Пересдача";
            case SCHOOL_NOT_IN_REGISTER -> "Школы нет в новом реестре: она закрыта?";
            case SCHOOL_WITHOUT_LOGIN -> "Школа без кода";
            case SEVERAL_EXAMS -> "В файле несколько экзаменов";
            case SEVERAL_REPORTS -> "В файле несколько отчётов";
            case SUM_MISMATCH -> "Сумма не сходится";
            case SUM_NOT_100 -> "Доли вместе не дают 100 %";
            case SUPERSEDES -> "Новое заменит прежнее";
            case TOO_LARGE -> "Файл слишком велик";
            case TOTAL_MISMATCH -> "Итог не сходится со строками";
            case UNKNOWN_COLUMN -> "Незнакомый столбец";
            case UNKNOWN_LAYOUT -> "Вид файла не распознан";
            case UNKNOWN_SCHOOL -> "Незнакомая школа";
            case UNREADABLE_CELL -> "Ячейка не читается";
            case UNSAFE_CONTENT -> "Небезопасное содержимое";
            case VALUE_WITHOUT_COLUMN -> "Значение вне столбцов таблицы";
            case WRONG_REPORT -> "Не тот отчёт";
        };
    }
}
