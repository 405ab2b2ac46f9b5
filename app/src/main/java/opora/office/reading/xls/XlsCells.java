package opora.office.reading.xls;

import java.util.OptionalInt;
import opora.office.Row;
import opora.office.Row.Kind;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.CellText;
import opora.office.reading.xlsx.Cells;
import opora.office.reading.xlsx.PlainNumber;
import opora.office.reading.xlsx.SheetRow;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Puts the records of cells into the row that is being read. A formula gives the value that the program saved with it. */
final class XlsCells {

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

    /** Whether the cell stands in another row than the one being read. */
    boolean endsBefore(CellValueRecordInterface cell) {
        return cell.getRow() != index;
    }

    void put(CellValueRecordInterface cell) throws UnreadableFile {
        if (cell.getRow() < index) {
            throw Broken.at("лист «" + sheet + "», после строки " + (index + 1));
        }
        if (cell.getRow() > index) {
            index = cell.getRow();
            row.begin(index + 1);
        }
        formulaOfText = OptionalInt.empty();
        int column = cell.getColumn();
        if (column < 0 || column >= Cells.MOST_COLUMNS) {
            throw Broken.at("лист «" + sheet + "», строка " + (index + 1));
        }
        switch (cell) {
            case LabelSSTRecord shared -> shared(column, shared.getSSTIndex());
            case LabelRecord label -> text(column, label.getValue());
            case NumberRecord number -> number(column, number.getValue());
            case BoolErrRecord truth when truth.isBoolean() ->
                    put(column, Kind.BOOLEAN, truth.getBooleanValue() ? "TRUE" : "FALSE");
            case BoolErrRecord error -> error(column, error.getErrorValue());
            case FormulaRecord formula -> formula(column, formula);
            default -> {}
        }
    }

    /** The text that a formula gave follows it in a record of its own. */
    void result(StringRecord text) throws UnreadableFile {
        if (formulaOfText.isPresent()) {
            text(formulaOfText.getAsInt(), text.getString());
            formulaOfText = OptionalInt.empty();
        }
    }

    private void formula(int column, FormulaRecord formula) throws UnreadableFile {
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> formulaOfText = OptionalInt.of(column);
            case NUMERIC -> number(column, formula.getValue());
            case BOOLEAN ->
                    put(column, Kind.BOOLEAN, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> error(column, formula.getCachedErrorValue());
            default -> {}
        }
    }

    private void shared(int column, int text) throws UnreadableFile {
        if (text < 0 || text >= globals.texts().count()) {
            throw Broken.at("лист «" + sheet + "», строка " + (index + 1));
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
        put(column, Kind.NUMBER, PlainNumber.of(written).orElse(written));
    }

    private void error(int column, int code) throws UnreadableFile {
        boolean known = FormulaError.isValidCode(code);
        put(column, Kind.ERROR, known ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private void put(int column, Kind kind, String text) throws UnreadableFile {
        row.put(column, kind, text);
        if (row.letters() > Cells.MOST_LETTERS) {
            throw Broken.hugeRow("лист «" + sheet + "», строка " + (index + 1));
        }
    }
}
