package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import opora.api.IdentifyArguments.Format;
import opora.identification.ListingChance;
import opora.identification.SchoolList;
import opora.reports.Heading;
import opora.reports.ListDocuments;

/** Writes a list of schools in one format. Leaves the stream open. */
@FunctionalInterface
interface SchoolListWriter {

    void write(SchoolList list, OutputStream out) throws IOException;

    /** {@code heading}: what a document says beside the list; the formats for programs and terminals do not say it. */
    static SchoolListWriter of(Format format, Heading heading) {
        return switch (format) {
            case TEXT -> SchoolListText::write;
            case JSON -> SchoolListJson::write;
            case CSV -> SchoolListCsv::write;
            case XLSX ->
                    (list, out) ->
                            ListDocuments.writeWorkbook(list, ListingChance.of(list), heading, out);
            case DOCX -> (list, out) -> ListDocuments.annex(list, heading).write(out);
        };
    }
}
