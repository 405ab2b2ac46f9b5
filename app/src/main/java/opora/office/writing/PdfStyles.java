package opora.office.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import opora.office.Document;

/** The style sheet of a PDF: what it shares with Word is worked out of {@link PaperStyle}, the rest stands in pdf.css. */
final class PdfStyles {

    private static final String SHEET = "/opora/office/pdf.css";

    private PdfStyles() {}

    static String of() {
        StringBuilder sheet = new StringBuilder(shared());
        for (Document.Page page : Document.Page.values()) {
            String name = PdfMarkup.sheet(page);
            sheet.append(
                    "@page %s { size: %dmm %dmm }\n.%s { page: %s }\n"
                            .formatted(name, page.width(), page.height(), name, name));
        }
        for (PaperStyle style : PaperStyle.all()) {
            sheet.append(
                    ".%s { font-size: %s; margin-top: %s; margin-bottom: %s; margin-left: %dmm%s }\n"
                            .formatted(
                                    style.id(),
                                    points(style.halfPoints() / 2.0),
                                    points(style.before() / 20.0),
                                    points(style.after() / 20.0),
                                    style.indent(),
                                    colour(style)));
        }
        sheet.append(
                ".grid td, .grid th, td.line { border-color: #%s }\n".formatted(PaperStyle.LINE));
        sheet.append("th, td.band { background: #%s }\n".formatted(PaperStyle.GROUND));
        return sheet.toString();
    }

    private static String colour(PaperStyle style) {
        return style.isGrey() ? "; color: #" + PaperStyle.GREY : "";
    }

    private static String points(double size) {
        return String.format(Locale.ROOT, "%.2fpt", size);
    }

    private static String shared() {
        try (InputStream in = PdfStyles.class.getResourceAsStream(SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
