package opora.reports;

import java.io.IOException;
import java.io.OutputStream;
import opora.identification.SchoolList;
import opora.reports.listannex.ListAnnex;
import opora.reports.listworkbook.ListWorkbook;

/** The door to the documents about a list. The same list under the same heading gives the same bytes. The stream stays open. */
public final class ListDocuments {

    private ListDocuments() {}

    /** The annex of the order that approves the list, as DOCX to be signed. */
    public static void writeAnnex(SchoolList list, Heading heading, OutputStream out)
            throws IOException {
        ListAnnex.write(list, heading, out);
    }

    /** The list with everything behind it, as XLSX to be counted on. */
    public static void writeWorkbook(SchoolList list, Heading heading, OutputStream out)
            throws IOException {
        ListWorkbook.write(list, heading, out);
    }
}
