package opora.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import opora.identification.ListingChance;
import opora.identification.SchoolList;
import opora.office.Document;
import opora.reports.listannex.ListAnnex;
import opora.reports.listworkbook.ListWorkbook;
import opora.reports.order.ApprovingOrder;
import opora.reports.protocol.MeetingProtocol;

/** The door to the documents about a list. The same list under the same heading gives the same bytes. Streams stay open. */
public final class ListDocuments {

    private ListDocuments() {}

    /** The annex of the order that approves the list, to be signed. */
    public static Document annex(SchoolList list, Heading heading) {
        return ListAnnex.of(list, heading);
    }

    /** The order that approves the list. */
    public static Document order(SchoolList list, Heading heading) {
        return ApprovingOrder.of(list, heading);
    }

    /** The protocol of the meeting before the order. */
    public static Document protocol(SchoolList list, Heading heading, Considered considered) {
        return MeetingProtocol.of(list, heading, considered);
    }

    /** The list with everything behind it, as XLSX to be counted on. {@code chances}: how sure its answers are, by code, from the whole region. */
    public static void writeWorkbook(
            SchoolList list, Map<String, ListingChance> chances, Heading heading, OutputStream out)
            throws IOException {
        ListWorkbook.write(list, chances, heading, out);
    }
}
