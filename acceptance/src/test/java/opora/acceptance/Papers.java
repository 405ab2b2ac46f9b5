package opora.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Downloaded documents, read as tables of text by a library that had no part in writing them. */
public final class Papers {

    private Papers() {}

    /** Rows of a sheet of a workbook. */
    public static List<List<String>> sheet(Path file, String name) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(name);
            for (Row row : sheet) {
                rows.add(
                        IntStream.range(0, row.getLastCellNum())
                                .mapToObj(at -> formatter.formatCellValue(row.getCell(at)))
                                .map(Words::plain)
                                .toList());
            }
        }
        return rows;
    }

    /** Rows of the table of a text document, the first being number 0. */
    public static List<List<String>> table(Path file, int number) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().get(number).getRows().stream().map(Papers::cells).toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).map(Words::plain).toList();
    }

    /** The words of a PDF, page by page, as a reader without eyes gets them. */
    public static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reading = new PDFTextStripper();
                reading.setStartPage(page);
                reading.setEndPage(page);
                pages.add(Words.plain(reading.getText(document)).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** The text of a text document outside its tables. */
    static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
        }
        return text.toString();
    }
}
