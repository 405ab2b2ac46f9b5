package opora.office.reading.ods;

import java.util.Optional;
import opora.office.Row.Kind;
import opora.office.UnreadableFile;
import opora.office.reading.ControlSigns;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.CellText;
import opora.office.reading.xlsx.Cells;
import opora.office.reading.xlsx.PlainNumber;
import opora.office.reading.xlsx.SheetRow;
import opora.office.reading.xlsx.Xml;

/** Reads the cells of one row. A cell that stands for many equal ones is put as often; empty ones are only counted. */
final class OdsCells {

    private static final long MOST_TIMES = 1L << 40;

    private final Xml xml;
    private final SheetRow row;
    private final String sheet;
    private final StringBuilder text = new StringBuilder();

    OdsCells(Xml xml, SheetRow row, String sheet) {
        this.xml = xml;
        this.row = row;
        this.sheet = sheet;
    }

    /** Consumes the row it stands in. */
    void read() throws UnreadableFile {
        long column = 0;
        while (xml.child()) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                column = cell(column);
            } else {
                xml.skip();
            }
        }
    }

    /** How often an element stands for itself: 1 when it does not say. */
    static long times(String written) {
        long times = 0;
        for (int at = 0; at < written.length(); at++) {
            int digit = written.charAt(at) - '0';
            times = digit < 0 || digit > 9 ? 0 : Math.min(MOST_TIMES, times * 10 + digit);
        }
        return Math.max(1, times);
    }

    private long cell(long column) throws UnreadableFile {
        long after = Math.min(MOST_TIMES, column + times(xml.attribute("number-columns-repeated")));
        String type = xml.attribute("value-type");
        String value = value(type);
        String said = xml.attribute("string-value");
        boolean formula = !xml.attribute("formula").isEmpty();
        OdsText.read(xml, text, place());
        ControlSigns.remove(text);
        String shown = text.isEmpty() ? said : text.toString();
        if (shown.length() > CellText.LONGEST) {
            throw Broken.hugeCell(place());
        }
        if (formula && type.isEmpty() && shown.isEmpty()) {
            put(column, after, Kind.FORMULA_WITHOUT_VALUE, "");
        } else if (formula && shown.startsWith("#") && value.isEmpty()) {
            put(column, after, Kind.ERROR, shown);
        } else {
            put(column, after, type, value, shown);
        }
        return after;
    }

    /** The attribute that keeps the value of this type; «» where the text is the value. */
    private String value(String type) throws UnreadableFile {
        return switch (type) {
            case "float", "percentage", "currency" -> xml.attribute("value");
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            default -> "";
        };
    }

    private void put(long column, long after, String type, String value, String shown)
            throws UnreadableFile {
        Optional<String> number =
                switch (type) {
                    case "float", "percentage", "currency" -> PlainNumber.of(value.strip());
                    case "date" -> DayNumber.of(value);
                    default -> Optional.empty();
                };
        if (number.isPresent()) {
            put(column, after, Kind.NUMBER, number.get());
        } else if (type.equals("boolean")) {
            put(column, after, Kind.BOOLEAN, value.equals("true") ? "TRUE" : "FALSE");
        } else if (!shown.isEmpty()) {
            put(column, after, Kind.TEXT, shown);
        }
    }

    private void put(long from, long to, Kind kind, String content) throws UnreadableFile {
        if (to > Cells.MOST_COLUMNS) {
            throw Broken.tooWide(place());
        }
        for (long column = from; column < to; column++) {
            row.put((int) column, kind, content);
            if (row.letters() > Cells.MOST_LETTERS) {
                throw Broken.hugeRow(place());
            }
        }
    }

    private String place() {
        return "лист «" + sheet + "», строка " + row.number();
    }
}
