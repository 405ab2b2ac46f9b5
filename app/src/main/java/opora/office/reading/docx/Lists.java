package opora.office.reading.docx;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.Xml;

/**
 * The numbers that Word counts itself (ECMA-376 part 1, 17.9): they stand in no text, and a person sees them. Counted in the order of the document; a level begins anew
 * after each number above it.
 */
final class Lists {

    /** In which list a paragraph stands; number 0 is none. */
    record Place(int number, int level) {
        static final Place NONE = new Place(0, 0);
    }

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final NumberingPart numbering;
    private final Map<String, Place> styles;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> met = new HashSet<>();

    private Lists(NumberingPart numbering, Map<String, Place> styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    static Lists of(Parts parts) throws UnreadableFile {
        return new Lists(NumberingPart.of(parts), styles(parts));
    }

    /** Lists of paragraphs by their style. */
    private static Map<String, Place> styles(Parts parts) throws UnreadableFile {
        Map<String, Place> styles = new HashMap<>();
        Optional<InputStream> part = parts.find("word/styles.xml");
        if (part.isEmpty()) {
            return styles;
        }
        Lists none = new Lists(NumberingPart.NONE, Map.of());
        try (Xml xml = new Xml(part.get())) {
            while (xml.child()) {
                String id = xml.name().equals("style") ? xml.name("styleId") : "";
                if (id.isEmpty()) {
                    xml.skip();
                } else {
                    Place place = none.inStyle(xml);
                    if (place.number() > 0 && styles.size() < NumberingPart.MOST) {
                        styles.put(id, place);
                    }
                }
            }
            xml.finish();
        }
        return styles;
    }

    private Place inStyle(Xml xml) throws UnreadableFile {
        Place place = Place.NONE;
        while (xml.child()) {
            if (xml.name().equals("pPr")) {
                place = place(xml);
            } else {
                xml.skip();
            }
        }
        return place;
    }

    /** Consumes the properties of a paragraph. */
    Place place(Xml xml) throws UnreadableFile {
        Optional<Place> own = Optional.empty();
        Place ofStyle = Place.NONE;
        while (xml.child()) {
            switch (xml.name()) {
                case "numPr" -> own = Optional.of(numbered(xml));
                case "pStyle" -> {
                    ofStyle = styles.getOrDefault(xml.attribute("val"), Place.NONE);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        Place inherited = ofStyle;
        return own.map(place ->
                        place.number() < 0 ? new Place(inherited.number(), place.level()) : place)
                .orElse(inherited);
    }

    /** Without a number of its own it has that of its style. */
    private static Place numbered(Xml xml) throws UnreadableFile {
        int number = -1;
        int level = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "numId" -> number = NumberingPart.whole(xml.attribute("val"), 0);
                case "ilvl" -> level = NumberingPart.whole(xml.attribute("val"), 0);
                default -> {}
            }
            xml.skip();
        }
        return new Place(number, Math.min(level, LEVELS - 1));
    }

    /** What Word prints before the next paragraph there; «» where it prints nothing. */
    String next(Place place) {
        Optional<NumberingPart.Numbered> list = numbering.find(place.number());
        if (list.isEmpty()) {
            return "";
        }
        int[] counted = counters.computeIfAbsent(list.get().outline(), _ -> notBegun());
        if (met.add(place.number())) {
            list.get().restarts().keySet().forEach(level -> counted[level] = NOT_BEGUN);
        }
        for (int level = 0; level <= place.level(); level++) {
            if (counted[level] == NOT_BEGUN) {
                counted[level] = start(list.get(), level) - (level == place.level() ? 1 : 0);
            }
        }
        counted[place.level()]++;
        Arrays.fill(counted, place.level() + 1, LEVELS, NOT_BEGUN);
        return printed(list.get(), place.level(), counted);
    }

    private static int[] notBegun() {
        int[] counted = new int[LEVELS];
        Arrays.fill(counted, NOT_BEGUN);
        return counted;
    }

    private int start(NumberingPart.Numbered list, int level) {
        return Optional.ofNullable(list.restarts().get(level))
                .orElseGet(() -> numbering.level(list, level).start());
    }

    private String printed(NumberingPart.Numbered list, int level, int[] counted) {
        NumberingPart.Level format = numbering.level(list, level);
        if (format.format().equals("bullet")) {
            return "–";
        }
        StringBuilder printed = new StringBuilder(format.text());
        for (int above = 0; above < LEVELS; above++) {
            int at = printed.indexOf("%" + (above + 1));
            if (at >= 0) {
                int number = counted[above] == NOT_BEGUN ? start(list, above) : counted[above];
                printed.replace(
                        at, at + 2, ListNumber.of(number, numbering.level(list, above).format()));
            }
        }
        return printed.toString().strip();
    }
}
