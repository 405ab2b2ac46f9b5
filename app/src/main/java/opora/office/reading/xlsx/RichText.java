package opora.office.reading.xlsx;

import opora.office.UnreadableFile;

/** A text of one or several runs: {@code <si>} and {@code <is>}. What is said above a word how to pronounce it is no part of it. */
final class RichText {

    private RichText() {}

    /** Adds the text of the element it stands on and consumes the element. */
    static void read(Xml xml, StringBuilder into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.text(into);
                case "r" -> run(xml, into);
                default -> xml.skip();
            }
        }
    }

    private static void run(Xml xml, StringBuilder into) throws UnreadableFile {
        while (xml.child()) {
            if (xml.name().equals("t")) {
                xml.text(into);
            } else {
                xml.skip();
            }
        }
    }
}
