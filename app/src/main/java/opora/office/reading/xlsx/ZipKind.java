package opora.office.reading.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** What a zip is when it is not a workbook. */
public final class ZipKind {

    private static final int FLAGS = 6;

    private ZipKind() {}

    /** A zip whose first entry is encrypted. */
    public static void refuseLocked(Path path) throws UnreadableFile {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(FLAGS + 1);
            if (head.length > FLAGS && head[2] == 3 && (head[FLAGS] & 1) == 1) {
                throw new UnreadableFile(
                        Reason.ENCRYPTED,
                        "Это архив ZIP под паролем; распакуйте его и выберите файлы из него");
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Whether it says of itself that it is a table of OpenDocument. */
    public static boolean isOpenDocumentTable(Parts parts) throws UnreadableFile {
        return declared(parts).contains("opendocument.spreadsheet");
    }

    static void refuseForeign(Parts parts) throws UnreadableFile {
        Optional<String> foreign = foreign(parts);
        if (foreign.isPresent()) {
            throw new UnreadableFile(Reason.NOT_A_SPREADSHEET, foreign.get());
        }
    }

    private static Optional<String> foreign(Parts parts) throws UnreadableFile {
        if (parts.has("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (parts.has("xl/workbook.bin")) {
            return Optional.of(
                    "Это двоичная книга Excel (XLSB); откройте её в Excel и сохраните как XLSX");
        }
        String type = declared(parts);
        if (parts.hasUnder("word/") || type.contains("opendocument.text")) {
            return Optional.of(
                    "Это документ Word, а не таблица; скопируйте таблицу в Excel и сохраните как XLSX");
        }
        if (parts.hasUnder("ppt/") || type.contains("presentation")) {
            return Optional.of("Это презентация, а не таблица; нужен исходный файл XLSX или CSV");
        }
        return Book.isIn(parts)
                ? Optional.empty()
                : Optional.of(
                        "Это архив ZIP без книги Excel; распакуйте его и выберите файлы из него");
    }

    /** What an OpenDocument says it is, in its part {@code mimetype}. */
    private static String declared(Parts parts) throws UnreadableFile {
        Optional<InputStream> part = parts.find("mimetype");
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream in = part.get()) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            throw Broken.file();
        }
    }
}
