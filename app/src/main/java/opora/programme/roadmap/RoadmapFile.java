package opora.programme.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.WordTables;
import opora.programme.roadmap.reading.Grid;

/** Opens a file for the tables in it, whatever its name says: a document of Word or a workbook. */
final class RoadmapFile {

    private static final byte[] ZIP = {'P', 'K'};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

    private RoadmapFile() {}

    /** @throws UnreadableFile when there is no table to be read in it: what it is and what to do */
    static List<Grid> tables(Path path) throws UnreadableFile {
        try {
            byte[] head = head(path);
            if (head.length == 0) {
                throw new UnreadableFile(
                        Reason.CORRUPT, "Файл пустой; выберите файл, в котором есть таблица");
            }
            return switch (kind(path, head)) {
                case BOOK -> sheets(path);
                case OLD -> old(path);
                case WORD -> Grid.ofWord(WordTables.read(path));
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(COMPOUND.length);
        }
    }

    private enum Kind {
        WORD,
        BOOK,
        /** a workbook or a document of an old program, or one with a password */
        OLD
    }

    private static Kind kind(Path path, byte[] head) {
        if (begins(head, COMPOUND)) {
            return Kind.OLD;
        }
        if (head.length > 1 && head[0] == ZIP[0] && head[1] == ZIP[1]) {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return zip.stream().anyMatch(part -> part.getName().startsWith("word/"))
                        ? Kind.WORD
                        : Kind.BOOK;
            } catch (IOException torn) {
                return Kind.WORD;
            }
        }
        return Kind.WORD;
    }

    private static boolean begins(byte[] head, int[] wanted) {
        for (int at = 0; at < wanted.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }

    private static List<Grid> sheets(Path path) throws UnreadableFile {
        try (TableFile file = TableFile.open(path)) {
            List<Grid> grids = new ArrayList<>();
            for (TableSheet sheet : file.sheets()) {
                if (!sheet.hidden()) {
                    grids.add(Grid.of(sheet));
                }
            }
            return grids;
        }
    }

    /** A workbook of Excel 97–2003 is read; of a document of Word is said what to do. */
    private static List<Grid> old(Path path) throws UnreadableFile {
        try {
            return sheets(path);
        } catch (UnreadableFile noBook) {
            if (noBook.reason() == Reason.NOT_A_SPREADSHEET) {
                return Grid.ofWord(WordTables.read(path));
            }
            throw noBook;
        }
    }
}
