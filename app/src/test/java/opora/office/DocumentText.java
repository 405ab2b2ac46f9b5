package opora.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.office.reading.Tables;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What stands in a written file, line by line, to compare it with a golden file. */
public final class DocumentText {

    private DocumentText() {}

    /** Paragraphs with their style, tables row by row; «^» is a cell that belongs to the one above. */
    public static String ofDocx(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> lines = new ArrayList<>();
            ListMarks marks = new ListMarks(document);
            Iterator<XWPFChart> charts = document.getCharts().iterator();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    lines.addAll(rows(table));
                } else if (element instanceof XWPFParagraph paragraph) {
                    String text = marks.of(paragraph) + oneLine(paragraph.getText());
                    lines.add(
                            paragraph.getCTP().xmlText().contains("<c:chart ")
                                    ? "Chart: " + values(charts.next())
                                    : paragraph.getStyle() + ": " + text);
                }
            }
            lines.add("Foot: " + oneLine(document.getFooterList().getFirst().getText().strip()));
            return String.join("\n", lines) + "\n";
        }
    }

    /** Names and numbers as the chart holds them. */
    private static String values(XWPFChart chart) {
        return Pattern.compile("<(?:c:v|a:t)>([^<]*)<")
                .matcher(chart.getCTChart().xmlText())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" | "));
    }

    /** The cells of all tables, row by row. */
    public static List<String> rowsOfDocx(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream().flatMap(table -> rows(table).stream()).toList();
        }
    }

    private static List<String> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream()
                                .map(DocumentText::cell)
                                .collect(Collectors.joining(" | ", "| ", " |")))
                .toList();
    }

    private static String cell(XWPFTableCell cell) {
        var merge = cell.getCTTc().getTcPr().getVMerge();
        return merge != null && merge.getVal() == STMerge.CONTINUE ? "^" : oneLine(cell.getText());
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ⏎ ");
    }

    /** Every sheet with its rows as the reader of the product sees them. */
    public static String ofXlsx(byte[] xlsx) throws IOException, UnreadableFile {
        Path path = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(path, xlsx);
            try (TableFile file = TableFile.open(path)) {
                StringBuilder text = new StringBuilder();
                for (TableSheet sheet : file.sheets()) {
                    text.append("== ").append(sheet.name()).append('\n');
                    Tables.lines(sheet).forEach(line -> text.append(line).append('\n'));
                }
                return text.toString();
            }
        } finally {
            Files.delete(path);
        }
    }
}
