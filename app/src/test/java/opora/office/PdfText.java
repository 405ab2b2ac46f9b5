package opora.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a program reads out of a written PDF. */
public final class PdfText {

    private PdfText() {}

    /** Words of all pages, each parted by one plain space. */
    public static String of(byte[] pdf) throws IOException {
        return String.join(" ", pages(pdf));
    }

    /** The same, page by page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reading = new PDFTextStripper();
                reading.setStartPage(page);
                reading.setEndPage(page);
                pages.add(words(reading.getText(document)));
            }
            return pages;
        }
    }

    public static String words(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }
}
