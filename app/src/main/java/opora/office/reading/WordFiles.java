package opora.office.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.WordTable;
import opora.office.reading.docx.DocxTables;
import opora.office.reading.xlsx.XlsxFile;

/** Tells from the bytes whether a file is a document of Word, and what it is when it is not. */
public final class WordFiles {

    private static final int HEAD = 1024;

    private WordFiles() {}

    public static List<WordTable> tables(Path path) throws UnreadableFile {
        try {
            byte[] head = head(path);
            Optional<ForeignFile> foreign = ForeignFile.find(head);
            if (foreign.isPresent()) {
                throw refused(foreign.get());
            }
            if (Compound.is(head)) {
                throw refused(Compound.names(path));
            }
            if (!XlsxFile.isZip(head)) {
                throw noDocument("Это не документ Word; выберите файл DOCX");
            }
            return DocxTables.of(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static UnreadableFile refused(ForeignFile kind) {
        return noDocument(
                switch (kind) {
                    case PDF ->
                            "Это документ PDF, таблицы из него не читаются; нужен исходный документ Word (DOCX)";
                    case PICTURE ->
                            "Это картинка, а не документ Word; нужен исходный документ (DOCX)";
                    case RTF -> "Это документ RTF; откройте его в Word и сохраните как DOCX";
                    case ARCHIVE ->
                            "Это архив, а не документ Word; распакуйте его и выберите файл из него";
                    case WEB_PAGE ->
                            "Это веб-страница, а не документ Word; откройте её в Word и сохраните как DOCX";
                    case XML -> "Это файл XML; откройте его в Word и сохраните как DOCX";
                });
    }

    private static UnreadableFile refused(Set<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            return new UnreadableFile(
                    Reason.ENCRYPTED,
                    "Документ закрыт паролем; откройте его в Word, снимите пароль («Файл» → «Сведения» → «Защита документа»"
                            + " → «Зашифровать с использованием пароля», сотрите пароль) и сохраните как DOCX");
        }
        return noDocument(
                streams.contains("WordDocument")
                        ? "Это документ Word 97–2003 (DOC); откройте его в Word и сохраните как DOCX"
                        : "Это файл старой программы, а не документ Word; откройте его в ней и сохраните как DOCX");
    }

    private static UnreadableFile noDocument(String message) {
        return new UnreadableFile(Reason.NOT_A_SPREADSHEET, message);
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
