package opora.office.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import opora.office.Document;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document as PDF with openhtmltopdf: the letters come along, nothing is fetched from anywhere, equal contents are equal bytes. */
public final class PdfWriting {

    private static final String REGULAR = "/opora/office/fonts/PTF55F.ttf";
    private static final String BOLD = "/opora/office/fonts/PTF75F.ttf";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private PdfWriting() {}

    public static void write(Document document, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen()) {
            PdfProperties.write(document.stamp(), made);
            made.save(out);
        }
        out.flush();
    }

    /** On which page each heading of the document stands, from 1, in their order. */
    static List<Integer> pagesOfHeadings(Document document) throws IOException {
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen()) {
            return PdfContents.pages(made);
        }
    }

    /** The rules of PDF/A let no letters in that are not in the file: without them the fonts of the machine would be looked for. */
    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .usePdfAConformance(PdfAConformance.PDFA_2_U)
                        .useColorProfile(PdfProperties.colours())
                        .withW3cDocument(PdfMarkup.of(document), null)
                        .useFont(
                                () -> font(REGULAR),
                                PaperStyle.FONT,
                                REGULAR_WEIGHT,
                                FontStyle.NORMAL,
                                true)
                        .useFont(
                                () -> font(BOLD),
                                PaperStyle.FONT,
                                BOLD_WEIGHT,
                                FontStyle.NORMAL,
                                true);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        return builder;
    }

    private static InputStream font(String file) {
        return PdfWriting.class.getResourceAsStream(file);
    }
}
