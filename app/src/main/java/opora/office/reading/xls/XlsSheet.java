package opora.office.reading.xls;

import java.util.Optional;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;

/** One sheet, walked through record by record. */
final class XlsSheet implements TableSheet {

    private final XlsFile file;
    private final Globals.Tab tab;

    XlsSheet(XlsFile file, Globals.Tab tab) {
        this.file = file;
        this.tab = tab;
    }

    @Override
    public String name() {
        return tab.name();
    }

    @Override
    public boolean hidden() {
        return tab.hidden();
    }

    @Override
    public void read(RowReader reader) throws UnreadableFile {
        try (Records records = file.from(tab.offset())) {
            Record begin = records.next().orElseThrow(Broken::file);
            if (Globals.beginsCells(begin)) {
                rows(records, reader);
            }
        }
    }

    /** To the end of the sheet; what a chart inside it holds is passed over. */
    private void rows(Records records, RowReader reader) throws UnreadableFile {
        XlsCells cells = new XlsCells(file.globals(), tab.name());
        int inside = 1;
        while (inside > 0) {
            Record record = next(records);
            if (record instanceof EOFRecord) {
                inside--;
            } else if (record instanceof BOFRecord) {
                inside++;
            } else if (inside == 1 && record instanceof CellValueRecordInterface cell) {
                if (cells.endsBefore(cell) && hand(cells, reader) == Next.ENOUGH) {
                    return;
                }
                cells.put(cell);
            } else if (inside == 1 && record instanceof StringRecord text) {
                cells.result(text);
            }
        }
        hand(cells, reader);
    }

    private static Record next(Records records) throws UnreadableFile {
        Optional<Record> record = records.next();
        return record.orElseThrow(Broken::file);
    }

    private static Next hand(XlsCells cells, RowReader reader) throws UnreadableFile {
        return cells.row().width() > 0 ? reader.read(cells.row()) : Next.MORE;
    }
}
