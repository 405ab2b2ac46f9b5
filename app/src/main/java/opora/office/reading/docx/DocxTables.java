package opora.office.reading.docx;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.WordTable;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.Xml;
import opora.office.reading.xlsx.ZipKind;

/** The tables of a DOCX, part by part from its zip. */
public final class DocxTables {

    private static final String USUAL = "word/document.xml";

    private DocxTables() {}

    public static List<WordTable> of(Path path) throws UnreadableFile {
        ZipKind.refuseLocked(path);
        try (Parts parts = Parts.open(path)) {
            Optional<String> document = document(parts);
            if (document.isEmpty()) {
                throw foreign(parts);
            }
            Lists lists = Lists.of(parts);
            try (Xml xml = new Xml(parts.get(document.get()))) {
                List<WordTable> tables = new Body(xml, lists).tables();
                xml.finish();
                return tables;
            }
        } catch (UnreadableFile refused) {
            throw worded(refused);
        }
    }

    /** Some programs give the main part another name. */
    private static Optional<String> document(Parts parts) throws UnreadableFile {
        if (parts.has(USUAL)) {
            return Optional.of(USUAL);
        }
        Optional<InputStream> relations = parts.find("_rels/.rels");
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        try (Xml xml = new Xml(relations.get())) {
            while (xml.child()) {
                String target = xml.name("Target");
                boolean main = xml.name("Type").endsWith("/officeDocument");
                xml.skip();
                if (main && target.replaceFirst("^/", "").startsWith("word/")) {
                    return Optional.of(target).filter(parts::has);
                }
            }
            return Optional.empty();
        }
    }

    private static UnreadableFile foreign(Parts parts) throws UnreadableFile {
        if (parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin")) {
            return no(
                    "Это книга Excel, а не документ Word; загрузите её как таблицу или выберите документ");
        }
        return parts.has("mimetype")
                ? no("Это документ OpenDocument (ODT); откройте его и сохраните как DOCX")
                : no("Это архив ZIP без документа Word; распакуйте его и выберите файл из него");
    }

    private static UnreadableFile no(String message) {
        return new UnreadableFile(Reason.NOT_A_SPREADSHEET, message);
    }

    /** The parts of a zip are read as those of a workbook are; what is wrong with them is said of a document. */
    private static UnreadableFile worded(UnreadableFile refused) {
        return switch (refused.reason()) {
            case NOT_A_SPREADSHEET, ENCRYPTED -> refused;
            case CORRUPT ->
                    new UnreadableFile(
                            Reason.CORRUPT,
                            "Документ повреждён или скачан не до конца; скачайте его ещё раз или сохраните заново в Word как DOCX");
            case TOO_LARGE ->
                    new UnreadableFile(
                            Reason.TOO_LARGE,
                            "Документ слишком большой или устроен как вредоносный архив; оставьте в нём только нужные таблицы и сохраните в Word как DOCX");
            case UNSAFE_CONTENT ->
                    new UnreadableFile(
                            Reason.UNSAFE_CONTENT,
                            "В документе есть определения (DOCTYPE), которых Word не пишет, через них читают чужие файлы;"
                                    + " сохраните его заново в Word как DOCX");
        };
    }
}
