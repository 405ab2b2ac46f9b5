package opora.office.reading.ods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.Xml;

/**
 * A sheet of the file.
 *
 * @param index among the tables of the file
 */
record OdsTab(int index, String name, boolean hidden) {

    private static final int MOST = 500;

    /** Walks through the whole part once, so that a file that is cut off or no table is told before anything is read. */
    static List<OdsTab> all(Parts parts) throws UnreadableFile {
        List<OdsTab> tabs = new ArrayList<>();
        Set<String> hiding = new HashSet<>();
        try (Xml xml = new Xml(parts.get(OdsFile.CONTENT))) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "automatic-styles" -> styles(xml, hiding);
                    case "body" -> body(xml, hiding, tabs);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        if (tabs.isEmpty()) {
            throw Broken.noSheets();
        }
        return List.copyOf(tabs);
    }

    private static void styles(Xml xml, Set<String> hiding) throws UnreadableFile {
        while (xml.child()) {
            String style = xml.name("name");
            while (xml.child()) {
                boolean hides =
                        xml.name().equals("table-properties")
                                && xml.attribute("display").equals("false");
                if (hides && hiding.size() < MOST) {
                    hiding.add(style);
                }
                xml.skip();
            }
        }
    }

    private static void body(Xml xml, Set<String> hiding, List<OdsTab> tabs) throws UnreadableFile {
        while (xml.child()) {
            if (!xml.name().equals("spreadsheet")) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                if (xml.name().equals("table")) {
                    add(xml, hiding, tabs);
                }
                xml.skip();
            }
        }
    }

    private static void add(Xml xml, Set<String> hiding, List<OdsTab> tabs) throws UnreadableFile {
        if (tabs.size() == MOST) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "В таблице больше 500 листов, столько Опора за раз не читает; разделите её на несколько файлов");
        }
        tabs.add(
                new OdsTab(tabs.size(), xml.name("name"), hiding.contains(xml.name("style-name"))));
    }
}
