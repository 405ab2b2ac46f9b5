package opora.office.reading.docx;

import java.util.ArrayList;
import java.util.List;
import opora.office.UnreadableFile;
import opora.office.reading.ControlSigns;
import opora.office.reading.xlsx.Xml;

/** The text of one paragraph after another, as a person reads it: with the number that Word prints, without what is deleted or hidden. */
final class Paragraphs {

    private final Xml xml;
    private final Lists lists;
    private final Budget budget;

    Paragraphs(Xml xml, Lists lists, Budget budget) {
        this.xml = xml;
        this.lists = lists;
        this.budget = budget;
    }

    /** Consumes the paragraph it stands on. Text boxes in it follow as lines of their own. */
    String read() throws UnreadableFile {
        Lines lines = new Lines();
        inline(lines);
        ControlSigns.remove(lines.text);
        budget.letters(lines.text.length());
        String number = lists.next(lines.place);
        StringBuilder all = new StringBuilder(number);
        if (!number.isEmpty() && !lines.text.isEmpty()) {
            all.append(' ');
        }
        all.append(lines.text);
        lines.boxes.forEach(box -> all.append('\n').append(box));
        return all.toString();
    }

    private void inline(Lines into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "pPr" -> into.place = lists.place(xml);
                case "r" -> run(into);
                case "del", "moveFrom" -> xml.skip();
                case "hyperlink",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "customXml",
                        "fldSimple",
                        "dir",
                        "bdo",
                        "oMath",
                        "oMathPara" ->
                        inline(into);
                default -> xml.skip();
            }
        }
    }

    private void run(Lines into) throws UnreadableFile {
        boolean hidden = false;
        while (xml.child()) {
            if (xml.name().equals("rPr")) {
                hidden = isHidden();
            } else if (hidden) {
                xml.skip();
            } else {
                piece(into);
            }
        }
    }

    private boolean isHidden() throws UnreadableFile {
        boolean hidden = false;
        while (xml.child()) {
            if (xml.name().equals("vanish")) {
                hidden = !List.of("0", "false", "off").contains(xml.attribute("val"));
            }
            xml.skip();
        }
        return hidden;
    }

    private void piece(Lines into) throws UnreadableFile {
        switch (xml.name()) {
            case "t" -> xml.text(into.text);
            case "tab" -> sign(into, "\t");
            case "br", "cr" -> sign(into, "\n");
            case "noBreakHyphen" -> sign(into, "-");
            case "drawing", "pict", "object", "AlternateContent" -> boxes(into);
            default -> xml.skip();
        }
    }

    private void sign(Lines into, String sign) throws UnreadableFile {
        into.text.append(sign);
        xml.skip();
    }

    /** Text in a drawing stands in it twice, for new programs and for old ones. */
    private void boxes(Lines into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "txbxContent" -> box(into);
                case "Fallback" -> xml.skip();
                default -> boxes(into);
            }
        }
    }

    private void box(Lines into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "p" -> {
                    String text = read();
                    if (!text.isBlank()) {
                        into.boxes.add(text);
                    }
                }
                case "sdt", "sdtContent", "tbl", "tr", "tc", "ins" -> box(into);
                default -> xml.skip();
            }
        }
    }

    /** What was read of the paragraph so far. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private Lists.Place place = Lists.Place.NONE;
    }
}
