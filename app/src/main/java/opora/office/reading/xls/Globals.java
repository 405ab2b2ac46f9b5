package opora.office.reading.xls;

import java.util.ArrayList;
import java.util.List;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.SharedTexts;

/** What stands before the sheets: their names and places, the shared texts, the code page. */
record Globals(List<Tab> tabs, SharedTexts texts, CodePage page) {

    /** @param offset of the sheet in the stream */
    record Tab(String name, boolean hidden, int offset) {}

    private static final int MOST_SHEETS = 1000;
    private static final int NAME_AT = 6;
    private static final int HIDDEN_AT = 4;
    private static final int HIDING = 3;
    private static final int TEXTS_AT = 8;

    static Globals read(Records records) throws UnreadableFile {
        try (records) {
            Found found = new Found();
            while (records.next()) {
                if (records.kind() == Records.END) {
                    return found.globals();
                }
                found.take(records);
            }
            throw Broken.file();
        }
    }

    private static final class Found {

        private final List<Tab> sheets = new ArrayList<>();
        private CodePage page = CodePage.UNICODE;
        private SharedTexts texts = SharedTexts.none();

        private void take(Records records) throws UnreadableFile {
            switch (records.kind()) {
                case Records.PASSWORD -> throw XlsFile.locked();
                case Records.CODE_PAGE -> page = CodePage.of(records.twoBytes(0));
                case Records.SHEET -> add(records);
                case Records.SHARED_TEXTS -> texts = shared(new RecordText(records, TEXTS_AT));
                default -> {}
            }
        }

        private void add(Records records) throws UnreadableFile {
            if (sheets.size() == MOST_SHEETS) {
                throw Broken.at("листов больше 1\u00a0000");
            }
            int offset = records.fourBytes(0);
            boolean hidden = (records.oneByte(HIDDEN_AT) & HIDING) != 0;
            sheets.add(
                    new Tab(page.text(new RecordText(records, NAME_AT).brief()), hidden, offset));
        }

        /** As many as there are: a workbook may promise more. */
        private SharedTexts shared(RecordText record) throws UnreadableFile {
            SharedTexts.Collecting collecting = SharedTexts.collecting();
            while (record.goesOn()) {
                collecting.add(page.text(record.rich()));
            }
            return collecting.texts();
        }

        private Globals globals() throws UnreadableFile {
            if (sheets.isEmpty()) {
                throw Broken.noSheets();
            }
            return new Globals(List.copyOf(sheets), texts, page);
        }
    }
}
