package opora.office.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** What people send instead of a table, told by how the file begins. */
enum ForeignFile {
    PDF("Это документ PDF, а не таблица; " + Remedy.SOURCE, "%PDF-"),
    PICTURE(
            "Это картинка, а не таблица; " + Remedy.SOURCE,
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "II*\0",
            "MM\0*",
            "BM????\0\0\0\0",
            "RIFF????WEBP",
            "????ftyp"),
    RTF("Это документ Word (RTF), а не таблица; " + Remedy.COPY, "{\\rtf"),
    ARCHIVE(
            "Это архив, а не таблица; распакуйте его и выберите файлы из него",
            "Rar!\u001a",
            "7z\u00bc\u00af\u0027\u001c",
            "\u001f\u008b",
            "BZh?1AY&SY",
            "\u00fd7zXZ",
            "MSCF"),
    WEB_PAGE(
            "Это веб-страница, сохранённая под видом таблицы; " + Remedy.RESAVE,
            "<!doctype html",
            "<html",
            "<head",
            "<meta",
            "<table",
            "mime-version:"),
    XML("Это файл XML, а не таблица; " + Remedy.RESAVE, "<?xml");

    private static final class Remedy {
        static final String SOURCE = "нужен исходный файл XLSX или CSV";
        static final String COPY = "скопируйте таблицу в Excel и сохраните как XLSX";
        static final String RESAVE = "откройте файл в Excel и сохраните как XLSX";
    }

    private final String message;
    private final List<String> beginnings;

    /** @param beginnings one char a byte; «?» stands for any byte; letters in lower case stand for both cases */
    ForeignFile(String message, String... beginnings) {
        this.message = message;
        this.beginnings = List.of(beginnings);
    }

    static Optional<ForeignFile> find(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        String text =
                bytes.replaceFirst("^\u00ef\u00bb\u00bf", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.begins(bytes) || kind.begins(text))
                .findFirst();
    }

    private boolean begins(String bytes) {
        return beginnings.stream().anyMatch(beginning -> matches(beginning, bytes));
    }

    private static boolean matches(String beginning, String bytes) {
        return bytes.length() >= beginning.length()
                && IntStream.range(0, beginning.length())
                        .allMatch(at ->
                                beginning.charAt(at) == '?'
                                        || beginning.charAt(at) == bytes.charAt(at));
    }

    UnreadableFile refused() {
        return new UnreadableFile(Reason.NOT_A_SPREADSHEET, message);
    }
}
