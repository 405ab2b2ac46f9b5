package opora.office.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.xls.XlsFile;

/**
 * The container of Office 97–2003 (MS-CFB). An encrypted XLSX comes in it too. What is inside is told by the names of its directory: entries of
 * 128 bytes that always begin at a multiple of 128.
 */
final class Compound {

    private static final byte[] SIGNATURE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final Set<String> TELLING =
            Set.of("EncryptedPackage", "Workbook", "Book", "WordDocument");
    private static final int ENTRY = 128;
    private static final int NAME = 64;

    private Compound() {}

    static boolean is(byte[] head) {
        return head.length >= SIGNATURE.length
                && java.util.Arrays.equals(
                        head, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static TableFile open(Path path) throws UnreadableFile, IOException {
        Set<String> names = names(path);
        if (names.contains("EncryptedPackage")) {
            throw XlsFile.locked();
        }
        if (names.contains("Workbook")) {
            return XlsFile.open(path);
        }
        throw new UnreadableFile(Reason.NOT_A_SPREADSHEET, what(names));
    }

    private static String what(Set<String> names) {
        if (names.contains("Book")) {
            return "Это книга Excel 5.0 или 95, таких старых Опора не читает; откройте её в Excel и сохраните как XLSX";
        }
        if (names.contains("WordDocument")) {
            return "Это документ Word, а не таблица; скопируйте таблицу в Excel и сохраните как XLSX";
        }
        return "Это файл старой программы, а не таблица; откройте его в ней и сохраните как XLSX или CSV";
    }

    /** The telling ones of its streams. */
    static Set<String> names(Path path) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            byte[] entry = in.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                int length = (entry[NAME] & 0xff) + ((entry[NAME + 1] & 0xff) << 8) - 2;
                if (length > 0 && length < NAME && length % 2 == 0) {
                    names.add(new String(entry, 0, length, StandardCharsets.UTF_16LE));
                    names.retainAll(TELLING);
                }
                entry = in.readNBytes(ENTRY);
            }
        }
        return names;
    }
}
