package opora.office.reading.docx;

import java.util.ArrayList;
import java.util.List;
import opora.office.TableCell.Down;
import opora.office.UnreadableFile;
import opora.office.WordCell;
import opora.office.WordTable;
import opora.office.reading.xlsx.Xml;

/** Walks through the blocks of a document: paragraphs give the caption of what follows, tables are kept. */
final class Body {

    private static final int WIDEST = 1000;

    private final Xml xml;
    private final Budget budget = new Budget();
    private final Paragraphs paragraphs;
    private final List<WordTable> tables = new ArrayList<>();

    private String caption = "";

    Body(Xml xml, Lists lists) {
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml, lists, budget);
    }

    /** Stands on the root before and behind it after. */
    List<WordTable> tables() throws UnreadableFile {
        blocks();
        return List.copyOf(tables);
    }

    private void blocks() throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "p" -> {
                    String text = paragraphs.read();
                    if (!text.isBlank()) {
                        caption = text.strip();
                    }
                }
                case "tbl" -> table();
                case "body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
                        blocks();
                default -> xml.skip();
            }
        }
    }

    /** Those inside it come behind it. */
    private List<WordTable.Row> table() throws UnreadableFile {
        String above = caption;
        caption = "";
        int place = tables.size();
        List<WordTable.Row> rows = new ArrayList<>();
        rows(rows);
        tables.add(place, new WordTable(above, rows));
        caption = "";
        return rows;
    }

    private void rows(List<WordTable.Row> into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "tr" -> row(into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(into);
                default -> xml.skip();
            }
        }
    }

    private void row(List<WordTable.Row> into) throws UnreadableFile {
        RowCells cells = new RowCells();
        cells(cells);
        if (!cells.deleted) {
            into.add(new WordTable.Row(into.size() + 1, cells.cells));
        }
    }

    private void cells(RowCells into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "trPr" -> properties(into);
                case "tc" -> cell(into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(into);
                default -> xml.skip();
            }
        }
    }

    private void properties(RowCells row) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "gridBefore" -> row.column = width(xml.attribute("val"), 0);
                case "del" -> row.deleted = true;
                default -> {}
            }
            xml.skip();
        }
    }

    private void cell(RowCells row) throws UnreadableFile {
        budget.cell();
        CellMarks marks = new CellMarks();
        List<String> lines = new ArrayList<>();
        lines(marks, lines);
        row.add(marks, String.join("\n", lines).strip());
    }

    private void lines(CellMarks marks, List<String> into) throws UnreadableFile {
        while (xml.child()) {
            switch (xml.name()) {
                case "tcPr" -> marks(marks);
                case "p" -> into.add(paragraphs.read());
                case "tbl" -> nested(into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> lines(marks, into);
                default -> xml.skip();
            }
        }
    }

    private void nested(List<String> into) throws UnreadableFile {
        for (WordTable.Row row : table()) {
            into.add(String.join("\t", row.cells().stream().map(WordCell::text).toList()));
        }
    }

    private void marks(CellMarks marks) throws UnreadableFile {
        while (xml.child()) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "gridSpan" -> marks.columns = Math.max(1, width(value, 1));
                case "vMerge" -> marks.down = value.equals("restart") ? Down.BEGINS : Down.GOES_ON;
                case "hMerge" -> marks.joinsTheOneBefore = !value.equals("restart");
                default -> {}
            }
            xml.skip();
        }
    }

    private static int width(String written, int otherwise) throws UnreadableFile {
        if (!written.matches("\\d{1,9}")) {
            return otherwise;
        }
        int width = Integer.parseInt(written);
        if (width > WIDEST) {
            throw Budget.tooLarge();
        }
        return width;
    }

    /** What stands before the text of a cell. */
    private static final class CellMarks {
        private int columns = 1;
        private Down down = Down.SINGLE;

        /** the way of old documents to merge cells of a row */
        private boolean joinsTheOneBefore;
    }

    /** The cells of the row that is being read. */
    private static final class RowCells {
        private final List<WordCell> cells = new ArrayList<>();
        private int column;
        private boolean deleted;

        void add(CellMarks marks, String text) {
            if (marks.joinsTheOneBefore && !cells.isEmpty()) {
                WordCell before = cells.removeLast();
                cells.add(
                        new WordCell(
                                before.column(),
                                before.columns() + marks.columns,
                                (before.text() + "\n" + text).strip(),
                                before.down()));
            } else {
                cells.add(new WordCell(column, marks.columns, text, marks.down));
            }
            column += marks.columns;
        }
    }
}
