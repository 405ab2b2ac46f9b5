package opora.office.reading.xlsx;

import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** One sheet, walked through from the top. */
public final class XlsxSheet implements TableSheet {

    public static final int MOST_ROWS = 1_048_576;

    private final XlsxFile file;
    private final Book.Tab tab;

    XlsxSheet(XlsxFile file, Book.Tab tab) {
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
        SharedTexts shared = file.sharedTexts();
        try (Xml xml = file.part(tab.part())) {
            while (xml.child()) {
                if (!xml.name().equals("sheetData")) {
                    xml.skip();
                } else if (rows(xml, shared, reader) == Next.ENOUGH) {
                    return;
                }
            }
            xml.finish();
        }
    }

    private Next rows(Xml xml, SharedTexts shared, RowReader reader) throws UnreadableFile {
        SheetRow row = new SheetRow(shared);
        Cells cells = new Cells(xml, shared, row, tab.name());
        int number = 0;
        while (xml.child()) {
            number = number(xml.attribute("r"), number);
            row.begin(number);
            int column = -1;
            while (xml.child()) {
                column = cells.read(column);
            }
            if (row.width() > 0 && reader.read(row) == Next.ENOUGH) {
                return Next.ENOUGH;
            }
        }
        return Next.MORE;
    }

    private int number(String written, int before) throws UnreadableFile {
        int number = written.isEmpty() ? before + 1 : Cells.wholeNumber(written);
        if (number <= before) {
            throw Broken.at("лист «" + tab.name() + "», после строки " + before);
        }
        if (number > MOST_ROWS) {
            throw Broken.tooLong("лист «" + tab.name() + "»");
        }
        return number;
    }
}
