package opora.office.reading.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.office.UnreadableFile;

/** Which parts of the zip are the sheets, in the order of the tabs, and which holds the shared texts. */
record Book(List<Tab> tabs, Optional<String> sharedTexts) {

    /** @param part name of the part in the zip */
    record Tab(String name, boolean hidden, String part) {}

    private record Relation(String type, String target) {}

    private static final int MOST = 10_000;
    private static final String MAIN = "officeDocument";
    private static final String USUAL = "xl/workbook.xml";

    static Book read(Parts parts) throws UnreadableFile {
        String workbook = workbook(parts);
        Map<String, Relation> relations = relations(parts, workbook);
        List<Tab> tabs = new ArrayList<>();
        try (Xml xml = new Xml(parts.get(workbook))) {
            while (xml.child()) {
                if (xml.name().equals("sheets")) {
                    tabs(xml, relations, tabs);
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        if (tabs.isEmpty()) {
            throw Broken.noSheets();
        }
        return new Book(List.copyOf(tabs), target(relations, "sharedStrings"));
    }

    static boolean isIn(Parts parts) throws UnreadableFile {
        return parts.has(workbook(parts));
    }

    private static String workbook(Parts parts) throws UnreadableFile {
        return parts.has(USUAL) ? USUAL : target(relations(parts, ""), MAIN).orElse(USUAL);
    }

    private static void tabs(Xml xml, Map<String, Relation> relations, List<Tab> into)
            throws UnreadableFile {
        while (xml.child()) {
            Relation relation = relations.get(xml.name("id"));
            if (relation == null || into.size() == MOST) {
                throw Broken.at("лист «" + xml.name("name") + "» не описан");
            }
            if (relation.type().equals("worksheet")) {
                boolean hidden = xml.attribute("state").endsWith("idden");
                into.add(new Tab(xml.name("name"), hidden, relation.target()));
            }
            xml.skip();
        }
    }

    private static Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    private static Map<String, Relation> relations(Parts parts, String of) throws UnreadableFile {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        Map<String, Relation> byId = new HashMap<>();
        Optional<java.io.InputStream> part =
                parts.find(folder + "_rels/" + of.substring(slash) + ".rels");
        if (part.isEmpty()) {
            return byId;
        }
        try (Xml xml = new Xml(part.get())) {
            while (xml.child() && byId.size() < MOST) {
                String type = xml.name("Type");
                byId.put(
                        xml.name("Id"),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(folder, xml.name("Target"))));
                xml.skip();
            }
            xml.finish();
        }
        return byId;
    }

    /** {@code ../media/a.xml} seen from {@code xl/worksheets/} is {@code xl/media/a.xml}. */
    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
