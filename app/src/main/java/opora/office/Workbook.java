package opora.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.office.writing.XlsxWriting;

/** A workbook to be written as XLSX: landscape A4, as wide as the page, with page numbers. */
public record Workbook(Stamp stamp, List<Sheet> sheets) {

    public Workbook {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        XlsxWriting.write(this, out);
    }
}
