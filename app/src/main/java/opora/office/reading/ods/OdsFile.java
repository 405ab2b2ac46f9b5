package opora.office.reading.ods;

import java.util.List;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.Xml;

/** A table of OpenDocument (ISO/IEC 26300), whose sheets all stand in the part {@code content.xml}. */
public final class OdsFile implements TableFile {

    static final String CONTENT = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Parts parts;
    private final List<OdsTab> tabs;

    private OdsFile(Parts parts, List<OdsTab> tabs) {
        this.parts = parts;
        this.tabs = tabs;
    }

    /** Closes the parts when it is closed itself. */
    public static OdsFile of(Parts parts) throws UnreadableFile {
        if (isLocked(parts)) {
            throw new UnreadableFile(
                    Reason.ENCRYPTED,
                    "Таблица закрыта паролем; откройте её в LibreOffice, снимите пароль («Файл» → «Свойства» →"
                            + " «Безопасность») и сохраните");
        }
        return new OdsFile(parts, OdsTab.all(parts));
    }

    /** The manifest names how each encrypted part is encrypted. */
    private static boolean isLocked(Parts parts) throws UnreadableFile {
        if (!parts.has(MANIFEST)) {
            return false;
        }
        try (Xml xml = new Xml(parts.get(MANIFEST))) {
            while (xml.child()) {
                if (isEncrypted(xml)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isEncrypted(Xml entry) throws UnreadableFile {
        boolean encrypted = false;
        while (entry.child()) {
            encrypted |= entry.name().equals("encryption-data");
            entry.skip();
        }
        return encrypted;
    }

    @Override
    public List<TableSheet> sheets() {
        return tabs.stream().map(tab -> (TableSheet) new OdsSheet(parts, tab)).toList();
    }

    @Override
    public String description() {
        return "ODS";
    }

    @Override
    public void close() {
        parts.close();
    }
}
