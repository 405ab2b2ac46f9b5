package opora.office.reading.ods;

import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.SharedTexts;
import opora.office.reading.xlsx.SheetRow;
import opora.office.reading.xlsx.XlsxSheet;
import opora.office.reading.xlsx.Xml;

/** One sheet, walked through from the top. Rows that stand for many equal ones are counted, not kept. */
final class OdsSheet implements TableSheet {

    /** Cells that are not in the file but stand for others. */
    private static final long MOST_AGAIN = 50_000_000;

    private final Parts parts;
    private final OdsTab tab;

    OdsSheet(Parts parts, OdsTab tab) {
        this.parts = parts;
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
        try (Xml xml = new Xml(parts.get(OdsFile.CONTENT))) {
            if (enters(xml, "body") && enters(xml, "spreadsheet") && entersTable(xml)) {
                new Rows(xml, reader).read();
            }
        }
    }

    private static boolean enters(Xml xml, String name) throws UnreadableFile {
        while (xml.child()) {
            if (xml.name().equals(name)) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    private boolean entersTable(Xml xml) throws UnreadableFile {
        for (int table = 0; enters(xml, "table"); table++) {
            if (table == tab.index()) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    /** Goes over the rows of the table it stands in. */
    private final class Rows {

        private final Xml xml;
        private final RowReader reader;
        private final SheetRow row = new SheetRow(SharedTexts.none());
        private final OdsCells cells;
        private long number;
        private long again;

        private Rows(Xml xml, RowReader reader) {
            this.xml = xml;
            this.reader = reader;
            this.cells = new OdsCells(xml, row, tab.name());
        }

        /** Rows may stand in groups and as heading rows; where the table ends is told by its element. */
        private Next read() throws UnreadableFile {
            while (xml.child()) {
                Next next =
                        switch (xml.name()) {
                            case "table-row" -> row();
                            case "table-row-group", "table-header-rows", "table-rows" -> read();
                            default -> {
                                xml.skip();
                                yield Next.MORE;
                            }
                        };
                if (next == Next.ENOUGH) {
                    return next;
                }
            }
            return Next.MORE;
        }

        private Next row() throws UnreadableFile {
            long times = OdsCells.times(xml.attribute("number-rows-repeated"));
            row.begin(number());
            cells.read();
            if (row.width() == 0) {
                number += times;
                return Next.MORE;
            }
            again += (Math.min(times, XlsxSheet.MOST_ROWS) - 1) * row.width();
            if (again > MOST_AGAIN) {
                throw Broken.bomb();
            }
            for (long time = 0; time < times; time++) {
                row.renumber(number());
                number++;
                if (number > XlsxSheet.MOST_ROWS) {
                    throw Broken.tooLong("лист «" + tab.name() + "»");
                }
                if (reader.read(row) == Next.ENOUGH) {
                    return Next.ENOUGH;
                }
            }
            return Next.MORE;
        }

        /** Of the row that comes next. */
        private int number() {
            return (int) Math.min(number + 1, XlsxSheet.MOST_ROWS + 1L);
        }
    }
}
