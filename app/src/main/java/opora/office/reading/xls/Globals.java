package opora.office.reading.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.SharedTexts;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What stands before the sheets: their names and places, the shared texts, the code page. */
record Globals(List<Tab> tabs, SharedTexts texts, CodePage page) {

    /** @param offset of the sheet in the stream */
    record Tab(String name, boolean hidden, int offset) {}

    private static final int MOST_SHEETS = 1000;

    static Globals read(Records records) throws UnreadableFile {
        try (records) {
            Found found = new Found();
            Optional<Record> record = records.next();
            while (record.isPresent() && !(record.get() instanceof EOFRecord)) {
                found.take(record.get());
                record = records.next();
            }
            if (record.isEmpty()) {
                throw Broken.file();
            }
            return found.globals();
        }
    }

    private static final class Found {

        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private CodePage page = CodePage.UNICODE;
        private Optional<SSTRecord> texts = Optional.empty();

        private void take(Record record) throws UnreadableFile {
            switch (record) {
                case FilePassRecord _ -> throw XlsFile.locked();
                case CodepageRecord said -> page = CodePage.of(said.getCodepage());
                case BoundSheetRecord sheet -> add(sheet);
                case SSTRecord shared -> texts = Optional.of(shared);
                default -> {}
            }
        }

        private void add(BoundSheetRecord sheet) throws UnreadableFile {
            if (sheets.size() == MOST_SHEETS) {
                throw Broken.at("листов больше 1\u00a0000");
            }
            sheets.add(sheet);
        }

        private Globals globals() throws UnreadableFile {
            if (sheets.isEmpty()) {
                throw Broken.noSheets();
            }
            return new Globals(sheets.stream().map(this::tab).toList(), shared(), page);
        }

        private Tab tab(BoundSheetRecord sheet) {
            return new Tab(
                    page.text(sheet.getSheetname()),
                    sheet.isHidden() || sheet.isVeryHidden(),
                    sheet.getPositionOfBof());
        }

        private SharedTexts shared() throws UnreadableFile {
            if (texts.isEmpty()) {
                return SharedTexts.none();
            }
            SSTRecord shared = texts.get();
            return SharedTexts.of(
                    shared.getNumUniqueStrings(),
                    at -> page.text(shared.getString(at).getString()));
        }
    }

    /** Whether the record begins a sheet with cells, and not a chart or a macro. */
    static boolean beginsCells(Record record) {
        return record instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_WORKSHEET;
    }
}
