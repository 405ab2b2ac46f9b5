package opora.office.reading.xlsx;

import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** The sentences about a workbook that cannot be read on. */
public final class Broken {

    private static final String AGAIN = "; скачайте его ещё раз или сохраните заново в Excel";

    private Broken() {}

    public static UnreadableFile file() {
        return new UnreadableFile(Reason.CORRUPT, "Файл повреждён или скачан не до конца" + AGAIN);
    }

    /** @param place «лист «МА 5», строка 31» */
    public static UnreadableFile at(String place) {
        return new UnreadableFile(
                Reason.CORRUPT, "Файл повреждён или скачан не до конца (" + place + ")" + AGAIN);
    }

    public static UnreadableFile noSheets() {
        return new UnreadableFile(
                Reason.NOT_A_SPREADSHEET,
                "В книге нет ни одного листа с таблицей; выберите другой файл");
    }

    public static UnreadableFile unsafe() {
        return new UnreadableFile(
                Reason.UNSAFE_CONTENT,
                "В файле есть определения (DOCTYPE), которых Excel не пишет, через них читают чужие файлы;"
                        + " сохраните книгу заново в Excel");
    }

    public static UnreadableFile bomb() {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Файл распаковывается в слишком большой объём, так устроены вредоносные архивы; сохраните книгу"
                        + " заново в Excel");
    }

    public static UnreadableFile tooMuchText() {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "В книге слишком много разных текстов, столько Опора за раз не читает; разделите её на несколько файлов");
    }

    /** @param place «лист «МА 5», строка 31» */
    public static UnreadableFile hugeRow(String place) {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "В одной строке слишком много текста ("
                        + place
                        + "), больше миллиона знаков; сократите её");
    }

    public static UnreadableFile hugeCell(String place) {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Ячейка длиннее 32\u00a0767 знаков ("
                        + place
                        + "), Excel столько не вмещает; сократите текст");
    }

    public static UnreadableFile tooWide(String place) {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Столбцов больше 16\u00a0384 ("
                        + place
                        + "), Excel столько не вмещает; уберите лишние");
    }

    public static UnreadableFile tooLong(String place) {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Строк больше 1\u00a0048\u00a0576 ("
                        + place
                        + "), Excel столько не вмещает; разделите таблицу на несколько файлов");
    }
}
