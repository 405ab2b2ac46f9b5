package opora.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.office.writing.DocxWriting;
import opora.office.writing.PdfWriting;

/**
 * A document to be written as DOCX or as PDF: A4, PT Serif, page numbers «стр. 2 из 5» at the bottom right.
 *
 * @param page how the first sheet lies; see {@link Block.NewSheet} for others
 * @param foot the small print at the bottom left of every page, lines parted by a line feed
 */
public record Document(Stamp stamp, Page page, String foot, List<Block> blocks) {

    /** How the sheet of paper lies. Margins after ГОСТ Р 7.0.97-2016: 20 mm, on the right 10 mm. */
    public enum Page {
        PORTRAIT(210, 297),
        LANDSCAPE(297, 210);

        private static final int MARGINS = 30;

        private final int width;
        private final int height;

        Page(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** mm */
        public int width() {
            return width;
        }

        /** mm */
        public int height() {
            return height;
        }

        /** mm between the margins: tables fill it. */
        public int textWidth() {
            return width - MARGINS;
        }
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        DocxWriting.write(this, out);
    }

    /** To be printed and kept: the same as {@link #write}, with the letters inside. Leaves the stream open. */
    public void writePdf(OutputStream out) throws IOException {
        PdfWriting.write(this, out);
    }
}
