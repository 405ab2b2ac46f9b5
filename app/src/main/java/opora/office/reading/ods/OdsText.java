package opora.office.reading.ods;

import java.util.regex.Pattern;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.CellText;
import opora.office.reading.xlsx.Xml;

/** The text of a cell: its paragraphs, one a line. A note that hangs on the cell and a drawing are no part of it. */
final class OdsText {

    /** Stands for a space that counts until the others are drawn together; no file may hold it as a letter. */
    private static final char KEPT_SPACE = '\u0001';

    private static final char KEPT_TAB = '\u0002';
    private static final char KEPT_LINE = '\u0003';
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n]+");

    private OdsText() {}

    /** Consumes the cell it stands on. {@code place}: for the message about a cell that is too long. */
    static void read(Xml cell, StringBuilder into, String place) throws UnreadableFile {
        into.setLength(0);
        StringBuilder paragraph = new StringBuilder();
        boolean first = true;
        while (cell.child()) {
            if (!cell.name().equals("p")) {
                cell.skip();
                continue;
            }
            if (!first) {
                into.append('\n');
            }
            first = false;
            paragraph.setLength(0);
            cell.flowing(paragraph, (xml, text) -> inside(xml, text, place));
            into.append(collapsed(paragraph));
            refuseIfLong(into, place);
        }
    }

    private static Xml.Inside inside(Xml xml, StringBuilder text, String place)
            throws UnreadableFile {
        refuseIfLong(text, place);
        switch (xml.name()) {
            case "s" -> spaces(text, OdsCells.times(xml.attribute("c")), place);
            case "tab" -> text.append(KEPT_TAB);
            case "line-break" -> text.append(KEPT_LINE);
            default -> {}
        }
        return switch (xml.name()) {
            case "annotation", "note", "ruby-text", "frame" -> Xml.Inside.LEFT_OUT;
            default -> Xml.Inside.BELONGS;
        };
    }

    private static void spaces(StringBuilder text, long count, String place) throws UnreadableFile {
        if (count > CellText.LONGEST) {
            throw Broken.hugeCell(place);
        }
        text.repeat(KEPT_SPACE, (int) count);
    }

    private static void refuseIfLong(StringBuilder text, String place) throws UnreadableFile {
        if (text.length() > CellText.LONGEST) {
            throw Broken.hugeCell(place);
        }
    }

    /** Spaces in succession are one, as in a web page; those that count are written as elements. */
    private static String collapsed(StringBuilder paragraph) {
        return SPACES.matcher(paragraph)
                .replaceAll(" ")
                .replace(KEPT_SPACE, ' ')
                .replace(KEPT_TAB, '\t')
                .replace(KEPT_LINE, '\n');
    }
}
