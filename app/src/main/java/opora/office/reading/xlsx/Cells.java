package opora.office.reading.xlsx;

import java.util.Optional;
import opora.office.CellAddress;
import opora.office.Row.Kind;
import opora.office.UnreadableFile;

/** Reads one {@code <c>} after another into the row. */
public final class Cells {

    public static final int MOST_COLUMNS = 16_384;

    /** Of one row: its cells are held together. */
    public static final int MOST_LETTERS = 1 << 20;

    private final Xml xml;
    private final SharedTexts shared;
    private final SheetRow row;
    private final String sheet;
    private final StringBuilder value = new StringBuilder();

    private boolean hasValue;
    private boolean hasFormula;

    Cells(Xml xml, SharedTexts shared, SheetRow row, String sheet) {
        this.xml = xml;
        this.shared = shared;
        this.row = row;
        this.sheet = sheet;
    }

    /** Consumes the cell it stands on; answers its column. A cell that does not say where it stands follows the one before. */
    int read(int before) throws UnreadableFile {
        int column = column(xml.attribute("r"), before);
        String type = xml.attribute("t");
        contents();
        if (value.length() > CellText.LONGEST) {
            throw Broken.hugeCell(place(column));
        }
        if (hasValue || hasFormula) {
            if (row.has(column)) {
                throw Broken.at(place(column));
            }
            put(column, type);
            if (row.letters() > MOST_LETTERS) {
                throw Broken.hugeRow("лист «" + sheet + "», строка " + row.number());
            }
        }
        return column;
    }

    private void contents() throws UnreadableFile {
        value.setLength(0);
        hasValue = false;
        hasFormula = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> {
                    xml.text(value);
                    hasValue = true;
                }
                case "is" -> {
                    RichText.read(xml, value);
                    hasValue = true;
                }
                case "f" -> {
                    xml.skip();
                    hasFormula = true;
                }
                default -> xml.skip();
            }
        }
    }

    private void put(int column, String type) throws UnreadableFile {
        if (hasFormula && (!hasValue || (value.isEmpty() && !type.equals("str")))) {
            row.put(column, Kind.FORMULA_WITHOUT_VALUE, "");
            return;
        }
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case "s" -> shared(column);
            case "b" -> row.put(column, Kind.BOOLEAN, truth(column));
            case "e" -> row.put(column, Kind.ERROR, value.toString());
            case "", "n" -> number(column, value.toString());
            default -> row.put(column, Kind.TEXT, CellText.unescaped(value));
        }
    }

    private void shared(int column) throws UnreadableFile {
        int index = wholeNumber(value);
        if (index < 0) {
            index = wholeNumber(value.toString().strip());
        }
        if (index < 0 || index >= shared.count()) {
            throw Broken.at(place(column));
        }
        if (!shared.isEmpty(index)) {
            row.putShared(column, index);
        }
    }

    private void number(int column, String written) {
        Optional<String> number = PlainNumber.of(written.strip());
        row.put(column, number.isPresent() ? Kind.NUMBER : Kind.TEXT, number.orElse(written));
    }

    private String truth(int column) throws UnreadableFile {
        return switch (value.toString().strip()) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw Broken.at(place(column));
        };
    }

    private int column(String address, int before) throws UnreadableFile {
        int column = address.isEmpty() ? before + 1 : CellAddress.index(address);
        if (column < 0) {
            throw Broken.at("лист «" + sheet + "», строка " + row.number());
        }
        if (column >= MOST_COLUMNS) {
            throw Broken.tooWide("лист «" + sheet + "», строка " + row.number());
        }
        return column;
    }

    private String place(int column) {
        return "лист «%s», ячейка %s%d".formatted(sheet, CellAddress.column(column), row.number());
    }

    /** −1 when it is none. */
    static int wholeNumber(CharSequence text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
