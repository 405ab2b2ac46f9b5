package opora.office.reading.docx;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.Xml;

/** The lists that a document describes: outlines, and lists that follow one of them. */
final class NumberingPart {

    /** @param text «%1.%2.» */
    record Level(int start, String format, String text) {
        private static final Level PLAIN = new Level(1, "decimal", "");
    }

    /** @param restarts levels at which this list begins anew, with their first number */
    record Numbered(int outline, Map<Integer, Integer> restarts) {}

    static final int MOST = 10_000;
    static final NumberingPart NONE = new NumberingPart();

    private final Map<Integer, Map<Integer, Level>> outlines = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();

    private NumberingPart() {}

    static NumberingPart of(Parts parts) throws UnreadableFile {
        Optional<InputStream> part = parts.find("word/numbering.xml");
        if (part.isEmpty()) {
            return NONE;
        }
        NumberingPart numbering = new NumberingPart();
        try (Xml xml = new Xml(part.get())) {
            while (xml.child()) {
                if (numbering.lists.size() + numbering.outlines.size() > MOST) {
                    throw Budget.tooLarge();
                }
                switch (xml.name()) {
                    case "abstractNum" -> numbering.outline(xml);
                    case "num" -> numbering.list(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return numbering;
    }

    Optional<Numbered> find(int number) {
        return Optional.ofNullable(lists.get(number));
    }

    Level level(Numbered list, int level) {
        return outlines.getOrDefault(list.outline(), Map.of()).getOrDefault(level, Level.PLAIN);
    }

    private void outline(Xml xml) throws UnreadableFile {
        Map<Integer, Level> levels = new HashMap<>();
        outlines.put(whole(xml.attribute("abstractNumId"), -1), levels);
        while (xml.child()) {
            if (xml.name().equals("lvl")) {
                levels.put(whole(xml.attribute("ilvl"), 0), level(xml));
            } else {
                xml.skip();
            }
        }
    }

    private static Level level(Xml xml) throws UnreadableFile {
        int start = 1;
        String format = "decimal";
        String text = "";
        while (xml.child()) {
            String value = xml.name("val");
            switch (xml.name()) {
                case "start" -> start = whole(value, 1);
                case "numFmt" -> format = value;
                case "lvlText" -> text = value;
                default -> {}
            }
            xml.skip();
        }
        return new Level(start, format, text);
    }

    private void list(Xml xml) throws UnreadableFile {
        int number = whole(xml.attribute("numId"), 0);
        int outline = -1;
        Map<Integer, Integer> restarts = new HashMap<>();
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    outline = whole(xml.attribute("val"), -1);
                    xml.skip();
                }
                case "lvlOverride" -> restart(xml, restarts);
                default -> xml.skip();
            }
        }
        lists.put(number, new Numbered(outline, Map.copyOf(restarts)));
    }

    private static void restart(Xml xml, Map<Integer, Integer> into) throws UnreadableFile {
        int level = whole(xml.attribute("ilvl"), 0);
        while (xml.child()) {
            if (xml.name().equals("startOverride") && level < 9) {
                into.put(level, whole(xml.attribute("val"), 1));
            }
            xml.skip();
        }
    }

    static int whole(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
