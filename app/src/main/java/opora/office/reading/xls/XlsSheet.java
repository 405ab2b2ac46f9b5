package opora.office.reading.xls;

import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;

/** One sheet, walked through record by record. */
final class XlsSheet implements TableSheet {

    private static final int KIND_AT = 2;
    private static final int WITH_CELLS = 0x10;

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
            if (!records.next()) {
                throw Broken.file();
            }
            if (beginsCells(records)) {
                rows(records, reader);
            }
        }
    }

    /** A sheet with cells, and not a chart or a macro. */
    private static boolean beginsCells(Records records) throws UnreadableFile {
        return records.kind() == Records.BEGIN && records.twoBytes(KIND_AT) == WITH_CELLS;
    }

    /** To the end of the sheet; what a chart inside it holds is passed over. */
    private void rows(Records records, RowReader reader) throws UnreadableFile {
        XlsCells cells = new XlsCells(file.globals(), tab.name());
        int inside = 1;
        while (inside > 0) {
            if (!records.next()) {
                throw Broken.file();
            }
            if (records.kind() == Records.END) {
                inside--;
            } else if (records.kind() == Records.BEGIN) {
                inside++;
            } else if (inside == 1 && XlsCells.isCell(records)) {
                if (cells.endsBefore(records) && hand(cells, reader) == Next.ENOUGH) {
                    return;
                }
                cells.put(records);
            } else if (inside == 1 && records.kind() == Records.TEXT_OF_FORMULA) {
                cells.result(records);
            }
        }
        hand(cells, reader);
    }

    private static Next hand(XlsCells cells, RowReader reader) throws UnreadableFile {
        return cells.row().width() > 0 ? reader.read(cells.row()) : Next.MORE;
    }
}
