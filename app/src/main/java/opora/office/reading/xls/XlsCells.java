package opora.office.reading.xls;

import java.util.Optional;
import java.util.OptionalInt;
import opora.office.Row;
import opora.office.Row.Kind;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.CellText;
import opora.office.reading.xlsx.Cells;
import opora.office.reading.xlsx.PlainNumber;
import opora.office.reading.xlsx.SheetRow;

/** Puts the records of cells into the row that is being read. A formula gives the value that the program saved with it. */
final class XlsCells {

    private static final int COLUMN_AT = 2;
    private static final int VALUE_AT = 6;
    private static final int RESULT_AT = 12;
    private static final int SHORT_NUMBER = 6;
    private static final int NO_NUMBER = 0xffff;

    private final Globals globals;
    private final String sheet;
    private final SheetRow row;
    private OptionalInt formulaOfText = OptionalInt.empty();
    private int index = -1;

    XlsCells(Globals globals, String sheet) {
        this.globals = globals;
        this.sheet = sheet;
        this.row = new SheetRow(globals.texts());
    }

    Row row() {
        return row;
    }

    static boolean isCell(Records record) {
        return switch (record.kind()) {
            case Records.SHARED_TEXT,
                    Records.LABEL,
                    Records.RICH_LABEL,
                    Records.NUMBER,
                    Records.SHORT_NUMBER,
                    Records.NUMBERS,
                    Records.TRUTH_OR_ERROR,
                    Records.FORMULA ->
                    true;
            default -> false;
        };
    }

    /** Whether the cell stands in another row than the one being read. */
    boolean endsBefore(Records cell) throws UnreadableFile {
        return cell.twoBytes(0) != index;
    }

    void put(Records cell) throws UnreadableFile {
        int number = cell.twoBytes(0);
        if (number < index) {
            throw Broken.at("лист «" + sheet + "», после строки " + (index + 1));
        }
        if (number > index) {
            index = number;
            row.begin(index + 1);
        }
        formulaOfText = OptionalInt.empty();
        int column = cell.twoBytes(COLUMN_AT);
        if (column >= Cells.MOST_COLUMNS) {
            throw broken();
        }
        switch (cell.kind()) {
            case Records.SHARED_TEXT -> shared(column, cell.fourBytes(VALUE_AT));
            case Records.NUMBER -> number(column, cell.fraction(VALUE_AT));
            case Records.SHORT_NUMBER -> number(column, shortNumber(cell.fourBytes(VALUE_AT)));
            case Records.NUMBERS -> numbers(column, cell);
            case Records.TRUTH_OR_ERROR ->
                    truthOrError(column, cell.oneByte(VALUE_AT), cell.oneByte(VALUE_AT + 1));
            case Records.FORMULA -> formula(column, cell);
            default -> text(column, new RecordText(cell, VALUE_AT).plain());
        }
    }

    /** The text that a formula gave follows it in a record of its own. */
    void result(Records text) throws UnreadableFile {
        if (formulaOfText.isPresent()) {
            text(formulaOfText.getAsInt(), new RecordText(text, 0).plain());
            formulaOfText = OptionalInt.empty();
        }
    }

    /** Numbers side by side, each behind the number of its style; the last two bytes repeat the last column. */
    private void numbers(int first, Records cells) throws UnreadableFile {
        int count = (cells.length() - VALUE_AT) / SHORT_NUMBER;
        if (first + count > Cells.MOST_COLUMNS) {
            throw broken();
        }
        for (int at = 0; at < count; at++) {
            number(first + at, shortNumber(cells.fourBytes(VALUE_AT + at * SHORT_NUMBER)));
        }
    }

    /** MS-XLS 2.5.217: 30 bits of a whole number or of a fraction, perhaps a hundredfold. */
    private static double shortNumber(int written) {
        double number =
                (written & 2) != 0
                        ? written >> 2
                        : Double.longBitsToDouble((long) (written & ~3) << 32);
        return (written & 1) != 0 ? number / 100 : number;
    }

    private void formula(int column, Records formula) throws UnreadableFile {
        if (formula.twoBytes(RESULT_AT) != NO_NUMBER) {
            number(column, formula.fraction(VALUE_AT));
            return;
        }
        int value = formula.oneByte(VALUE_AT + 2);
        switch (formula.oneByte(VALUE_AT)) {
            case 0 -> formulaOfText = OptionalInt.of(column);
            case 1 -> truthOrError(column, value, 0);
            case 2 -> truthOrError(column, value, 1);
            default -> {}
        }
    }

    private void truthOrError(int column, int value, int isError) throws UnreadableFile {
        if (isError == 0) {
            put(column, Kind.BOOLEAN, value == 0 ? "FALSE" : "TRUE");
        } else {
            put(column, Kind.ERROR, error(value));
        }
    }

    private static String error(int code) {
        return switch (code) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0f -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1d -> "#NAME?";
            case 0x24 -> "#NUM!";
            default -> "#N/A";
        };
    }

    private void shared(int column, int text) throws UnreadableFile {
        if (text < 0 || text >= globals.texts().count()) {
            throw broken();
        }
        if (!globals.texts().isEmpty(text)) {
            row.putShared(column, text);
        }
    }

    private void text(int column, String written) throws UnreadableFile {
        String text = globals.page().text(written);
        if (text.length() > CellText.LONGEST) {
            throw Broken.hugeCell("лист «" + sheet + "», строка " + (index + 1));
        }
        if (!text.isEmpty()) {
            put(column, Kind.TEXT, text);
        }
    }

    private void number(int column, double value) throws UnreadableFile {
        String written = Double.toString(value);
        Optional<String> number = PlainNumber.of(written);
        put(column, number.isPresent() ? Kind.NUMBER : Kind.TEXT, number.orElse(written));
    }

    private void put(int column, Kind kind, String text) throws UnreadableFile {
        row.put(column, kind, text);
        if (row.letters() > Cells.MOST_LETTERS) {
            throw Broken.hugeRow("лист «" + sheet + "», строка " + (index + 1));
        }
    }

    private UnreadableFile broken() {
        return Broken.at("лист «" + sheet + "», строка " + (index + 1));
    }
}
