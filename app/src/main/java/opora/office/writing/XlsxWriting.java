package opora.office.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Workbook;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with fastexcel, its charts with POI. */
public final class XlsxWriting {

    private static final String LINE = "b6c0cc";
    private static final String HEAD = "edf0f3";
    private static final String ASKED = "fffbe6";
    private static final int TITLE_SIZE = 14;
    private static final double TITLE_LINE = 24;

    private static final int FOOT_SIZE = 9;

    /** Every system has it or a twin of the same widths. */
    private static final String FONT = "Arial";

    private static final double FONT_SIZE = 10;
    private static final double LINE_HEIGHT = 13.5;
    private static final double BOLD = 1.4;

    /** inches */
    private static final float MARGIN = 0.4f;

    private XlsxWriting() {}

    public static void write(Workbook book, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook made =
                new org.dhatim.fastexcel.Workbook(packed, "Opora", "1.0")) {
            made.setGlobalDefaultFont(FONT, FONT_SIZE);
            for (Sheet sheet : book.sheets()) {
                write(sheet, made.newWorksheet(sheet.name()));
            }
        }
        Repacking.write(XlsxCharts.added(packed.toByteArray(), book.sheets()), book.stamp(), out);
    }

    private static void write(Sheet sheet, Worksheet made) throws IOException {
        int head = sheet.heading().size();
        int totals = head + 1 + sheet.rows().size();
        heading(sheet, made);
        titles(sheet.columns(), head, made);
        rows(sheet.rows(), head + 1, made);
        rows(sheet.totals(), totals, made);
        heights(sheet, head + 1, made);
        looks(sheet, head + 1, totals, made);
        made.freezePane(sheet.frozen(), head + 1);
        made.setAutoFilter(head, 0, totals - 1, sheet.columns().size() - 1);
        print(head, made);
        made.finish();
    }

    /** Only the title is merged: fastexcel writes several merges in an order of its own, other bytes every time. */
    private static void heading(Sheet sheet, Worksheet made) {
        for (int row = 0; row < sheet.heading().size(); row++) {
            made.value(row, 0, sheet.heading().get(row));
        }
        if (!sheet.heading().isEmpty()) {
            Range title = made.range(0, 0, 0, sheet.columns().size() - 1);
            title.merge();
            title.style().bold().fontSize(TITLE_SIZE).verticalAlignment("center").set();
            made.rowHeight(0, TITLE_LINE);
        }
    }

    private static void titles(List<Column> columns, int row, Worksheet made) {
        for (int at = 0; at < columns.size(); at++) {
            made.value(row, at, columns.get(at).title());
            made.width(at, columns.get(at).width());
        }
        made.rowHeight(
                row,
                columns.stream()
                                .mapToInt(column -> lines(column.title(), column.width() / BOLD))
                                .max()
                                .orElse(1)
                        * LINE_HEIGHT);
        for (int at = 0; at < columns.size(); at++) {
            side(made.range(row, at, row, at).style(), columns.get(at).format())
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEAD)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
        }
    }

    /** A title stands over its cells: words on the left, numbers on the right, with room to the words of the next column. */
    private static StyleSetter side(StyleSetter style, Column.Format format) {
        return switch (format) {
            case TEXT, WRAPPED, ASKED, HIDDEN -> style.horizontalAlignment("left");
            case MARK -> style.horizontalAlignment("center");
            case WHOLE,
                    PERCENT,
                    CHANCE,
                    ROUGH_CHANCE,
                    NUMBER,
                    TENTHS,
                    THOUSANDTHS,
                    ASKED_PERCENT,
                    ASKED_COUNT ->
                    style.horizontalAlignment("right").indent(1);
        };
    }

    private static void rows(List<List<Cell>> rows, int from, Worksheet made) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                switch (rows.get(row).get(column)) {
                    case Cell.Text text -> made.value(from + row, column, text.text());
                    case Cell.Number number -> made.value(from + row, column, plain(number));
                    case Cell.Empty() -> {}
                }
            }
        }
    }

    /** Not every program fits the height of a row to its wrapped cells. */
    private static void heights(Sheet sheet, int from, Worksheet made) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            int most = 1;
            for (int at = 0; at < sheet.columns().size(); at++) {
                Column column = sheet.columns().get(at);
                if (column.format() == Column.Format.WRAPPED
                        && sheet.rows().get(row).get(at) instanceof Cell.Text text) {
                    most = Math.max(most, lines(text.text(), column.width()));
                }
            }
            made.rowHeight(from + row, most * LINE_HEIGHT);
        }
    }

    /** Lines that a text takes when it is broken at its ends of lines and at its spaces. */
    private static int lines(String text, double width) {
        return Math.max(1, text.lines().mapToInt(line -> linesOf(line, width)).sum());
    }

    private static int linesOf(String line, double width) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            lines += (int) (used / (width + 1));
            used %= width + 1;
        }
        return lines;
    }

    /** Fastexcel writes a double as «25.0». */
    private static Number plain(Cell.Number number) {
        long whole = (long) number.value();
        return whole == number.value() ? (Number) whole : (Number) number.value();
    }

    private static void looks(Sheet sheet, int from, int totals, Worksheet made) {
        int last = totals + sheet.totals().size() - 1;
        for (int at = 0; at < sheet.columns().size() && last >= from; at++) {
            Column.Format format = sheet.columns().get(at).format();
            look(made.range(from, at, last, at).style(), format).set();
            AskedCells.limit(made, from, last, at, format);
            AskedCells.tellApart(made, sheet.rows(), from, at, format);
            if (last >= totals) {
                made.range(totals, at, last, at).style().bold().set();
            }
        }
    }

    private static StyleSetter look(StyleSetter style, Column.Format format) {
        side(style, format).verticalAlignment("top");
        style.borderStyle(BorderStyle.THIN);
        style.borderColor(LINE);
        switch (format) {
            case TEXT, MARK, NUMBER, HIDDEN -> {}
            case ASKED -> style.wrapText(true).format("@").fillColor(ASKED);
            case ASKED_PERCENT, ASKED_COUNT -> style.format("0").fillColor(ASKED);
            case WRAPPED -> style.wrapText(true);
            case WHOLE -> style.format("0");
            case PERCENT -> style.format("0.0\\ %");
            case CHANCE -> style.format("[>=0.9995]\">99.9 %\";[<0.0005]\"<0.1 %\";0.0\\ %");
            case ROUGH_CHANCE -> style.format("[>0.99]\">99 %\";[<0.01]\"<1 %\";0\\ %");
            case TENTHS -> style.format("0.0");
            case THOUSANDTHS -> style.format("0.000");
        }
        return style;
    }

    private static void print(int head, Worksheet made) {
        made.paperSize(PaperSize.A4_PAPER);
        made.pageOrientation("landscape");
        made.setFitToPage(true);
        made.fitToWidth((short) 1);
        made.fitToHeight((short) 0);
        made.repeatRows(head);
        made.leftMargin(MARGIN);
        made.rightMargin(MARGIN);
        made.footer("стр. &P из &N", Position.RIGHT, FONT, FOOT_SIZE);
    }
}
